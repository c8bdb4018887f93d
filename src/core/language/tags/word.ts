/** A word of a sentence and what `compromise` takes it for: `Noun`, `Verb`, `Modal`, `Pronoun`, `PastTense` … */
export interface TaggedWord {
  /** As it is written; empty for the second half of a contraction, such as the "not" of "don't". */
  text: string;
  /** In small letters, with a plain apostrophe. */
  small: string;
  start: number;
  end: number;
  tags: ReadonlySet<string>;
}

/** Words that open a clause of their own. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'if', 'when', 'while', 'because', 'although', 'though', 'unless', 'until', 'after', 'before', 'once', 'since', 'so',
  'that', 'which', 'who', 'whose', 'what', 'where', 'why', 'how', 'whether', 'but', 'and', 'or',
]);

/** Forms of "be", which may be helpers and may be verbs. */
export const BE: ReadonlySet<string> = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being']);
/** "Get" and "become" can stand in the place of "be": the person gets told. */
export const GET: ReadonlySet<string> = new Set(['get', 'gets', 'got', 'getting', 'gotten']);
const MODALS: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would', 'cannot']);

export function isModal({ small, tags }: TaggedWord): boolean {
  return MODALS.has(small.replace(/n't$/u, '')) || tags.has('Modal');
}

/** "not" and words such as "still": they may stand inside a verb group. */
export function isBetween({ small, tags }: TaggedWord): boolean {
  return small === 'not' || small === 'never' || small === 'also' || tags.has('Adverb');
}

export function isNominal({ tags }: TaggedWord): boolean {
  return tags.has('Noun') || tags.has('Pronoun') || tags.has('Value');
}
