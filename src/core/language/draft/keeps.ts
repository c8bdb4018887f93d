import type { Fact } from '../../data/facts.ts';
import { normalWords, says, wordingsOf } from '../../fact-words.ts';

/** Words that carry a condition, a limit, a duty or a no. A draft may move them, and may never lose one. */
const CARRIES_MEANING = /\b(?:if|unless|only|not|cannot|no|never|none|nobody|nothing|without|must|can|may|might|should|will|would|could|until|before|after|except|least|most|up to|usually|mostly|sometimes|all|any|each|every|both|either|or)\b|\d[\d.,:/()]*\d|\d/giu;

/** Whether a changed text still has each word that carries meaning as often as before, and each wording of a fact. */
export function keepsMeaning(before: string, after: string, facts: readonly Fact[]): boolean {
  return keepsFacts(before, after, facts) && keepsWords(before, after);
}

/** Whether a changed text still says each wording that a fact needs and that it said before. */
export function keepsFacts(before: string, after: string, facts: readonly Fact[]): boolean {
  const [had, has] = [normalWords(before), normalWords(after)];
  return facts.every((fact) => [...wordingsOf(fact, 'standard'), ...wordingsOf(fact, 'easy-read')]
    .every((wording) => !says(had, wording) || says(has, wording)));
}

function keepsWords(before: string, after: string): boolean {
  const had = counted(before);
  const has = counted(after);
  return [...had].every(([word, times]) => (has.get(word) ?? 0) >= times) && negatives(had) === negatives(has);
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string): void => { counts.set(word, (counts.get(word) ?? 0) + 1); };
  // "Are you on leave? Then …" has an "if" in it. "This is not so if …" has an "unless".
  const plain = text.replace(/\?\sThen\b/gu, ' if ').replace(/\bThis is not so if\b/gu, 'unless').replace(/\bcannot\b/giu, 'can not');
  for (const [word] of plain.matchAll(CARRIES_MEANING)) add(word.toLowerCase());
  return counts;
}

function negatives(counts: ReadonlyMap<string, number>): number {
  return ['not', 'no', 'never', 'none', 'nobody', 'nothing', 'without', 'unless'].reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
}
