import type { FileFormat } from '../../src/core/format.ts';
import type { View } from '../../src/core/views.ts';
import { toString } from 'mdast-util-to-string';
import { wordsOf } from '../../src/core/render/words.ts';
import { readPdf, tagsOf, wordsIn } from './pdf.ts';

/** An edition as its reader gets it. */
export interface ReadBack { title: string; language?: string | undefined; words: string[]; headings: string[] }

/** Reads an edition of any format back. A new ending needs a line here. */
export async function readBack(format: FileFormat, bytes: Uint8Array): Promise<ReadBack> {
  switch (format.extension) {
    case 'pdf': {
      const { title, language, text, tags } = await readPdf(bytes);
      return { title, language, words: wordsIn(text), headings: tagsOf(tags, /^H\d$/).map((tag) => wordsIn(tag.text).join(' ')) };
    }
    case 'txt': {
      const text = new TextDecoder().decode(bytes);
      const lines = text.split('\n');
      return { title: lines[0] ?? '', words: wordsIn(text), headings: lines.map((line) => line.trim()) };
    }
    default: throw new Error(`The contract tests cannot read ".${format.extension}" yet: add it to tests/lib/read-back.ts.`);
  }
}

/** The first word of the reading that the edition lacks, or has too early, with the words around it; undefined when all is well. */
export function lostWord(view: View, edition: readonly string[]): string | undefined {
  const there = edition.map(bare).filter(Boolean);
  let at = 0;
  for (const { words, header } of wordsOf(view)) {
    for (const word of words.map(bare).filter(Boolean)) {
      const next = header ? there.indexOf(word) : there.indexOf(word, at);
      if (next === -1) return `${word} (in "${words.join(' ')}", after "${there.slice(Math.max(at - 5, 0), at).join(' ')}")`;
      if (!header) at = next + 1;
    }
  }
  return undefined;
}

/** The titles of the reading, in order. */
export function headingsIn(view: View): string[] {
  return [view.title, ...view.blocks.flatMap((node) => {
    if (node.type === 'easyReadPart') return [node.title];
    return node.type === 'heading' ? [toString(node)] : [];
  })];
}

/** A word without the marks around it: an address in brackets may come between a word and its full stop. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
