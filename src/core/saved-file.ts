/** Files that people save from a tool and open again. Anything at all may be in one: nothing here throws. */

/** No real work comes near this: a bigger file is something else. */
export const MOST_BYTES = 2_000_000;

export type FileRefusal = 'too-big' | 'not-readable' | 'not-ours' | 'newer';
export type Fields = Readonly<Record<string, unknown>>;

/** Work as the text of a file, in a form that people can read too. `kind` marks it as ours, `version` tells its shape. */
export function writeSaved(kind: string, version: number, work: object): string {
  return `${JSON.stringify({ kind, version, ...work }, null, 2)}\n`;
}

/** What stands in a file of that kind; or why it is not opened: it is too big, no file of ours, or from a later version of the tool. */
export function readSaved(text: string, kind: string, version: number): { fields: Fields } | { refused: FileRefusal } {
  if (text.length > MOST_BYTES) return { refused: 'too-big' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { refused: 'not-readable' };
  }
  if (!isRecord(file) || file.kind !== kind || !isVersion(file.version)) return { refused: 'not-ours' };
  return file.version > version ? { refused: 'newer' } : { fields: file };
}

/** The words of a field, or none. */
export function words(value: unknown): string {
  return typeof value === 'string' ? tidy(value) : '';
}

/** The entries of a list that have fields. */
export function records(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isVersion(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}

/**
 * Words without what cannot stand in every kind of file: XML, and so Word, knows no control signs and no halves of letters.
 * They come with what people paste.
 */
export function tidy(text: string): string {
  return text.replace(/\r\n?|\v|\u2028|\u2029/g, '\n').replace(/[\0-\x08\f\x0e-\x1f\x7f\ufffe\uffff]|\p{Surrogate}/gu, '');
}
