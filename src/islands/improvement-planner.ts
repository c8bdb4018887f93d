/**
 * A plan from an aim to ideas, drawn as it is typed, with a log of tests. Nothing is sent. Nothing is kept but in files that
 * its reader saves, and in this browser when asked.
 */
import { fill } from '../core/fill.ts';
import { logBlocks, measureBlocks, planList } from '../core/planner/blocks.ts';
import { planRows } from '../core/planner/csv.ts';
import { add, insert, itemAt, move, remove, write } from '../core/planner/edit.ts';
import { FILE_KIND, openPlan, writePlan } from '../core/planner/file.ts';
import { tidy } from '../core/saved-file.ts';
import { emptyPlan, isEmpty, isEmptyItem, type Item, type Place, type Plan } from '../core/planner/plan.ts';
import type { Said } from '../core/planner/said.ts';
import { asker } from './lib/ask.ts';
import { el, part } from './lib/dom.ts';
import { keepWork } from './lib/keep-work.ts';
import { readChosen } from './lib/read-chosen.ts';
import { statusAt } from './lib/status.ts';
import { takeAlong } from './lib/take-along.ts';
import { planForm, type Removed } from './planner/form.ts';
import { idOf, nameOf, pictureWords } from './planner/names.ts';
import { elementsOf } from './planner/nodes.ts';
import { diagramSvg } from './planner/picture.ts';

const page = part(document, '[data-planner]');
const said = JSON.parse(page.dataset.said ?? '{}') as Said;
const { words, labels } = said;
const [form, fields, moved] = [part(page, '[data-form]'), part(page, '[data-fields]'), part(page, '[data-moved]')];
const ask = asker(page);

let plan: Plan = emptyPlan;
/** What was taken out, the last one last. */
let taken: (Removed & { item: Item })[] = [];

const name = () => fill(words.file, { team: plan.team, on: plan.on });
const work = keepWork(page, { copy: FILE_KIND, words, text: () => writePlan(plan), isEmpty: () => isEmpty(plan), name });

const sayAtStart = statusAt(page, 'start');
const sayTaken = takeAlong(page, {
  name, rows: () => planRows(plan, labels), words: words.status,
  word: async () => (await import('./planner/word.ts')).wordFile(plan, said),
});

/** Shows everything that follows from what is typed. */
function follow(): void {
  const picture = part(page, '[data-picture]');
  picture.innerHTML = diagramSvg(planList(plan, labels, false), getComputedStyle(page).fontFamily.replaceAll('"', "'"));
  picture.firstElementChild?.setAttribute('role', 'img');
  picture.firstElementChild?.setAttribute('aria-label', pictureWords(plan, words));
  part(page, '[data-whose]').textContent = [plan.team, plan.on].filter(Boolean).join(', ');
  part(page, '[data-list]').replaceChildren(...elementsOf([planList(plan, labels, true)]));
  part(page, '[data-measures]').replaceChildren(...elementsOf(measureBlocks(plan, labels)));
  const log = logBlocks(plan, labels);
  part(page, '[data-log]').replaceChildren(...(log.length > 0 ? elementsOf(log) : [el('h2', {}, labels.log), el('p', {}, words.shown.noLog)]));
}

let asked = 0;
/** Once for all that is typed between two pictures of the screen. */
function followSoon(): void {
  cancelAnimationFrame(asked);
  asked = requestAnimationFrame(follow);
}

/** Puts another plan in the place of this one, and its form. What was open stays open, and so does what holds the focus. */
function put(next: Plan, focus: string): void {
  const open = new Set([...fields.querySelectorAll<HTMLElement>('details[open]')].map(({ dataset }) => itemAt(plan, placeIn(dataset.idea))));
  plan = next;
  fields.replaceChildren(...planForm(plan, said, (idea) => open.has(idea), taken.at(-1)));
  const target = page.querySelector<HTMLElement>(focus);
  const around = target?.closest('details');
  if (around) around.open = true;
  target?.focus();
  follow();
}

function change(next: Plan, focus: string, message: string): void {
  put(next, focus);
  work.changed();
  moved.textContent = message;
}

/** Begins with that plan, or goes on with it. */
function begin(next: Plan): void {
  taken = [];
  show(true);
  put(next, '#plan');
}

function show(begun: boolean): void {
  part(page, '[data-start]').hidden = begun;
  for (const shown of ['[data-bench]', '[data-shown]', '.keep']) part(page, shown).hidden = !begun;
}

function press(does: string, place: Place): void {
  const heard = nameOf(place, said);
  if (does === 'add') {
    const done = add(plan, place);
    change(done.plan, `#${idOf(done.place)} [data-field]`, '');
  } else if (does === 'remove') {
    const item = itemAt(plan, place);
    if (!item) return;
    // What nobody wrote in need not come back.
    const written = !isEmptyItem(item);
    if (written) taken.push({ place, item, name: heard });
    const addButton = `[data-do="add"][data-place="${JSON.stringify(place.slice(0, -1))}"]`;
    change(remove(plan, place), written ? '[data-undo]' : addButton, fill(words.form.removed, { what: heard }));
  } else {
    const done = move(plan, place, does === 'up' ? -1 : 1);
    if (!done) return;
    taken = []; // The places they came from are no longer the same.
    const own = `#${idOf(done.place)} > .buttons`;
    change(done.plan, `${own} [data-do="${does}"]`, fill(words.form.moved, { what: heard, to: nameOf(done.place, said) }));
    if (!document.activeElement?.matches(`${own} *`)) page.querySelector<HTMLElement>(`${own} [data-do="${does === 'up' ? 'down' : 'up'}"]`)?.focus();
  }
}

function undo(): void {
  const last = taken.pop();
  if (!last) return;
  const done = insert(plan, last.place, last.item);
  change(done.plan, `#${idOf(done.place)} [data-field]`, fill(words.form.back, { what: nameOf(done.place, said) }));
}

/** Opens a file that somebody chose. It takes the place of what is here only when it can be read. */
async function open(chooser: HTMLInputElement, tell: (message: string, fault?: boolean) => void): Promise<void> {
  const [file] = chooser.files ?? [];
  if (!file) return;
  const opened = await readChosen(file, openPlan);
  chooser.value = ''; // The same file may be chosen again.
  if ('refused' in opened) return tell(fill(words.refused[opened.refused], { file: file.name }), true);
  const question = { ...words.ask.replace, question: fill(words.ask.replace.question, { file: file.name }) };
  if (work.unsaved() && !(await ask(question, chooser))) return;
  begin(opened.plan);
  work.changed();
  work.settled();
  work.say(fill(words.status.opened, { file: file.name }));
}

async function clear(pressed: HTMLElement): Promise<void> {
  if (!(await ask(words.ask.clear, pressed))) return;
  work.forget();
  work.say('');
  sayTaken('');
  begin(emptyPlan);
  show(false);
  part(page, '#start').focus();
  sayAtStart(words.status.cleared);
}

function placeIn(data = '[]'): Place {
  return JSON.parse(data) as Place;
}
function onPress(button: string, act: (pressed: HTMLElement) => void): void {
  part(page, `[data-${button}]`).addEventListener('click', (event) => act(event.currentTarget as HTMLElement));
}
function onChoice(chooser: string, tell: (message: string, fault?: boolean) => void): void {
  part(page, `[data-${chooser}]`).addEventListener('change', (event) => void open(event.currentTarget as HTMLInputElement, tell));
}

page.classList.add('on');
show(false);
for (const hidden of page.querySelectorAll<HTMLElement>('[data-script]:not(.keep)')) hidden.hidden = false;

form.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || !target.dataset.field) return;
  plan = write(plan, placeIn(target.dataset.place), target.dataset.field, tidy(target.value));
  work.changed();
  followSoon();
});
form.addEventListener('click', ({ target }) => {
  const pressed = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  if (pressed?.dataset.do) press(pressed.dataset.do, placeIn(pressed.dataset.place));
  if (pressed?.matches('[data-undo]')) undo();
});
onPress('template', () => { begin(said.template); work.changed(); });
onPress('empty', () => begin(emptyPlan));
onPress('clear', (pressed) => void clear(pressed));
onChoice('open', work.say);
onChoice('open-first', sayAtStart);

const kept = work.read();
if (kept !== undefined) {
  const opened = openPlan(kept);
  begin('plan' in opened ? opened.plan : emptyPlan);
  if ('plan' in opened) work.settled(true);
  work.say('plan' in opened ? words.status.resumed : words.refused.kept, 'refused' in opened);
}
// Words are as wide as the letters that show them.
document.fonts.addEventListener('loadingdone', followSoon);
page.dataset.ready = '';
