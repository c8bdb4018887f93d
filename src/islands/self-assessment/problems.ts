import { ACTION_LINES } from '../../core/assessment/assessment.ts';
import type { Said } from '../../core/assessment/said.ts';
import { fill } from '../../core/fill.ts';
import { el, part } from '../lib/dom.ts';
import { actionsIn, lines, sections, type Field } from './form.ts';

/** Something that is not as it should be: what to say, and the field in which to mend it. */
export interface Problem { words: string; field: Field; beside: HTMLElement }

/** What would leave a hole in the results: half a date, or an action that does not say what. */
export function problemsIn(form: HTMLElement, { words, outline }: Said): Problem[] {
  const on = part<HTMLInputElement>(form, '[data-about="on"]');
  return [
    ...(on.validity.badInput ? [{ words: words.faults.on, field: on, beside: part(form, '#on-error') }] : []),
    ...sections(form).flatMap((section) => actionsIn(section).flatMap((fields, at) => {
      const typed = lines(fields);
      const missing = !typed.what.trim() && ACTION_LINES.some((name) => typed[name].trim());
      const area = outline.areas.find(({ id }) => id === section.dataset.area)?.title ?? '';
      return missing ? [{ words: fill(words.faults.what, { area, number: at + 1 }), field: part<Field>(fields, '[data-line="what"]'), beside: part(fields, '.error') }] : [];
    })),
  ];
}

/** Names what is to be mended in the summary at the top and beside each field. */
export function showProblems(form: HTMLElement, summary: HTMLElement, problems: readonly Problem[]): void {
  for (const field of form.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
  for (const error of form.querySelectorAll<HTMLElement>('.field .error')) Object.assign(error, { hidden: true, textContent: '' });
  for (const { words, field, beside } of problems) {
    Object.assign(beside, { hidden: false, textContent: words });
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', beside.id);
  }
  summary.hidden = problems.length === 0;
  part(summary, 'ul').replaceChildren(...problems.map(({ words, field }) => el('li', {}, el('a', { href: `#${field.id}` }, words))));
}
