/**
 * Make a leaflet: what is typed stands on the sheet at once. Nothing is sent, and nothing is kept but in a file that its
 * reader saves.
 */
import { lineFault, LOCAL_LINES, LONGEST, type LineFault, type LocalLine } from '../core/data/local-checks.ts';
import { fill } from '../core/fill.ts';
import { CAN_SET, SIDES, type BrowserPaper } from '../core/leaflets/browser-papers.ts';
import { el, part } from './lib/dom.ts';
import { saveFile } from './lib/save-file.ts';
import { detailsFile, openDetails } from './leaflets/details-file.ts';
import { spills } from './leaflets/flow.ts';
import { fillIn, type Details } from './leaflets/local.ts';
import { setOnPaper } from './leaflets/papers.ts';
import { qrPicture } from './leaflets/qr.ts';

interface Said {
  sides: string; oneSide: string; overflow: string; overflowEmpty: string; tooManySides: string; file: string;
  saved: string; opened: string; cleared: string;
  faults: Record<LineFault, string>;
  refused: Record<'unreadable' | 'foreign' | 'line', string>;
  lines: Record<LocalLine, string>;
}
interface PaperChoice { paper: BrowserPaper; label: string; describe: string; path: string }

const PIXELS_PER_MM = 96 / 25.4;

const page = byName('maker');
const said = JSON.parse(page.dataset.said ?? '{}') as Said;
const form = byName('form') as HTMLFormElement;
const [sides, status, errors] = [byName('sides'), byName('status'), byName('errors')];
const sheetChoice = form.elements.namedItem('sheet') as HTMLSelectElement;
const paperChoice = form.elements.namedItem('paper') as HTMLSelectElement;
const input = (line: LocalLine) => form.elements.namedItem(line) as HTMLInputElement;

function details(): Details {
  return Object.fromEntries(LOCAL_LINES.map((line) => [line, input(line).value.replace(/\s+/g, ' ').trim()] as const).filter(([, words]) => words));
}

/** The papers of the chosen sheet. */
function papers(): PaperChoice[] {
  const all = JSON.parse(sheetChoice.selectedOptions[0]?.dataset.papers ?? '[]') as PaperChoice[];
  return all.filter(({ paper }) => CAN_SET.includes(paper));
}

function offerPapers(): void {
  const before = paperChoice.value;
  paperChoice.replaceChildren(...papers().map(({ paper, label }) => new Option(label, paper, false, paper === before)));
}

/** Sets the chosen sheet with what is typed, and says when it does not fit. */
function show(): void {
  const choice = papers().find(({ paper }) => paper === paperChoice.value);
  const template = page.querySelector<HTMLTemplateElement>(`template[data-leaflet="${CSS.escape(sheetChoice.value)}"]`);
  const localBox = page.querySelector<HTMLTemplateElement>('template[data-local]')?.content.firstElementChild;
  if (!choice || !template || !localBox) return;
  const { paper } = choice;
  const { width, most } = SIDES[paper];
  const typed = details();
  const sheet = template.content.cloneNode(true) as DocumentFragment;
  const [cover, end] = [sheet.querySelector('.cover'), sheet.querySelector('.end')];
  if (!cover || !end) return;
  end.querySelector('.qr')?.replaceChildren(qrPicture(template.dataset.address ?? ''));

  sides.style.setProperty('--zoom', '1');
  sides.classList.toggle('easy-words', template.dataset.easy !== undefined);
  sides.replaceChildren();
  setOnPaper(paper, {
    cover, end, parts: [...sheet.querySelectorAll('.words')],
    local(room) {
      const filled = localBox.cloneNode(true) as Element;
      fillIn(filled, typed, said.lines, room);
      return filled;
    },
  }, sides);
  const spilled = [...sides.querySelectorAll('.side, .flow, .card')].some(spills);
  const count = sides.childElementCount;
  sides.style.setProperty('--width', String(width * PIXELS_PER_MM));
  fit();

  byName('how').textContent = choice.describe;
  byName('count').textContent = count === 1 ? said.oneSide : fill(said.sides, { count });
  const nothingTyped = Object.keys(typed).length === 0;
  const tooMuch = spilled ? said.overflow : count > most ? fill(said.tooManySides, { count, room: most }) : '';
  const warning = byName('overflow');
  const says = tooMuch && nothingTyped ? said.overflowEmpty : tooMuch;
  if (warning.textContent !== says) warning.textContent = says;
  (byName('pdf') as HTMLAnchorElement).href = choice.path;
}

/** The sheet as wide as the screen has room for, and never wider than paper. */
function fit(): void {
  const width = Number(sides.style.getPropertyValue('--width'));
  sides.style.setProperty('--zoom', String(Math.min(1, sides.clientWidth / width)));
}

let asked = 0;
/** Once for all that is typed between two pictures of the screen. */
function showSoon(): void {
  cancelAnimationFrame(asked);
  asked = requestAnimationFrame(show);
}

/** Holds each line to what can stand on a sheet; names those that cannot at the top and beside them. @returns whether all can. */
function check(): boolean {
  const typed = details();
  const faults = LOCAL_LINES.flatMap((line) => {
    const fault = lineFault(line, typed[line] ?? '');
    return fault ? [{ line, words: fill(said.faults[fault], { line: said.lines[line], count: LONGEST }) }] : [];
  });
  for (const line of LOCAL_LINES) {
    const words = faults.find((fault) => fault.line === line)?.words;
    const beside = form.querySelector<HTMLElement>(`#error-${line}`);
    if (beside) Object.assign(beside, { hidden: !words, textContent: words ?? '' });
    const hint = form.querySelector(`#hint-${line}`)?.id;
    const described = [hint, words && beside?.id].filter(Boolean).join(' ');
    if (described) input(line).setAttribute('aria-describedby', described);
    else input(line).removeAttribute('aria-describedby');
    if (words) input(line).setAttribute('aria-invalid', 'true');
    else input(line).removeAttribute('aria-invalid');
  }
  errors.hidden = faults.length === 0;
  errors.querySelector('ul')?.replaceChildren(...faults.map(({ line, words }) => {
    const link = el('a', { href: `#${input(line).id}` }, words);
    link.addEventListener('click', (event) => { event.preventDefault(); input(line).focus(); });
    return el('li', {}, link);
  }));
  if (faults.length > 0) errors.focus();
  return faults.length === 0;
}

function save(): void {
  if (!check()) return;
  saveFile(said.file, detailsFile(details()));
  status.textContent = fill(said.saved, { file: said.file });
}

async function open(chooser: HTMLInputElement): Promise<void> {
  const [file] = chooser.files ?? [];
  if (!file) return;
  const opened = await openDetails(file);
  chooser.value = ''; // The same file may be chosen again.
  if ('refused' in opened) {
    status.textContent = fill(said.refused[opened.refused], { file: file.name, line: 'line' in opened ? said.lines[opened.line] : '' });
    return;
  }
  for (const line of LOCAL_LINES) input(line).value = opened.details[line] ?? '';
  check();
  show();
  status.textContent = fill(said.opened, { file: file.name });
}

function clear(): void {
  for (const line of LOCAL_LINES) input(line).value = '';
  check();
  show();
  status.textContent = said.cleared;
  input('service').focus();
}

/** The sheet that the address names: links from the list of sheets lead here. */
function chooseByAddress(): void {
  const named = decodeURIComponent(location.hash.slice(1));
  if ([...sheetChoice.options].some(({ value }) => value === named)) sheetChoice.value = named;
}

function byName(name: string): HTMLElement {
  return part(document, `[data-${name}]`);
}

/** The pictures of all other sheets, so that they can be chosen when the network has gone. Held, so that the browser keeps them. */
const held: HTMLImageElement[] = [];
function fetchOtherPictures(): void {
  const images = [...page.querySelectorAll('template')].flatMap((template) => [...template.content.querySelectorAll('img')].map(({ src }) => src));
  held.push(...[...new Set(images)].map((src) => Object.assign(new Image(), { src })));
}

if (sheetChoice.options.length > 0) {
  byName('plain').hidden = true;
  byName('bench').hidden = false;
  sheetChoice.addEventListener('change', () => { offerPapers(); show(); });
  paperChoice.addEventListener('change', show);
  form.addEventListener('input', (event) => { if (event.target instanceof HTMLInputElement && event.target.type !== 'file') showSoon(); });
  form.addEventListener('submit', (event) => { event.preventDefault(); if (check()) print(); });
  byName('save').addEventListener('click', save);
  byName('clear').addEventListener('click', clear);
  byName('open').addEventListener('change', (event) => void open(event.currentTarget as HTMLInputElement));
  addEventListener('hashchange', () => { chooseByAddress(); offerPapers(); show(); });
  new ResizeObserver(fit).observe(sides);
  chooseByAddress();
  offerPapers();
  // What fits is measured in the letters of the sheet.
  void document.fonts.ready.then(() => {
    show();
    page.dataset.ready = '';
    document.fonts.addEventListener('loadingdone', showSoon);
    if (document.readyState === 'complete') fetchOtherPictures();
    else addEventListener('load', fetchOtherPictures);
  });
}
