import { RATINGS, type Rating } from '../data/ratings.ts';
import { FILE_KIND, FILE_VERSION, type Action, type AreaNotes, type Assessment, type Outline } from './assessment.ts';

/** No real assessment comes near these: a bigger file is something else. */
export const MOST_BYTES = 2_000_000;
const MOST_ACTIONS = 500;

/** Why a file was not opened. The page has words for each. */
export const REFUSALS = ['too-big', 'not-readable', 'not-ours', 'other-framework', 'newer'] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Opened = { assessment: Assessment; dropped: readonly string[] } | { refused: Refusal };

/** An assessment as the text of a file, in a form that people can read too. */
export function writeAssessment(assessment: Assessment): string {
  return `${JSON.stringify({ kind: FILE_KIND, version: FILE_VERSION, ...assessment }, null, 2)}\n`;
}

/**
 * Reads a file that someone opens. Anything at all may be in it: what is not as it should be is left out or refused, and
 * never thrown. Areas that an older version of the framework had, and this one has not, are named in `dropped`.
 */
export function openAssessment(text: string, id: string, framework: Outline): Opened {
  if (text.length > MOST_BYTES) return { refused: 'too-big' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { refused: 'not-readable' };
  }
  if (!isRecord(file) || file.kind !== FILE_KIND || !isVersion(file.version)) return { refused: 'not-ours' };
  if (file.version > FILE_VERSION) return { refused: 'newer' };
  if (typeof file.framework !== 'string' || !isVersion(file.frameworkVersion)) return { refused: 'not-ours' };
  if (file.framework !== id) return { refused: 'other-framework' };
  if (file.frameworkVersion > framework.version) return { refused: 'newer' };

  const known = new Set(framework.areas.map((area) => area.id));
  const today = (area: string) => (Object.hasOwn(framework.renamed, area) ? framework.renamed[area] ?? area : area);
  const found = (isRecord(file.areas) ? Object.entries(file.areas) : []).flatMap(([area, notes]) => (isRecord(notes) ? [{ area, notes: notesFrom(notes) }] : []));
  // An area under its name of today stands before the same one under an older name.
  const newestLast = [...found].sort((a, b) => Number(known.has(a.area)) - Number(known.has(b.area)));
  const planned = (Array.isArray(file.actions) ? file.actions : []).filter(isRecord).map(actionFrom);
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

/**
 * Words without what cannot stand in every kind of file: XML, and so Word, knows no control signs and no halves of letters.
 * They come with what people paste.
 */
export function tidy(text: string): string {
  return text.replace(/\r\n?|\v|\u2028|\u2029/g, '\n').replace(/[\0-\x08\f\x0e-\x1f\x7f\ufffe\uffff]|\p{Surrogate}/gu, '');
}

function notesFrom(notes: Record<string, unknown>): AreaNotes {
  const rating = RATINGS.find((known): known is Rating => known === notes.rating);
  return { ...(rating && { rating }), evidence: words(notes.evidence), strengths: words(notes.strengths), develop: words(notes.develop) };
}

function actionFrom(action: Record<string, unknown>): Action {
  return { area: words(action.area), what: words(action.what), who: words(action.who), byWhen: words(action.byWhen), measure: words(action.measure) };
}

function words(value: unknown): string {
  return typeof value === 'string' ? tidy(value) : '';
}

/** A day of the calendar, or nothing. */
function day(value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return '';
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : '';
}

function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
