import { fnv1a } from './fnv1a.ts';

/**
 * A short mark that changes when the value does: 16 hexadecimal digits (64-bit FNV-1a).
 * The order of an object's keys, keys that are undefined, and where in its file a piece of text stood make no
 * difference. It guards against forgetting, not against forgery.
 */
export function fingerprint(value: unknown): string {
  return fnv1a(stableJson(value));
}

const marks = new WeakMap<object, string>();

/**
 * The fingerprint of something that does not change any more, such as a page that has been read. It is made once: the words
 * of a page go into the mark of every edition of it.
 */
export function markOf(thing: object): string {
  const mark = marks.get(thing) ?? fingerprint(thing);
  marks.set(thing, mark);
  return mark;
}

function stableJson(value: unknown): string {
  return JSON.stringify(value, (key, entry: unknown) => {
    if (key === 'position') return undefined;
    if (entry instanceof Map) return Object.fromEntries(entry);
    if (!isRecord(entry)) return entry;
    return Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
  }) ?? 'undefined';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
