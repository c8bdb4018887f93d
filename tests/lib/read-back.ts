import type { FileFormat, Made } from '../../src/core/format.ts';
import type { View } from '../../src/core/views.ts';
import { toString } from 'mdast-util-to-string';
import { readId3 } from '../../scripts/lib/id3.ts';
import { wordsOf } from '../../src/core/render/words.ts';
import { readDocx } from './docx.ts';
import { inBraille, readBraille } from './read-braille.ts';
import { readVtt } from './vtt.ts';
import { headingsOfXhtml, readEpub, wordsOfXhtml } from './epub.ts';
import { readPdf, tagsOf, wordsIn } from './pdf.ts';

/** An edition as its reader gets it. */
export interface ReadBack {
  title: string;
  language?: string | undefined;
  words: string[];
  headings: string[];
  /** How words stand in it, where they do not stand in print. */
  write?: ((words: string) => string) | undefined;
}

/** Reads an edition of any format back. A new ending needs a line here. */
export async function readBack(format: FileFormat, { bytes, beside }: Made): Promise<ReadBack> {
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
    case 'brf': {
      const grade = format.id === 'braille-1' ? 1 : 2;
      return { ...readBraille(new TextDecoder().decode(bytes)), write: (words) => inBraille(words, grade) };
    }
    case 'mp3': {
      const cues = readVtt(new TextDecoder().decode(beside?.vtt));
      const { TIT2: title = '', TLAN: language } = readId3(bytes);
      return { title, language: language === 'eng' ? 'en-GB' : language, words: cues.flatMap(({ text }) => wordsIn(text)), headings: cues.map(({ text }) => text) };
    }
    case 'docx': {
      const { title, language, paragraphs } = readDocx(bytes);
      const headings = paragraphs.filter(({ style }) => /^(Title|Heading\d)$/.test(style)).map(({ plain }) => wordsIn(plain).join(' '));
      return { title, language, words: wordsIn(paragraphs.map(({ plain }) => plain).join('\n')), headings };
    }
    case 'epub': {
      const { title, language, documents } = readEpub(bytes);
      return { title, language, words: documents.flatMap(({ xhtml }) => wordsOfXhtml(xhtml)), headings: documents.flatMap(({ xhtml }) => headingsOfXhtml(xhtml)) };
    }
    default: throw new Error(`The contract tests cannot read ".${format.extension}" yet: add it to tests/lib/read-back.ts.`);
  }
}

/** The first word of the reading that the edition lacks, or has too early, with the words around it; undefined when all is well. */
export function lostWord(view: Pick<View, 'title' | 'opening' | 'blocks'>, edition: readonly string[], write = asPrinted): string | undefined {
  const there = edition.map(bare).filter(Boolean);
  let at = 0;
  for (const { words, header } of wordsOf(view)) {
    for (const word of write(words.join(' ')).split(' ').map(bare).filter(Boolean)) {
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

/** Words as they are. */
export const asPrinted = (words: string): string => words;

/** A word without the marks around it: an address in brackets may come between a word and its full stop. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
