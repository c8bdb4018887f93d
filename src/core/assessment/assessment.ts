import type { Framework, Rating } from '../data/frameworks.ts';

/** What marks a file as ours, and the shape in which it was saved. */
export const FILE_KIND = 'on-your-side/assessment';
export const FILE_VERSION = 1;

/** What was written about one area. */
export interface AreaNotes {
  /** Not yet answered is not red. */
  rating?: Rating | undefined;
  evidence: string;
  /** For green: what is strong. */
  strengths: string;
  /** For amber and red: what needs developing. */
  develop: string;
}

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
export function emptyAssessment(id: string, framework: Framework): Assessment {
  return { framework: id, frameworkVersion: framework.version, subject: '', rater: '', on: '', areas: {}, actions: [] };
}

/** What was written about an area; empty when nothing was. */
export function notesOn(assessment: Assessment, area: string): AreaNotes {
  return assessment.areas[area] ?? { evidence: '', strengths: '', develop: '' };
}

/** How many areas have each rating, and how many have none yet. */
export function tally(assessment: Assessment, { areas }: Pick<Framework, 'areas'>): Record<Rating | 'unanswered', number> {
  const counts = { red: 0, amber: 0, green: 0, unanswered: 0 };
  for (const { id } of areas) counts[notesOn(assessment, id).rating ?? 'unanswered'] += 1;
  return counts;
}

const URGENCY: Record<Rating | 'unanswered', number> = { red: 0, amber: 1, unanswered: 2, green: 3 };

/** The actions in the order in which to take them: those for red areas first, then amber; within these as they were written. */
export function orderedActions(assessment: Assessment, { areas }: Pick<Framework, 'areas'>): Action[] {
  const place = (area: string) => areas.findIndex(({ id }) => id === area);
  const urgency = ({ area }: Action) => URGENCY[notesOn(assessment, area).rating ?? 'unanswered'];
  return [...assessment.actions].sort((a, b) => urgency(a) - urgency(b) || place(a.area) - place(b.area));
}

/** How an area has gone from one assessment to a later one. */
export type Change = 'better' | 'worse' | 'same' | 'new' | 'gone' | 'unanswered';

/** Each area then and now. */
export function compare(before: Assessment, now: Assessment, { areas }: Pick<Framework, 'areas'>): { area: string; before?: Rating | undefined; now?: Rating | undefined; change: Change }[] {
  const rank: Record<Rating, number> = { red: 0, amber: 1, green: 2 };
  return areas.map(({ id }) => {
    const [then, today] = [notesOn(before, id).rating, notesOn(now, id).rating];
    const change: Change = then && today ? (rank[today] > rank[then] ? 'better' : rank[today] < rank[then] ? 'worse' : 'same') : today ? 'new' : then ? 'gone' : 'unanswered';
    return { area: id, before: then, now: today, change };
  });
}
