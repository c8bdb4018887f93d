import type { Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** One heading of a reading, with the name by which links find it. */
export interface OutlineEntry { id: string; text: string; depth: Heading['depth'] }

/** `What staff must do` as `what-staff-must-do`: the same words always make the same address. It begins with a letter. */
export function slug(text: string): string {
  const plain = text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return /^[a-z]/.test(plain) ? plain : ['part', plain].filter(Boolean).join('-');
}

/** Gives slugs of which no two are alike: the second `help` is `help-2`. */
export function uniqueSlugs(): (text: string) => string {
  const used = new Map<string, number>();
  return (text) => {
    const wanted = slug(text);
    const times = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, times);
    return times === 1 ? wanted : `${wanted}-${times}`;
  };
}

/** The headings of a reading in order. */
export function outline(blocks: readonly RootContent[]): OutlineEntry[] {
  const idOf = uniqueSlugs();
  return blocks.filter((node) => node.type === 'heading').map((node) => {
    const text = toString(node);
    return { id: idOf(text), text, depth: node.depth };
  });
}
