import { RATINGS, type Framework, type Rating } from '../data/frameworks.ts';
import { FILE_KIND, FILE_VERSION, type Action, type AreaNotes, type Assessment } from './assessment.ts';

/** No real assessment comes near this: a bigger file is something else. */
const MOST_BYTES = 2_000_000;
const MOST_LETTERS = 20_000;

/** Why a file was not opened. The page has words for each. */
export type Refusal = 'too-big' | 'not-readable' | 'not-ours' | 'other-framework' | 'newer';

export type Opened = { assessment: Assessment; dropped: readonly string[] } | { refused: Refusal };

/** An assessment as the text of a file, in a form that people can read too. */
export function writeAssessment(assessment: Assessment): string {
  return `${JSON.stringify({ kind: FILE_KIND, version: FILE_VERSION, ...assessment }, null, 2)}\n`;
}

/**
 * Reads a file that someone opens. Anything at all may be in it: what is not as it should be is left out or refused, and
 * never thrown. Areas that an older version of the framework had, and this one has not, are named in `dropped`.
 */
export function openAssessment(text: string, id: string, framework: Framework): Opened {
  if (text.length > MOST_BYTES) return { refused: 'too-big' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { refused: 'not-readable' };
  }
  if (!isRecord(file) || file.kind !== FILE_KIND) return { refused: 'not-ours' };
  if (typeof file.version !== 'number' || typeof file.frameworkVersion !== 'number') return { refused: 'not-ours' };
  if (file.version > FILE_VERSION || file.frameworkVersion > framework.version) return { refused: 'newer' };
  if (file.framework !== id) return { refused: 'other-framework' };

  const known = new Set(framework.areas.map((area) => area.id));
  const today = (area: string) => framework.renamed[area] ?? area;
  const found = isRecord(file.areas) ? Object.entries(file.areas) : [];
  const areas: Record<string, AreaNotes> = {};
  for (const [area, notes] of found) if (known.has(today(area)) && isRecord(notes)) areas[today(area)] = notesFrom(notes);
  const actions = (Array.isArray(file.actions) ? file.actions : []).filter(isRecord).map(actionFrom)
    .map((action) => ({ ...action, area: today(action.area) })).filter(({ area }) => known.has(area));
  return {
    assessment: { framework: id, frameworkVersion: framework.version, subject: line(file.subject), rater: line(file.rater), on: line(file.on), areas, actions },
    dropped: found.map(([area]) => area).filter((area) => !known.has(today(area))),
  };
}

function notesFrom(notes: Record<string, unknown>): AreaNotes {
  const rating = RATINGS.find((known): known is Rating => known === notes.rating);
  return { ...(rating && { rating }), evidence: line(notes.evidence), strengths: line(notes.strengths), develop: line(notes.develop) };
}

function actionFrom(action: Record<string, unknown>): Action {
  return { area: line(action.area), what: line(action.what), who: line(action.who), byWhen: line(action.byWhen), measure: line(action.measure) };
}

function line(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, MOST_LETTERS) : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
