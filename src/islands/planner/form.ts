import { fill } from '../../core/fill.ts';
import { countBeside } from '../../core/planner/edit.ts';
import { ACTS, MEASURES, type Driver, type Idea, type Place, type Plan, type Test } from '../../core/planner/plan.ts';
import type { Said } from '../../core/planner/said.ts';
import { el } from '../lib/dom.ts';
import { idOf, nameOf } from './names.ts';

/** What was taken out last, where from, and what it was called. */
export interface Removed { place: Place; name: string }

/** The plan as a form. Each field says in its data where its words belong, each button what it does and to what. */
export function planForm(plan: Plan, said: Said, isOpen: (idea: Idea) => boolean, removed?: Removed): HTMLElement[] {
  const { labels, help, test: asks, acts, words } = said;

  /** A box with its label, which is only heard where the legend above it is seen. */
  function field(place: Place, name: string, label: string, value: string, { hint = '', lines = 1, short = false, named = false } = {}): HTMLElement {
    const id = `${idOf(place)}-${name}`;
    const data = { id, 'data-place': JSON.stringify(place), 'data-field': name, ...(hint && { 'aria-describedby': `${id}-hint` }), ...(named && { 'aria-label': label }) };
    const input = lines > 1 ? el('textarea', { ...data, rows: String(lines) }) : el('input', { ...data, type: 'text', autocomplete: 'off' });
    input.value = value;
    return el('div', { class: short ? 'field short' : 'field' }, ...(named ? [] : [el('label', { for: id }, label)]), ...(hint ? [el('p', { class: 'hint', id: `${id}-hint` }, hint)] : []), input);
  }
  /** What is heard after the words that are seen: of which item the button is. */
  function button(does: string, place: Place, seen: string, heard = ''): HTMLElement {
    return el('button', { class: 'button quiet', type: 'button', 'data-do': does, 'data-place': JSON.stringify(place) }, seen, ...(heard ? [el('span', { class: 'sr-only' }, `: ${heard}`)] : []));
  }
  function buttons(place: Place): HTMLElement {
    const name = nameOf(place, said);
    const [at = 0, count] = [place.at(-1), countBeside(plan, place)];
    // An idea at the end of its driver goes on to the next one.
    const [driver = 0] = place;
    const across = place.length === 2;
    return el('p', { class: 'buttons small' },
      ...(at > 0 || (across && driver > 0) ? [button('up', place, words.form.up, name)] : []),
      ...(at + 1 < count || (across && driver + 1 < plan.drivers.length) ? [button('down', place, words.form.down, name)] : []),
      button('remove', place, words.form.remove, name));
  }
  /** The way back from a removal stands where it was made. */
  function withUndo(below: Place, items: HTMLElement[]): HTMLElement[] {
    if (!removed || removed.place.length !== below.length + 1 || below.some((at, level) => at !== removed.place[level])) return items;
    const notice = el('div', { class: 'undo' }, el('span', {}, fill(words.form.removed, { what: removed.name })), ' ',
      el('button', { class: 'button quiet', type: 'button', 'data-undo': '', 'aria-label': fill(words.form.undoWhat, { what: removed.name }) }, words.form.undo));
    return items.toSpliced(removed.place.at(-1) ?? 0, 0, notice);
  }

  function driverFields(driver: Driver, at: number): HTMLElement {
    const place = [at] as const;
    return el('fieldset', { class: 'driver', id: idOf(place) },
      el('legend', {}, nameOf(place, said)),
      field(place, 'what', nameOf(place, said), driver.what, { hint: at === 0 ? help.driver : '', lines: 2, named: true }),
      ...withUndo(place, driver.ideas.map((idea, number) => ideaFields(idea, [at, number]))),
      el('p', { class: 'buttons' }, button('add', place, words.form.addIdea, nameOf(place, said))),
      buttons(place));
  }
  function ideaFields(idea: Idea, place: readonly [number, number]): HTMLElement {
    const first = place[0] === 0 && place[1] === 0;
    const tests = idea.tests.length;
    const count = tests === 0 ? [] : [el('small', {}, tests === 1 ? words.form.oneTest : fill(words.form.tests, { count: tests }))];
    const details = el('details', { 'data-idea': JSON.stringify(place) },
      el('summary', {}, el('span', {}, words.form.details, el('span', { class: 'sr-only' }, `: ${nameOf(place, said)}`)), ...count),
      field(place, 'measure', labels.measure, idea.measure, { hint: help.measure, lines: 2 }),
      ...withUndo(place, idea.tests.map((test, number) => testFields(test, [...place, number]))),
      el('p', { class: 'buttons' }, button('add', place, words.form.addTest, nameOf(place, said))));
    details.open = isOpen(idea);
    return el('fieldset', { class: 'idea', id: idOf(place) },
      el('legend', {}, fill(labels.idea, { number: place[1] + 1 })),
      field(place, 'what', nameOf(place, said), idea.what, { hint: first ? help.idea : '', lines: 2, named: true }),
      details, buttons(place));
  }
  function testFields(test: Test, place: readonly [number, number, number]): HTMLElement {
    const { fields } = labels;
    const box = (name: Exclude<keyof Test, 'act'>, lines = 2) => field(place, name, fields[name], test[name], { hint: asks[name], lines });
    return el('fieldset', { class: 'test', id: idOf(place) },
      el('legend', {}, fill(labels.test, { number: place[2] + 1 })),
      box('on', 1), box('plan'), box('expect'), box('did'), box('saw'), box('helped'),
      el('fieldset', { class: 'acts' }, el('legend', {}, fields.act), ...(['', ...ACTS] as const).map((act) => {
        const id = `${idOf(place)}-act-${act || 'open'}`;
        const choice = el('input', { type: 'radio', id, name: `${idOf(place)}-act`, value: act, 'data-place': JSON.stringify(place), 'data-field': 'act', autocomplete: 'off', ...(act && { 'aria-describedby': `${id}-means` }) });
        choice.checked = test.act === act;
        return el('div', { class: 'choice' }, choice, el('label', { for: id }, act ? labels.acts[act] : words.form.undecided), ...(act ? [el('p', { class: 'hint', id: `${id}-means` }, acts[act])] : []));
      })),
      box('next'), buttons(place));
  }

  return [
    field([], 'team', labels.team, plan.team, { hint: help.team }),
    field([], 'on', labels.on, plan.on, { short: true }),
    field([], 'aim', labels.aim, plan.aim, { hint: help.aim, lines: 3 }),
    el('section', { 'aria-labelledby': 'plan-drivers' }, el('h3', { id: 'plan-drivers' }, labels.drivers),
      ...withUndo([], plan.drivers.map(driverFields)),
      el('p', { class: 'buttons' }, button('add', [], words.form.addDriver))),
    el('section', { 'aria-labelledby': 'plan-measures' }, el('h3', { id: 'plan-measures' }, labels.measures),
      ...MEASURES.map((name) => field([], name, labels[name], plan[name], { hint: help[name], lines: 2 }))),
  ];
}
