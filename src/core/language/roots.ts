import lemmatize from 'wink-lemmatizer';
import { comparable } from './tokens.ts';

/** The word and the words it may be a form of: `decided`, `decide`; `wards`, `ward`. */
export function rootsOf(word: string): string[] {
  const small = word.toLowerCase();
  // The lemmatizer looks words up in plain objects: "constructor" would find what it should not.
  if (small in Object.prototype) return [small];
  const noun = lemmatize.noun(small);
  return [...new Set([small, noun, lemmatize.verb(small), lemmatize.adjective(small), lemmatize.verb(noun)])];
}

/** One form for all forms of a word, so that `notified` meets `notify`, and `told` meets `tell`. Only ever compared, never shown. */
export function stem(word: string): string {
  const small = comparable(word).toLowerCase();
  return rootsOf(small).reduce((shortest, root) => (root.length <= shortest.length ? root : shortest), small);
}

/** British endings and how the American lists spell them. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e[drs]?|ing|ations?)$/u, 'iz$1'],
  [/ys(e[drs]?|ing)$/u, 'yz$1'],
  [/our(s|ed|ing|ite|ites|able|hood|ly)?$/u, 'or$1'],
  [/ll(ed|ing|ers?)$/u, 'l$1'],
  [/tre(s|d)?$/u, 'ter$1'],
  [/ence(s)?$/u, 'ense$1'],
  [/ogue(s)?$/u, 'og$1'],
  [/amme(s)?$/u, 'am$1'],
];

/** The word as it is, and as an American would spell it where that differs: `organise`, `organize`. */
export function spellingsOf(word: string): string[] {
  return [...new Set([word, ...SPELLINGS.map(([british, american]) => word.replace(british, american))])];
}
