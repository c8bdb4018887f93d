/**
 * Someone's own letter or leaflet in easy read: checked while it is typed, with pictures, to be printed or taken along.
 * Nothing is sent. Nothing is kept but in files that its reader saves, in this tab, and in this browser when asked.
 */
import { FILE_KIND, openLetter, writeLetter } from '../core/easy-letter/file.ts';
import type { Known } from '../core/easy-letter/known.ts';
import { emptyLetter, isEmpty, type EasyLetter, type FinishedLetter } from '../core/easy-letter/letter.ts';
import type { Said } from '../core/easy-letter/said.ts';
import { fill } from '../core/fill.ts';
import { readText } from '../core/language/read-text.ts';
import { tidy } from '../core/saved-file.ts';
import { asker } from './lib/ask.ts';
import { part } from './lib/dom.ts';
import { keepWork } from './lib/keep-work.ts';
import { readData } from './lib/read-beside.ts';
import { readChosen } from './lib/read-chosen.ts';
import { statusAt } from './lib/status.ts';
import { startChecker, type Checker } from './make-easy-read/checker.ts';
import { pictureDialog } from './make-easy-read/chooser.ts';
import { drawer } from './make-easy-read/drawings.ts';
import { hintCount, hintItems, rowsIn, type Row } from './make-easy-read/rows.ts';
import { placeOf } from './make-easy-read/place-of.ts';
import { takeButtons } from './make-easy-read/take-along.ts';
import { tabCopy } from './make-easy-read/tab-copy.ts';

/** About seven times what one easy read should have: what is longer is shown and checked only so far, and not printed. */
const MOST_CHARACTERS = 40_000;
/** After the last key, in milliseconds. */
const PAUSE = 150;

const page = part(document, '[data-easy-maker]');
const said = JSON.parse(page.dataset.said ?? '{}') as Said;
const { words } = said;
const [title, text] = [part<HTMLInputElement>(page, '[data-title]'), part<HTMLTextAreaElement>(page, '[data-text]')];
const ask = asker(page);
const say = { rows: statusAt(page, 'rows'), take: statusAt(page, 'take') };

let draw: ReturnType<typeof drawer> = () => undefined;
let known: Known | undefined;
let checker: Checker | undefined;
let pick: ReturnType<typeof pictureDialog> | undefined;

const rows = rowsIn(part(page, '[data-rows]'), words.rows, (id) => draw(id));
const letter = (): EasyLetter => ({
  title: title.value.trim(), text: tidy(text.value), size: chosenSize(),
  pictures: rows.all().flatMap(({ text: sentence, picture }) => (picture ? [{ sentence, picture }] : [])),
});
const name = () => fill(words.take.file, { title: title.value });
const work = keepWork(page, { copy: FILE_KIND, words, text: () => writeLetter(letter()), isEmpty: () => isEmpty(letter()), name });
const tab = tabCopy(() => (isEmpty(letter()) ? undefined : writeLetter(letter())));

const tooLong = () => text.value.length > MOST_CHARACTERS;

let timer: ReturnType<typeof setTimeout> | undefined;
function changed(): void {
  say.rows('');
  work.changed();
  tab.soon();
  clearTimeout(timer);
  timer = setTimeout(follow, PAUSE);
}

/** Shows the sentences of what is typed, and asks for their hints. */
function follow(): void {
  const shown = text.value.slice(0, MOST_CHARACTERS);
  const { sentences } = readText(shown);
  rows.follow(sentences.map(({ text: sentence, kind }) => ({ text: sentence, heading: kind === 'title' })));
  part(page, '[data-too-long]').textContent = tooLong() ? fill(words.form.tooLong, { count: MOST_CHARACTERS.toLocaleString('en-GB') }) : '';
  page.classList.toggle('cut', tooLong());
  part(page, '[data-none-yet]').hidden = sentences.length > 0;
  part(page, '[data-paper-end]').hidden = sentences.length === 0;
  part(page, '[data-fill-in]').hidden = sentences.length === 0;
  if (sentences.length === 0) showHints({ sentences: [], whole: [] });
  checker?.check(shown);
  counted = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  showAround();
}

let counted = 0;
/** What stands around the rows: the title, the counts, the day and whose pictures these are. */
function showAround(): void {
  const all = rows.all();
  const paperTitle = part(page, '[data-paper-title]');
  [paperTitle.textContent, paperTitle.hidden] = [title.value.trim() || words.take.untitled, !title.value.trim()];
  const values = { sentences: all.length, words: counted, pictures: all.filter(({ picture }) => picture).length };
  part(page, '[data-counts]').textContent = all.length > 0 ? fill(words.rows.counts, values) : '';
  part(page, '[data-made]').textContent = madeOn();
  part(page, '[data-credit]').textContent = credit(all);
  page.classList.toggle('filled', all.length > 0);
}

function showHints({ sentences, whole }: { sentences: readonly Row['hints'][]; whole: Row['hints'] }): void {
  rows.hint(sentences);
  part(page, '[data-check]').textContent = sentences.length > 0 ? hintCount(rows.all(), words.rows) : '';
  part(page, '[data-whole]').replaceChildren(...hintItems(whole, words.rows));
}

function madeOn(): string {
  return fill(words.take.made, { day: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date()) });
}
/** Whoever shows the pictures has to name them and their licence. */
function credit(all: readonly Row[]): string {
  const { credit: who, licence, licenceAddress } = said.pictures;
  return all.some(({ picture }) => picture) ? fill(words.take.credit, { credit: who, licence, address: licenceAddress }) : '';
}

function finished(): FinishedLetter {
  const all = rows.all();
  return {
    title: title.value.trim() || words.take.untitled, size: chosenSize(), made: madeOn(), credit: credit(all),
    rows: all.map(({ text: sentence, heading, picture }) => ({ text: sentence, heading, picture: known?.pictures.find(({ id }) => id === picture) })),
  };
}

/** @returns whether there is something to take along, with all that belongs to it; if not, that is said. */
function ready(): boolean {
  clearTimeout(timer);
  follow();
  const missing = !known && rows.all().some(({ picture }) => picture);
  const why = rows.all().length === 0 ? words.take.empty : tooLong() ? part(page, '[data-too-long]').textContent : missing ? words.status.noPictures : '';
  say.take(why, why !== '');
  return why === '';
}

function chosenSize(): EasyLetter['size'] {
  return page.querySelector<HTMLInputElement>('[name="size"]:checked')?.value === '20' ? 20 : 16;
}

function begin(next: EasyLetter): void {
  [title.value, text.value] = [next.title, next.text];
  for (const size of page.querySelectorAll<HTMLInputElement>('[name="size"]')) size.checked = size.value === String(next.size);
  showSize();
  rows.begin(next.pictures.filter(({ picture }) => isKnown(picture)));
  rows.follow([]);
  follow();
}
/** A file may name a picture that this site no longer has. */
function isKnown(picture: string): boolean {
  return !known || known.pictures.some(({ id }) => id === picture);
}
function showSize(): void {
  page.dataset.size = String(chosenSize());
}

/** Opens a file that somebody chose. It takes the place of what is here only when it can be read. */
async function open(chooser: HTMLInputElement): Promise<void> {
  const [file] = chooser.files ?? [];
  if (!file) return;
  const opened = await readChosen(file, openLetter);
  chooser.value = ''; // The same file may be chosen again.
  if ('refused' in opened) return work.say(fill(words.refused[opened.refused], { file: file.name }), true);
  const question = { ...words.ask.replace, question: fill(words.ask.replace.question, { file: file.name }) };
  if (work.unsaved() && !(await ask(question, chooser))) return;
  begin(opened.letter);
  work.changed();
  work.settled();
  tab.soon();
  work.say(fill(words.status.opened, { file: file.name }));
}

async function clear(pressed: HTMLElement): Promise<void> {
  if (!(await ask(words.ask.clear, pressed))) return;
  work.forget();
  begin(emptyLetter);
  tab.forget();
  say.rows('');
  say.take('');
  work.say(words.status.cleared);
  title.focus();
}

async function choosePicture(row: Row): Promise<void> {
  const all = rows.all();
  const picture = await pick?.(row, all.slice(0, all.indexOf(row)));
  if (picture === undefined) return;
  rows.choose(row, picture || undefined);
  row.element.querySelector<HTMLElement>('[data-pick]')?.focus();
  work.changed();
  tab.soon();
  showAround();
}

/** The first picture that fits, for each sentence that has none. */
async function fillIn(): Promise<void> {
  const all = rows.all().filter(({ heading }) => !heading);
  const found = await checker?.choose(all) ?? [];
  const fitting = all.flatMap((row, at) => { const [first] = found[at] ?? []; return first && !row.picture ? [{ row, first }] : []; });
  for (const { row, first } of fitting) rows.choose(row, first);
  say.rows(fitting.length > 0 ? fill(words.rows.filled, { count: fitting.length }) : words.rows.filledNone);
  if (fitting.length === 0) return;
  work.changed();
  tab.soon();
  showAround();
}

/** Goes to the sentence in the box, and marks it. */
function edit(row: Row): void {
  const all = rows.all();
  const before = all.slice(0, all.indexOf(row)).filter((other) => other.text === row.text).length;
  const place = placeOf(row.text, text.value, before);
  text.focus();
  if (!place) return;
  text.setSelectionRange(place.start, place.end);
  // Browsers scroll to a mark only when the box gets the focus.
  text.blur();
  text.focus();
}

/** Glossary, pictures and the worker come when the page itself is there, all at once: afterwards nothing more is fetched. */
async function load(): Promise<void> {
  try {
    known = await readData<Known>(said.known);
    draw = drawer(known.pictures);
    checker = startChecker({ known, hints: words.hints, checked: showHints, failed });
    pick = pictureDialog(page, { pictures: known.pictures, finder: checker, words: words.chooser, draw });
    for (const row of rows.all()) if (row.picture && !isKnown(row.picture)) rows.choose(row, undefined);
    rows.draw();
    showAround();
    part(page, '[data-check]').textContent = '';
    checker.check(text.value.slice(0, MOST_CHARACTERS));
    page.dataset.loaded = '';
  } catch {
    failed();
  }
}
function failed(): void {
  part(page, '[data-check]').textContent = words.form.noCheck;
}

function onPress(button: string, act: (pressed: HTMLElement) => void): void {
  part(page, `[data-${button}]`).addEventListener('click', (event) => act(event.currentTarget as HTMLElement));
}

page.classList.add('on');
page.dataset.view = page.querySelector<HTMLInputElement>('[name="view"]:checked')?.value ?? 'hints';
for (const hidden of page.querySelectorAll<HTMLElement>('[data-script]')) hidden.hidden = false;
part<HTMLDetailsElement>(page, '[data-rules]').open = false;
part(page, '[data-check]').textContent = words.form.waiting;

const [kept, held] = [work.read(), tab.read()];
const before = held ?? kept;
if (before !== undefined) {
  const opened = openLetter(before);
  if ('letter' in opened) {
    begin(opened.letter);
    if (before === kept) work.settled(true);
    else work.changed();
  }
  work.say('refused' in opened ? words.refused.kept : held === undefined ? words.status.resumed : words.status.back, 'refused' in opened);
} else begin(emptyLetter);

text.addEventListener('input', changed);
title.addEventListener('input', () => { work.changed(); tab.soon(); showAround(); });
page.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.name === 'view') page.dataset.view = target.value;
  if (target.name === 'size') { showSize(); work.changed(); tab.soon(); }
});
part(page, '[data-rows]').addEventListener('click', ({ target }) => {
  const pressed = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  const row = pressed && rows.of(pressed);
  if (!row) return;
  if (pressed.matches('[data-pick]')) void choosePicture(row);
  if (pressed.matches('[data-edit]')) edit(row);
});
onPress('fill', () => void fillIn());
takeButtons(page, { ready, say: say.take, name, words, finished, said, pictures: () => known?.pictures.map(({ id }) => id) ?? [] });
onPress('clear', (pressed) => void clear(pressed));
part(page, '[data-open]').addEventListener('change', (event) => { event.stopPropagation(); void open(event.currentTarget as HTMLInputElement); });
addEventListener('beforeprint', () => { clearTimeout(timer); follow(); });
// On paper the letter is by itself, and its title the first of all headings.
matchMedia('print').addEventListener('change', ({ matches }) => part(page, '[data-paper-title]').setAttribute('aria-level', matches ? '1' : '3'));

page.dataset.ready = '';
if (document.readyState === 'complete') void load();
else addEventListener('load', () => void load());
