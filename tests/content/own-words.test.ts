import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { easyReadView, standardView } from '../../src/core/views.ts';
import { viewTexts } from '../../src/core/view-text.ts';

/** The documents that the pages were made from lie beside the project where it is written, and nowhere else. */
const SOURCES = '../shared/seeds';
const RUN = 8;

/** Titles and names that a page may give as they stand. */
const NAMES = [
  'independent mental health advocate', 'mental health act', 'code of practice', 'social care institute for excellence', 'national involvement partnership',
  'measuring the effectiveness of independent mental health advocacy', 'patient and carer race equality framework',
];

const wordsOf = (text: string) => text.toLowerCase().replace(/[‘’']/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().split(' ');

function* runs(words: readonly string[]): Generator<string> {
  for (let at = 0; at + RUN <= words.length; at += 1) yield words.slice(at, at + RUN).join(' ');
}

describe('every sentence is our own: none stands in a source document', async () => {
  const sources = existsSync(SOURCES) ? readdirSync(SOURCES).map((file) => readFileSync(join(SOURCES, file), 'utf8')) : [];
  const theirs = new Set(sources.flatMap((text) => [...runs(wordsOf(text))]));
  const { content } = await readContent('content');
  for (const page of content.pages) {
    test.skipIf(sources.length === 0)(page.meta.title, () => {
      const easy = easyReadView(page);
      const texts = [...viewTexts(standardView(page)), ...(easy ? viewTexts(easy) : [])];
      const copied = texts.flatMap((text) => [...runs(wordsOf(text))]).filter((run) => theirs.has(run) && !NAMES.some((name) => run.includes(name)));
      expect([...new Set(copied)]).toEqual([]);
    });
  }
});
