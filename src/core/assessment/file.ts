import { RATINGS, type Rating } from '../data/ratings.ts';
import { isRecord, isVersion, readSaved, records, words, writeSaved, type Fields } from '../saved-file.ts';
import { FILE_KIND, FILE_VERSION, type Action, type AreaNotes, type Assessment, type Outline } from './assessment.ts';

/** No real plan has so many. */
const MOST_ACTIONS = 500;

/** Why a file was not opened. The page has words for each. */
export const REFUSALS = ['too-big', 'not-readable', 'not-ours', 'other-framework', 'newer'] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Opened = { assessment: Assessment; dropped: readonly string[] } | { refused: Refusal };

/** An assessment as the text of a file, in a form that people can read too. */
export function writeAssessment(assessment: Assessment): string {
  return writeSaved(FILE_KIND, FILE_VERSION, assessment);
}

/**
 * Reads a file that someone opens. Anything at all may be in it: what is not as it should be is left out or refused, and
 * never thrown. Areas that an older version of the framework had, and this one has not, are named in `dropped`.
 */
export function openAssessment(text: string, id: string, framework: Outline): Opened {
  const saved = readSaved(text, FILE_KIND, FILE_VERSION);
  if ('refused' in saved) return saved;
  const file = saved.fields;
  if (typeof file.framework !== 'string' || !isVersion(file.frameworkVersion)) return { refused: 'not-ours' };
  if (file.framework !== id) return { refused: 'other-framework' };
  if (file.frameworkVersion > framework.version) return { refused: 'newer' };

  const known = new Set(framework.areas.map((area) => area.id));
  const today = (area: string) => (Object.hasOwn(framework.renamed, area) ? framework.renamed[area] ?? area : area);
  const found = (isRecord(file.areas) ? Object.entries(file.areas) : []).flatMap(([area, notes]) => (isRecord(notes) ? [{ area, notes: notesFrom(notes) }] : []));
  // An area under its name of today stands before the same one under an older name.
  const newestLast = [...found].sort((a, b) => Number(known.has(a.area)) - Number(known.has(b.area)));
  const planned = records(file.actions).map(actionFrom);
  if (planned.length > MOST_ACTIONS) return { refused: 'too-big' };
  const here = (area: string) => known.has(today(area));
  return {
    assessment: {
      framework: id, frameworkVersion: framework.version, subject: words(file.subject), rater: words(file.rater), on: day(file.on),
      areas: Object.fromEntries(newestLast.filter(({ area }) => here(area)).map(({ area, notes }) => [today(area), notes])),
      actions: planned.filter(({ area }) => here(area)).map((action) => ({ ...action, area: today(action.area) })),
    },
    dropped: [...new Set([...found, ...planned].map(({ area }) => area).filter((area) => !here(area)))],
  };
}

function notesFrom(notes: Fields): AreaNotes {
  const rating = RATINGS.find((known): known is Rating => known === notes.rating);
  return { ...(rating && { rating }), evidence: words(notes.evidence), strengths: words(notes.strengths), develop: words(notes.develop) };
}

function actionFrom(action: Fields): Action {
  return { area: words(action.area), what: words(action.what), who: words(action.who), byWhen: words(action.byWhen), measure: words(action.measure) };
}

/** A day of the calendar, or nothing. */
function day(value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return '';
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : '';
}
