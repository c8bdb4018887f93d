import { ACTION_LINES, NOTES, notesOn, type Action, type AreaNotes, type Assessment } from '../../core/assessment/assessment.ts';
import { tidy } from '../../core/saved-file.ts';
import type { Said } from '../../core/assessment/said.ts';
import { RATINGS } from '../../core/data/ratings.ts';
import { fill } from '../../core/fill.ts';
import { part } from '../lib/dom.ts';

export type Field = HTMLInputElement | HTMLTextAreaElement;
const ABOUT = ['subject', 'rater', 'on'] as const;
const OF_ACTION = '[data-actions] [data-one-action]';

/** What is typed, and the field in which each action begins. */
export interface Typed { assessment: Assessment; fieldOf: ReadonlyMap<Action, string> }

export function readForm(form: HTMLElement, { id, outline }: Said): Typed {
  const about = (name: (typeof ABOUT)[number]) => tidy(part<Field>(form, `[data-about="${name}"]`).value);
  const fieldOf = new Map<Action, string>();
  const areas: Record<string, AreaNotes> = {};
  for (const section of sections(form)) {
    const area = section.dataset.area ?? '';
    const note = (name: (typeof NOTES)[number]) => tidy(part<Field>(section, `[data-note="${name}"]`).value);
    const checked = section.querySelector<HTMLInputElement>('.rate input:checked')?.value;
    const rating = RATINGS.find((known) => known === checked);
    const notes = { ...(rating && { rating }), evidence: note('evidence'), strengths: note('strengths'), develop: note('develop') };
    if (rating || NOTES.some((name) => notes[name])) areas[area] = notes;
    for (const fields of actionsIn(section)) {
      const action = { area, ...lines(fields) };
      if (ACTION_LINES.some((name) => action[name].trim())) fieldOf.set(action, part(fields, '[data-line="what"]').id);
    }
  }
  return {
    assessment: { framework: id, frameworkVersion: outline.version, subject: about('subject'), rater: about('rater'), on: about('on'), areas, actions: [...fieldOf.keys()] },
    fieldOf,
  };
}

/** Puts an assessment in the place of what is typed. */
export function fillForm(form: HTMLElement, assessment: Assessment, template: HTMLTemplateElement, said: Said): void {
  for (const name of ABOUT) part<Field>(form, `[data-about="${name}"]`).value = assessment[name];
  for (const section of sections(form)) {
    const area = section.dataset.area ?? '';
    const notes = notesOn(assessment, area);
    for (const name of NOTES) part<Field>(section, `[data-note="${name}"]`).value = notes[name];
    for (const choice of section.querySelectorAll<HTMLInputElement>('.rate input')) choice.checked = notes.rating !== undefined && choice.value === notes.rating;
    part(section, '[data-actions]').replaceChildren();
    for (const action of assessment.actions) if (action.area === area) addAction(section, template, said, action);
  }
}

let made = 0;
/** Adds an action to an area. @returns its fields. */
export function addAction(section: HTMLElement, template: HTMLTemplateElement, said: Said, action: Partial<Action> = {}): HTMLElement {
  const fields = part(template.content.cloneNode(true) as DocumentFragment, '[data-one-action]');
  made += 1;
  for (const name of ACTION_LINES) {
    const field = part<Field>(fields, `[data-line="${name}"]`);
    const label = part<HTMLLabelElement>(fields, `label[for="${field.id}"]`);
    field.id = `action-${made}-${name}`;
    label.htmlFor = field.id;
    field.value = action[name] ?? '';
  }
  part(fields, '.error').id = `action-${made}-error`;
  part(section, '[data-actions]').append(fields);
  numberActions(section, said);
  return fields;
}

/** Counts the actions of an area from one. */
export function numberActions(section: HTMLElement, said: Said): void {
  actionsIn(section).forEach((fields, at) => { part(fields, 'legend').textContent = fill(said.action, { number: at + 1 }); });
}

/** Boxes for what is strong, and for what needs developing, where the rating asks for them. None hides words. */
export function showBoxes(form: HTMLElement, { areas }: Assessment): void {
  for (const section of sections(form)) {
    const rating = areas[section.dataset.area ?? '']?.rating;
    const show = (name: 'strengths' | 'develop', asked: boolean) => {
      const field = part<Field>(section, `[data-note="${name}"]`);
      field.closest('.field')?.classList.toggle('not-asked', !asked && !field.value);
    };
    show('strengths', rating === 'green');
    show('develop', rating === 'amber' || rating === 'red');
  }
}

/** Each idea says whether it is in the plan. */
export function markIdeas(form: HTMLElement, { actions }: Assessment, { words }: Said): void {
  for (const button of form.querySelectorAll<HTMLElement>('[data-idea]')) {
    const area = button.closest<HTMLElement>('[data-area]')?.dataset.area;
    const planned = actions.some((action) => action.area === area && action.what === button.dataset.idea);
    button.setAttribute('aria-pressed', String(planned));
    part(button, 'b').textContent = planned ? words.actions.added : words.actions.add;
  }
}

/** What an action says. */
export function lines(fields: HTMLElement): Omit<Action, 'area'> {
  const line = (name: (typeof ACTION_LINES)[number]) => tidy(part<Field>(fields, `[data-line="${name}"]`).value);
  return { what: line('what'), who: line('who'), byWhen: line('byWhen'), measure: line('measure') };
}

export function actionsIn(section: HTMLElement): HTMLElement[] {
  return [...section.querySelectorAll<HTMLElement>(OF_ACTION)];
}

export function sections(form: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>('[data-area]')];
}
