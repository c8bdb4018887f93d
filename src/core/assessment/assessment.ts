import type { Framework, FrameworkArea } from '../data/frameworks.ts';
import { RATINGS, type Rating } from '../data/ratings.ts';

/** What marks a file as ours, and the shape in which it was saved. */
export const FILE_KIND = 'on-your-side/assessment';
export const FILE_VERSION = 1;

/** As much of a framework as it takes to read an assessment, and to say what is in it. */
export type Outline = Pick<Framework, 'version' | 'renamed'> & { areas: readonly Pick<FrameworkArea, 'id' | 'title'>[] };
type Areas = Pick<Outline, 'areas'>;

/** Not yet answered is not red. */
export type Standing = Rating | 'unanswered';
/** From what is to be done first to what is going well. */
export const STANDINGS = [...RATINGS, 'unanswered'] as const satisfies readonly Standing[];

/** What was written about one area. */
export interface AreaNotes {
  rating?: Rating | undefined;
  evidence: string;
  /** For green: what is strong. */
  strengths: string;
  /** For amber and red: what needs developing. */
  develop: string;
}
export const NOTES = ['evidence', 'strengths', 'develop'] as const satisfies readonly (keyof AreaNotes)[];

/** One thing to do. */
export interface Action {
  area: string;
  what: string;
  who: string;
  /** A day as people write it; it is theirs. */
  byWhen: string;
  /** How we will know. */
  measure: string;
}
export const ACTION_LINES = ['what', 'who', 'byWhen', 'measure'] as const satisfies readonly (keyof Action)[];

/** A finished or unfinished self-assessment. */
export interface Assessment {
  framework: string;
  frameworkVersion: number;
  /** The service or ward that it is about. */
  subject: string;
  /** Who rated it: a role or initials is enough. */
  rater: string;
  /** The day of it, as `2026-11-22`; empty when not said. */
  on: string;
  areas: Readonly<Record<string, AreaNotes>>;
  actions: readonly Action[];
}

/** One with nothing in it. */
export function emptyAssessment(id: string, { version }: Pick<Outline, 'version'>): Assessment {
  return { framework: id, frameworkVersion: version, subject: '', rater: '', on: '', areas: {}, actions: [] };
}

/** Whether nothing at all has been written. */
export function isEmpty({ subject, rater, on, areas, actions }: Assessment): boolean {
  return !subject && !rater && !on && actions.length === 0
    && Object.values(areas).every((notes) => !notes.rating && NOTES.every((name) => !notes[name]));
}

/** What was written about an area; empty when nothing was. */
export function notesOn({ areas }: Pick<Assessment, 'areas'>, area: string): AreaNotes {
  const notes = Object.hasOwn(areas, area) ? areas[area] : undefined;
  return notes ?? { evidence: '', strengths: '', develop: '' };
}

export function standingOf(assessment: Pick<Assessment, 'areas'>, area: string): Standing {
  return notesOn(assessment, area).rating ?? 'unanswered';
}

/** How many areas have each rating, and how many have none yet. */
export function tally(assessment: Assessment, { areas }: Areas): Record<Standing, number> {
  const counts = { red: 0, amber: 0, green: 0, unanswered: 0 };
  for (const { id } of areas) counts[standingOf(assessment, id)] += 1;
  return counts;
}

const URGENCY: Record<Standing, number> = { red: 0, amber: 1, unanswered: 2, green: 3 };

/** The actions in the order in which to take them: those for red areas first, then amber; within these as they were written. */
export function orderedActions(assessment: Assessment, { areas }: Areas): Action[] {
  const place = (area: string) => areas.findIndex(({ id }) => id === area);
  const urgency = ({ area }: Action) => URGENCY[standingOf(assessment, area)];
  return [...assessment.actions].sort((a, b) => urgency(a) - urgency(b) || place(a.area) - place(b.area));
}

/** The areas that are red or amber, and for which nothing is planned: red ones first. */
export function withoutAction(assessment: Assessment, { areas }: Areas): string[] {
  const planned = new Set(assessment.actions.map(({ area }) => area));
  return (['red', 'amber'] as const).flatMap((rating) => areas.map(({ id }) => id).filter((id) => standingOf(assessment, id) === rating && !planned.has(id)));
}
