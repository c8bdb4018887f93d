import type { GuidancePage } from '../document/types.ts';
import { fingerprint } from '../fingerprint.ts';
import { wordsOf } from '../render/words.ts';

/** An easy-read part, and a mark of the standard words that it restates. */
export interface PartMark {
  /** Its title. A second part with the same title has "(2)" after it, so that the two can be told apart. */
  title: string;
  /** The line of the page's file on which it begins. */
  line: number;
  mark: string;
}

/**
 * The easy-read parts of a page, each with the mark of the standard words since the part before. Parts that
 * follow one another share the words before the first of them.
 * Only words count: a new address behind a link, bold letters or where a paragraph ends change nothing. Meanings come from
 * the glossary, which the easy read has as well, and are left out.
 */
export function partMarks(page: GuidancePage): PartMark[] {
  const marks: PartMark[] = [];
  const seen = new Map<string, number>();
  let words: string[] = [];
  let restated = false;
  for (const node of page.tree.children) {
    if (node.type === 'easyReadPart') {
      const count = (seen.get(node.title) ?? 0) + 1;
      seen.set(node.title, count);
      marks.push({ title: count === 1 ? node.title : `${node.title} (${count})`, line: node.position?.start.line ?? 1, mark: fingerprint(words) });
      restated = true;
    } else if (node.type !== 'meaning') {
      if (restated) words = [];
      restated = false;
      words.push(...wordsOf({ title: '', blocks: [node] }).flatMap((block) => block.words));
    }
  }
  return marks;
}

/** How the easy read of a page stands to what someone confirmed. */
export interface Drift {
  /** Parts whose standard words have changed since. */
  changed: PartMark[];
  /** Parts that nobody has held against their standard words. */
  unconfirmed: PartMark[];
  /** Titles that were confirmed, and are not on the page any more. */
  gone: string[];
}

/** @param confirmed the mark of each part as it was confirmed, by the part's title. */
export function driftOf(page: GuidancePage, confirmed: Readonly<Record<string, string>>): Drift {
  const known = new Map(Object.entries(confirmed));
  const parts = partMarks(page);
  return {
    changed: parts.filter(({ title, mark }) => known.has(title) && known.get(title) !== mark),
    unconfirmed: parts.filter(({ title }) => !known.has(title)),
    gone: [...known.keys()].filter((title) => !parts.some((part) => part.title === title)),
  };
}
