import { fill } from '../core/fill.ts';
import { longDate } from '../core/render/dates.ts';
import type { WebLabels } from '../core/data/labels-web.ts';

/** `2026-11-20` as `20 November 2026`, kept on one line. */
export function longDay(day: string): string {
  return longDate(day).replaceAll(' ', '\u00a0');
}

/** What a link leads to, in words: `PDF, 4 pages, 120 kB`. */
export function fileNote(file: { path: string; bytes: number; pages?: number | undefined }, labels: WebLabels['file']): string {
  const kind = file.path.slice(file.path.lastIndexOf('.') + 1).toUpperCase();
  const pages = file.pages === undefined ? [] : [file.pages === 1 ? labels.onePage : fill(labels.pages, { count: file.pages })];
  return [kind, ...pages, size(file.bytes, labels)].join(', ').replace(/(?<=\d) /g, '\u00a0');
}

/** Bytes in words: `120 kB`. */
export function size(bytes: number, labels: WebLabels['file']): string {
  return bytes < 950_000
    ? fill(labels.kilobytes, { size: Math.max(1, Math.round(bytes / 1000)) })
    : fill(labels.megabytes, { size: (bytes / 1_000_000).toFixed(1) });
}
