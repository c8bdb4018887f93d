import { lineFault, LOCAL_LINES, type LocalLine } from '../../core/data/local-checks.ts';
import { isRecord } from '../../core/saved-file.ts';
import type { Details } from './local.ts';

/** More cannot be a file of local details. */
const MOST_BYTES = 20_000;

export type Opened = { details: Details } | { refused: 'unreadable' | 'foreign' } | { refused: 'line'; line: LocalLine };

/** The details as a file. It holds the same lines as `content/local.yaml`, and could be put there as it is. */
export function detailsFile(details: Details): Blob {
  return new Blob([`${JSON.stringify(details, null, 2)}\n`], { type: 'application/json' });
}

/** Reads a file of details. Anything else is refused, with what is wrong with it. */
export async function openDetails(file: File): Promise<Opened> {
  if (file.size > MOST_BYTES) return { refused: 'foreign' };
  let read: unknown;
  try {
    read = JSON.parse(await file.text());
  } catch {
    return { refused: 'unreadable' };
  }
  if (!isRecord(read)) return { refused: 'foreign' };
  const details: Details = {};
  for (const [key, value] of Object.entries(read)) {
    const line = LOCAL_LINES.find((known) => known === key);
    if (line === undefined || typeof value !== 'string') return { refused: 'foreign' };
    const words = value.replace(/\s+/g, ' ').trim();
    if (lineFault(line, words)) return { refused: 'line', line };
    if (words !== '') details[line] = words;
  }
  return Object.keys(details).length > 0 ? { details } : { refused: 'foreign' };
}
