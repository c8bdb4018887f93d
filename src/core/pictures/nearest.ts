import { stem } from '../language/roots.ts';
import { wordsOf } from '../language/tokens.ts';
import { STOP_WORDS } from '../search/tokens.ts';

/** Words beside which a picture has stood, or that say what it stands for. A heavier example counts for more. */
export interface Example {
  picture: string;
  words: string;
  weight: number;
}

/** Words that nearly every sentence has: they tell pictures apart, if less than others. */
const SMALL = new Set([...STOP_WORDS].map(stem));
const SMALL_WEIGHT = 0.4;

/** 2 words in a row tell more than each alone: a pair counts beside its words, with half the weight of a word as rare. */
const PAIR_WEIGHT = 0.5;

/** Words and pairs that the glossary explains: sentences are more often about them than about others as rare. */
const TERM_WEIGHT = 1.3;

/**
 * Finds what sentences are about by examples: the nearest-neighbour method over lemmas and pairs of them, each
 * weighted by how rare it is among the examples, compared by the cosine (Salton's tf–idf).
 * Returns, for a sentence, how near the examples of each picture come: nothing for pictures without a word in common.
 * @param terms The words and phrases of the glossary.
 */
export function nearest(examples: readonly Example[], terms: readonly string[] = []): (sentence: string) => Map<string, number> {
  const stems = new Map<string, string>();
  const stemsOf = (text: string): string[] => wordsOf(text).map((word) => {
    const known = stems.get(word) ?? stem(word.toLowerCase());
    stems.set(word, known);
    return known;
  });
  const features = (text: string): string[] => [...new Set(featuresOf(stemsOf(text)))];
  const explained = new Set(terms.map((term) => stemsOf(term).join(' ')));

  const read = examples.map(({ words, ...example }) => ({ ...example, features: features(words) }));
  const having = new Map<string, number[]>();
  for (const [at, example] of read.entries()) {
    for (const feature of example.features) {
      const places = having.get(feature);
      if (places) places.push(at);
      else having.set(feature, [at]);
    }
  }
  const weigh = (feature: string): number => Math.log(1 + examples.length / ((having.get(feature)?.length ?? 0) + 0.5))
    * (feature.includes(' ') ? PAIR_WEIGHT : 1) * (SMALL.has(feature) ? SMALL_WEIGHT : 1) * (explained.has(feature) ? TERM_WEIGHT : 1);
  const length = (all: readonly string[]): number => Math.sqrt(all.reduce((sum, feature) => sum + weigh(feature) ** 2, 0)) || 1;
  const lengths = read.map((example) => length(example.features));

  return (sentence) => {
    const asked = features(sentence);
    const common = new Map<number, number>();
    for (const feature of asked) {
      const weight = weigh(feature) ** 2;
      for (const at of having.get(feature) ?? []) common.set(at, (common.get(at) ?? 0) + weight);
    }
    const whole = length(asked);
    const near = new Map<string, number>();
    for (const [at, product] of common) {
      const example = read[at];
      if (!example) continue;
      // Squared, so that one example that is nearly the sentence outweighs many that share a word with it.
      const score = example.weight * (product / (whole * (lengths[at] ?? 1))) ** 2;
      near.set(example.picture, (near.get(example.picture) ?? 0) + score);
    }
    return near;
  };
}

function featuresOf(words: readonly string[]): string[] {
  return words.flatMap((word, at) => (at === 0 ? [word] : [word, `${words[at - 1]} ${word}`]));
}
