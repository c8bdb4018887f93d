import type { Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** One heading of a reading, with the name by which links find it. */
export interface OutlineEntry { id: string; text: string; depth: Heading['depth'] }

/** `What staff must do` as `what-staff-must-do`: the same words always make the same address. */
export function slug(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** The headings of a reading in order. Two with the same words get different ids. */
export function outline(blocks: readonly RootContent[]): OutlineEntry[] {
  const used = new Map<string, number>();
  return blocks.filter((node) => node.type === 'heading').map((node) => {
    const text = toString(node);
    const id = slug(text) || 'part';
    const before = used.get(id) ?? 0;
    used.set(id, before + 1);
    return { id: before ? `${id}-${before + 1}` : id, text, depth: node.depth };
  });
}
