/**
 * A self-assessment: step by step, with results at once. Nothing is sent. Nothing is kept but in files that its reader
 * saves, and in this browser when asked.
 */
import { ACTION_LINES, emptyAssessment, isEmpty, standingOf, tally } from '../core/assessment/assessment.ts';
import { openAssessment, writeAssessment } from '../core/assessment/file.ts';
import { assessmentRows } from '../core/assessment/rows.ts';
import type { Said } from '../core/assessment/said.ts';
import { ratingSign } from '../core/assessment/summary-picture.ts';
import { fill } from '../core/fill.ts';
import { asker } from './lib/ask.ts';
import { part } from './lib/dom.ts';
import { keepWork } from './lib/keep-work.ts';
import { statusAt } from './lib/status.ts';
import { takeAlong } from './lib/take-along.ts';
import { comparison, matrix, type OpenedFile } from './self-assessment/beside.ts';
import { actionsIn, addAction, fillForm, lines, markIdeas, numberActions, readForm, showBoxes } from './self-assessment/form.ts';
import { openFiles } from './self-assessment/open.ts';
import { problemsIn, showProblems } from './self-assessment/problems.ts';
import { showResults } from './self-assessment/results.ts';
import { stepByAddress } from './self-assessment/steps.ts';

const page = part(document, '[data-assess]');
const said = JSON.parse(page.dataset.said ?? '{}') as Said;
const { words, outline } = said;
const form = part(page, '[data-steps]');
const template = part<HTMLTemplateElement>(page, 'template[data-action]');
const errors = part(page, '[data-errors]');
const ask = asker(page);

const read = () => readForm(form, said).assessment;
const work = keepWork(page, {
  copy: `on-your-side/assessment/${said.id}`, text: () => writeAssessment(read()), isEmpty: () => isEmpty(read()), name: nameOf, words,
});

let typed = readForm(form, said);
let before: OpenedFile | undefined;
let beside: OpenedFile[] = [];

/** Says something where it was asked for. */
const say = {
  compare: statusAt(page, 'compare'),
  side: statusAt(page, 'side'),
  take: takeAlong(page, {
    name: nameOf, rows: () => assessmentRows(typed.assessment, outline, said.rows), words: words.status,
    word: async () => (await import('./self-assessment/word.ts')).wordFile(typed.assessment, said),
  }),
};

/** Shows everything that follows from what is typed. */
function follow(): void {
  typed = readForm(form, said);
  const { assessment } = typed;
  showBoxes(form, assessment);
  markIdeas(form, assessment, said);
  for (const { id } of outline.areas) {
    const standing = standingOf(assessment, id);
    const chip = part(page, `[data-chip="${id}"]`);
    chip.dataset.rating = standing;
    chip.innerHTML = ratingSign(standing);
    chip.append(words.areas.standings[standing]);
  }
  const total = outline.areas.length;
  part(page, '[data-progress]').textContent = fill(words.areas.progress, { count: total - tally(assessment, outline).unanswered, total });
  showResults(page, typed, said);
  part(page, '[data-compare]').replaceChildren(...(before ? comparison(before, assessment, said, () => { before = undefined; putAway('compare'); }) : []));
  part(page, '[data-side]').replaceChildren(...matrix(beside, assessment, said, (file) => { beside = file ? beside.filter((other) => other !== file) : []; putAway('side'); }));
  page.toggleAttribute('data-answered', !isEmpty(assessment));
  if (!errors.hidden) showProblems(form, errors, problemsIn(form, said));
}

/** What is typed is kept, when that was asked for; else it is told that it is not saved. */
function changed(): void {
  work.changed();
  followSoon();
}

let asked = 0;
/** Once for all that is typed between two pictures of the screen. */
function followSoon(): void {
  cancelAnimationFrame(asked);
  asked = requestAnimationFrame(follow);
}

/** @returns whether there is nothing to mend in that step, or in any when none is named. */
function check(step?: HTMLElement | null): boolean {
  const problems = problemsIn(form, said).filter(({ field }) => !step || step.contains(field));
  showProblems(form, errors, problems);
  if (problems.length > 0) errors.focus();
  return problems.length === 0;
}

async function addIdea(button: HTMLElement): Promise<void> {
  const section = button.closest<HTMLElement>('[data-area]');
  const what = button.dataset.idea ?? '';
  if (!section) return;
  const planned = actionsIn(section).find((fields) => lines(fields).what === what);
  if (planned) {
    await remove(planned, button);
  } else {
    addAction(section, template, said, { what });
    part(section, '[data-said-here]').textContent = fill(words.status.added, { what });
    changed();
  }
}

/** Takes an action out of the plan. Words of their reader's own are not taken away unasked. */
async function remove(fields: HTMLElement, pressed: HTMLElement): Promise<void> {
  const section = fields.closest<HTMLElement>('[data-area]');
  if (!section) return;
  const idea = [...section.querySelectorAll<HTMLElement>('[data-idea]')].some(({ dataset }) => dataset.idea === lines(fields).what);
  const ownWords = ACTION_LINES.some((name) => (name !== 'what' || !idea) && lines(fields)[name].trim());
  if (ownWords && !(await ask(words.ask.remove, pressed))) return;
  const within = fields.contains(pressed);
  takeAskOut();
  fields.remove();
  numberActions(section, said);
  part(section, '[data-said-here]').textContent = words.status.removed;
  if (within || ownWords) part(section, '[data-own]').focus();
  changed();
}

/** The question may stand in what is about to go. */
function takeAskOut(): void {
  part(page, '.keep').append(part(page, '[data-ask]'));
}

function nameOf(): string {
  const { subject, on } = read();
  return fill(words.file, { title: said.id, subject, on });
}

async function open(chooser: HTMLInputElement): Promise<void> {
  const [file] = await openFiles(chooser, said);
  if (!file) return;
  const { name, opened } = file;
  if ('refused' in opened) return work.say(fill(words.refused[opened.refused], { file: name }), true);
  const question = { ...words.ask.replace, question: fill(words.ask.replace.question, { file: name }) };
  if (work.unsaved() && !(await ask(question, chooser))) return;
  fillForm(form, opened.assessment, template, said);
  showProblems(form, errors, []);
  work.changed();
  work.settled();
  follow();
  const dropped = opened.dropped.length > 0 ? ` ${fill(words.status.dropped, { areas: opened.dropped.join(', ') })}` : '';
  work.say(fill(words.status.opened, { file: name }) + dropped);
}

async function openBefore(chooser: HTMLInputElement): Promise<void> {
  const [file] = await openFiles(chooser, said);
  if (!file) return;
  const { name, opened } = file;
  if ('refused' in opened) return say.compare(fill(words.refused[opened.refused], { file: name }), true);
  before = { name, assessment: opened.assessment };
  follow();
  say.compare(fill(words.status.compared, { file: name }));
}

async function openBeside(chooser: HTMLInputElement): Promise<void> {
  const files = await openFiles(chooser, said);
  const refused = files.flatMap(({ name, opened }) => ('refused' in opened ? [fill(words.refused[opened.refused], { file: name })] : []));
  beside = [...beside, ...files.flatMap(({ name, opened }) => ('refused' in opened ? [] : [{ name, assessment: opened.assessment }]))];
  follow();
  const open = beside.length === 0 ? [] : [beside.length === 1 ? words.status.besideOne : fill(words.status.beside, { count: beside.length })];
  if (files.length > 0) say.side([...refused, ...open].join(' '), refused.length > 0);
}

function putAway(place: 'compare' | 'side'): void {
  follow();
  say[place](words.status.putAway);
  part(page, place === 'compare' ? '[data-open-before]' : '[data-open-beside]').focus();
}

async function clear(pressed: HTMLElement): Promise<void> {
  if (!(await ask(words.ask.clear, pressed))) return;
  work.forget();
  [before, beside] = [undefined, []];
  fillForm(form, emptyAssessment(said.id, outline), template, said);
  // Half a date is not a value, so that it has to be put back by itself.
  Object.assign(part<HTMLInputElement>(form, '[data-about="on"]'), { type: 'text', value: '' }).type = 'date';
  showProblems(form, errors, []);
  for (const tell of Object.values(say)) tell('');
  follow();
  steps.show('about');
  work.say(words.status.cleared);
}

/** The copy that was kept here the last time. */
function resume(): void {
  const text = work.read();
  if (text === undefined) return;
  const opened = openAssessment(text, said.id, outline);
  if ('refused' in opened) return work.say(words.refused.kept, true);
  fillForm(form, opened.assessment, template, said);
  work.settled(true);
  work.say(words.status.resumed);
}

function onPress(name: string, act: (pressed: HTMLElement) => void): void {
  part(page, `[data-${name}]`).addEventListener('click', (event) => act(event.currentTarget as HTMLElement));
}
function onChoice(name: string, act: (chooser: HTMLInputElement) => Promise<void>): void {
  part(page, `[data-${name}]`).addEventListener('change', (event) => { event.stopPropagation(); void act(event.currentTarget as HTMLInputElement); });
}

page.classList.add('on');
// Without the script, and on paper, it is a line to write on.
part<HTMLInputElement>(form, '[data-about="on"]').type = 'date';
for (const hidden of page.querySelectorAll<HTMLElement>('[data-script], [data-areas], [data-results]')) hidden.hidden = false;
part<HTMLDetailsElement>(page, '[data-areas] details').open = matchMedia('(min-width: 62rem)').matches;
resume();
follow();
const steps = stepByAddress(page, (step, field) => {
  if (step.id === 'results') check();
  else if (!field) showProblems(form, errors, []);
});

form.addEventListener('input', (event) => { if (!(event.target instanceof HTMLInputElement && event.target.type === 'file')) changed(); });
form.addEventListener('click', (event) => {
  const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('button, [data-next]') : null;
  const section = pressed?.closest<HTMLElement>('[data-area]');
  if (!pressed || !section) return;
  if (pressed.matches('[data-idea]')) void addIdea(pressed);
  const fields = pressed.closest<HTMLElement>('[data-one-action]');
  if (pressed.matches('[data-remove]') && fields) void remove(fields, pressed);
  if (pressed.matches('[data-own]')) {
    part(addAction(section, template, said), '[data-line="what"]').focus();
    changed();
  }
  if (pressed.matches('[data-next]') && !check(section)) event.preventDefault();
});
onPress('clear', (pressed) => void clear(pressed));
onChoice('open', open);
onChoice('open-before', openBefore);
onChoice('open-beside', openBeside);
page.dataset.ready = '';
