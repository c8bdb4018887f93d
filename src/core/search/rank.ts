import { findSections } from '../sections/find.ts';
import type { Known, KnownSection } from './known.ts';
import { stem } from './stem.ts';
import { FILLING, tokens } from './tokens.ts';

/** What search needs of a page, beside the index of all its words. */
export interface KnownPage {
  /** From the root of the site, with slashes at both ends. */
  address: string;
  title: string;
  summary: string;
  /** The questions that the page answers, as people ask them. */
  searchFor: readonly string[];
  readers: readonly string[];
  easyRead?: string | undefined;
  /** Its headings: where each stands, and its words. */
  parts: readonly (readonly [id: string, title: string])[];
}

export interface Ranked {
  page: KnownPage;
  score: number;
  /** How much of the question stands in the page's title, headings, summary and questions: from 0 to 1. */
  fit: number;
  /** The part that answers, if one says so of itself. */
  part?: readonly [id: string, title: string] | undefined;
  /** The question is the name of a section, and this is the page on which it is. */
  named: boolean;
}

/** What a page's own words weigh by where they stand. */
const FIELDS = { title: 1, searchFor: 0.9, parts: 0.75, summary: 0.7 };
/** A word of the same meaning, and one that begins alike. */
const SAME = 0.85;
const BEGINS = 0.7;
/** Nearly every page is about advocates, so small words such as "how" and "who" tell pages apart, if less than others. */
const SMALL = 0.25;
/** What each reason is worth. */
const WORTH = { fit: 1, near: 1.4, text: 0.5, asker: 0.12, number: 1.6, section: 0.8, mention: 0.45, lookUp: 0.9 };
/** A page for everyone, such as the list of words, has a little of everything in its text. */
const FOR_ALL = 0.5;
/** How near a question must come to one that a page answers, before it counts. */
const NEAR = 0.35;
/** A number of the Act inside a question: `section 117`, `section 5(2)`, `37/41`, `5(4)`. */
const NUMBER = /\bsection \d+[a-g]?(?:\s?\(\d\)|\/\d+)?|\b\d+(?:\(\d\)|\/\d+)/gi;

type Weights = Map<string, number>;
export interface Ranking {
  /**
   * The pages by how well they answer, best first.
   * @param asked the question, with its slips put right.
   * @param terms the words of it that tell what it is about.
   * @param text how well each page's whole text has the words, from 0 to 1, by its address.
   */
  rank(asked: string, terms: readonly string[], text: ReadonlyMap<string, number>): Ranked[];
  /** A word, and others that mean the same. */
  withSame(word: string): string[];
}

export function makeRanking({ pages, sections, lookUp, sameWords, askers }: Omit<Known, 'words' | 'vocabulary'>): Ranking {
  const groups = sameWords.map((group) => group.map(stem));
  const withSame = (word: string) => sameWords.find((_, at) => groups[at]?.includes(stem(word))) ?? [];
  const namesOn = ({ address }: KnownPage) => sections.filter((section) => section.address === address).flatMap(({ alsoCalled, searchFor }) => [...alsoCalled, ...searchFor]).filter((name) => /\D{4}/.test(name));
  const documents = pages.map((page) => ({ page, words: fieldsOf(page, namesOn(page)), parts: page.parts.map((part) => ({ part, words: new Set(tokens(part[1]).map(stem)) })) }));
  const rarity = (word: string) => Math.log(1 + pages.length / (0.5 + documents.filter(({ words }) => words.has(word)).length));
  const known = new Map<string, number>();
  const tells = (word: string): number => {
    const told = known.get(word) ?? rarity(word);
    known.set(word, told);
    return told;
  };
  const weigh = (text: string): Weights => new Map(tokens(text).map((word) => [stem(word), FILLING.has(word) ? SMALL : tells(stem(word))]));
  const phrases = pages.map((page) => [page.title, ...page.searchFor, ...namesOn(page)].map(weigh));

  /** How strongly a page has a word, in this form or one of the same meaning. */
  function strength(words: Weights, word: string): number {
    const own = words.get(word) ?? 0;
    const same = Math.max(0, ...groups.filter((group) => group.includes(word)).flat().map((other) => (words.get(other) ?? 0) * SAME));
    const begins = own || same || word.length < 5 ? 0 : Math.max(0, ...[...words].map(([other, weight]) => (other.length > 4 && (other.startsWith(word) || word.startsWith(other)) ? weight * BEGINS : 0)));
    return Math.max(own, same, begins);
  }

  function rank(asked: string, terms: readonly string[], text: ReadonlyMap<string, number>): Ranked[] {
    const stems = [...new Set(terms.map(stem))];
    const all = stems.reduce((sum, word) => sum + tells(word), 0) || 1;
    const question = weigh(asked);
    const asker = askerOf(asked);
    const { named, how } = sectionsIn(asked);
    return documents.map(({ page, words, parts }, at): Ranked => {
      const fit = stems.reduce((sum, word) => sum + tells(word) * strength(words, word), 0) / all;
      const near = Math.max(0, ...(phrases[at] ?? []).map((phrase) => alike(question, phrase)));
      const section = named.find(({ address }) => address === page.address);
      const reasons = [
        fit * WORTH.fit, near > NEAR ? near ** 1.5 * WORTH.near : 0, (text.get(page.address) ?? 0) * WORTH.text * (page.readers.length > 0 ? 1 : FOR_ALL),
        page.readers[0] === asker ? WORTH.asker : 0, section ? WORTH[how] : 0,
        how === 'number' && page.address === lookUp ? WORTH.lookUp : 0,
      ];
      const score = reasons.reduce((sum, reason) => sum + reason, 0);
      if (page.address === lookUp && how === 'number') return { page, fit, score, part: cardsOf(named), named: true };
      return { page, fit, score, part: partOf(parts, stems, section), named: Boolean(section && how !== 'mention') };
    }).filter(({ score, fit, page }) => score > 0 && (fit > 0 || text.has(page.address) || named.length > 0)).sort((a, b) => b.score - a.score);
  }

  /** The sections that a question names: it is the number of one, or another name for one, or mentions one beside other words. */
  function sectionsIn(asked: string): { named: KnownSection[]; how: 'number' | 'section' | 'mention' } {
    const whole = findSections(sections, asked);
    if (whole.length > 0) return { named: whole, how: /\d|\bsection (?!ed)/i.test(asked) ? 'number' : 'section' };
    return { named: (asked.match(NUMBER) ?? []).flatMap((number) => findSections(sections, number)), how: 'mention' };
  }

  function askerOf(asked: string): string {
    const words = tokens(asked);
    return Object.entries(askers).find(([, said]) => said.some((word) => words.includes(word)))?.[0] ?? 'patients';
  }

  /** The part with the name of the section that was asked for, or else the one whose heading has most of the question. */
  function partOf(parts: readonly { part: KnownPage['parts'][number]; words: ReadonlySet<string> }[], stems: readonly string[], section: KnownSection | undefined): Ranked['part'] {
    const named = section && parts.find(({ part: [, title] }) => title === section.name);
    if (named) return named.part;
    const has = (words: ReadonlySet<string>) => stems.reduce((sum, word) => sum + (words.has(word) ? tells(word) : 0), 0);
    const [best] = parts.map(({ part, words }) => ({ part, has: has(words) })).sort((a, b) => b.has - a.has);
    return best && best.has > 0 ? best.part : undefined;
  }

  return { rank, withSame: (word) => [...new Set([word, ...withSame(word)])] };
}

/** Where the tool shows these sections, and their names. */
function cardsOf(sections: readonly KnownSection[]): Ranked['part'] {
  return [sections.map(({ id }) => id).join(), sections.map(({ name }) => name).join(' · ')];
}

/** Each word of a page's own account of itself, with the weight of the best place where it stands. */
function fieldsOf({ title, searchFor, parts, summary }: KnownPage, names: readonly string[]): Weights {
  const words: Weights = new Map();
  const texts: [string, number][] = [[summary, FIELDS.summary], [names.join(' '), FIELDS.parts], ...parts.map(([, heading]): [string, number] => [heading, FIELDS.parts]), [searchFor.join(' '), FIELDS.searchFor], [title, FIELDS.title]];
  for (const [text, weight] of texts) for (const word of tokens(text)) words.set(stem(word), weight);
  return words;
}

/** From 0, no word in common, to 1, the same words: the Sørensen–Dice coefficient, where rare words weigh more. */
function alike(a: Weights, b: Weights): number {
  const total = (words: Weights) => [...words.values()].reduce((sum, weight) => sum + weight, 0);
  const common = [...a].reduce((sum, [word, weight]) => sum + (b.has(word) ? weight : 0), 0);
  return (2 * common) / (total(a) + total(b) || 1);
}
