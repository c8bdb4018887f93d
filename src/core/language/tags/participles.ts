import type { TaggedWord } from './word.ts';

/** Adjectives that end as participles do, and that nobody does to anybody. */
const NO_PARTICIPLE: ReadonlySet<string> = new Set([
  'able', 'open', 'red', 'bad', 'sad', 'good', 'hundred', 'kind', 'need', 'indeed', 'often', 'then', 'even', 'women', 'men', 'children',
]);

/** A past form that is also a participle: these have no "-ed". */
const IRREGULAR: ReadonlySet<string> = new Set((
  'agreed freed guaranteed blown borne cast dug flown lit learnt misled mistaken mown overheard overpaid overseen proven rebuilt repaid reset rewritten ridden '
  + 'rung sewn sown spelt spilt stood stung sung undertaken undone upheld withheld woven '
  + 'beaten begun bent bitten bought bound broken brought built burnt caught chosen cut dealt done drawn driven eaten fed felt '
  + 'forgotten found fought forgiven forbidden frozen given gone ground grown heard held hidden hit hung hurt kept known laid led left lent '
  + 'let lost made meant met paid put read run said seen sent set sewn shaken shot shown shut sold sought spent split spoken '
  + 'stolen struck stuck sworn swept taken taught told thought thrown torn understood woken won worn written withdrawn'
).split(' '));

/** Whether a word can be a participle. `compromise` takes some for adjectives ("detained") or the past ("told"). */
export function isParticiple(word: TaggedWord | undefined): boolean {
  if (!word || NO_PARTICIPLE.has(word.small)) return false;
  if (IRREGULAR.has(word.small)) return !word.tags.has('Preposition');
  return /..ed$/u.test(word.small) && !/eed$/u.test(word.small);
}
