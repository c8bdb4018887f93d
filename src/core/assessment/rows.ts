import { ACTION_LINES, notesOn, NOTES, orderedActions, standingOf, type Action, type Assessment, type Outline, type Standing } from './assessment.ts';

/** What the columns and the ratings are called. */
export interface RowLabels {
  subject: string;
  rater: string;
  on: string;
  area: string;
  rating: string;
  notes: Readonly<Record<(typeof NOTES)[number], string>>;
  lines: Readonly<Record<(typeof ACTION_LINES)[number], string>>;
  standings: Readonly<Record<Standing, string>>;
}

const NO_ACTION: Omit<Action, 'area'> = { what: '', who: '', byWhen: '', measure: '' };

/**
 * An assessment as a spreadsheet: a row for each action, and one for each area without any. Every row says whose it is, so
 * that the sheets of several services can be put below each other.
 */
export function assessmentRows(assessment: Assessment, framework: Pick<Outline, 'areas'>, labels: RowLabels): string[][] {
  const actions = orderedActions(assessment, framework);
  return [
    [labels.subject, labels.rater, labels.on, labels.area, labels.rating, ...NOTES.map((name) => labels.notes[name]), ...ACTION_LINES.map((line) => labels.lines[line])],
    ...framework.areas.flatMap(({ id, title }) => {
      const notes = notesOn(assessment, id);
      const planned = actions.filter(({ area }) => area === id);
      return (planned.length > 0 ? planned : [NO_ACTION]).map((action) => [
        assessment.subject, assessment.rater, assessment.on, title, labels.standings[standingOf(assessment, id)],
        ...NOTES.map((name) => notes[name]), ...ACTION_LINES.map((line) => action[line]),
      ]);
    }),
  ];
}
