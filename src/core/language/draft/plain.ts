import lemmatize from 'wink-lemmatizer';
import type { Fact } from '../../data/facts.ts';
import { plainWordsAt } from '../plain-words.ts';
import { tagged } from '../tags.ts';
import { replaceWord } from './house-style.ts';
import { keepsMeaning } from './keeps.ts';
import { thirdPerson } from './passive.ts';

/**
 * Phrases of the list of plain words that may be changed without asking: wherever they stand, the plain words fit the
 * sentence and mean the same. None of them is a legal word. All others are only suggested.
 */
const AS_THEY_STAND: readonly string[] = [
  'prior to', 'subsequent to', 'in order to', 'so as to', 'with regard to', 'with respect to', 'in respect of', 'in relation to', 'regarding',
  'in the event that', 'due to the fact that', 'owing to', 'as a result of', 'on a daily basis', 'on a regular basis', 'at present', 'at this time',
  'in excess of', 'furthermore', 'moreover', 'in addition', 'numerous', 'approximately', 'frequently', 'occasionally', 'currently', 'annually', 'fortnightly',
  'free of charge', 'at no cost', 'amongst', 'whilst', 'persons', 'for instance', 'medication', 'legislation', 'subsequently', 'thereafter', 'in lieu of',
  'in the vicinity of', 'adjacent to', 'local authority', 'documentation', 'correspondence',
];
const VERBS: readonly string[] = ['commence', 'terminate', 'cease', 'obtain', 'acquire', 'inform', 'notify', 'reside', 'assist', 'ascertain', 'retain', 'endeavour', 'ensure'];
/** The past of the plain verbs, and the form after "is" and "has". */
const PAST: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  get: ['got', 'got'], tell: ['told', 'told'], keep: ['kept', 'kept'], find: ['found', 'found'], make: ['made', 'made'], try: ['tried', 'tried'], stop: ['stopped', 'stopped'],
};

/** Puts plain words in where grammar and meaning allow. Each change that would lose a fact is left out. */
export function inPlainWords(sentence: string, facts: readonly Fact[]): string {
  const changed = [...AS_THEY_STAND.map((phrase) => [phrase, plainFor(phrase)] as const), ...verbChanges(sentence)].reduce((text, [phrase, plain]) => {
    if (!plain || !text.toLowerCase().includes(phrase)) return text;
    const next = replaceAny(text, phrase, plain);
    return keepsMeaning(text, next, facts) ? next : text;
  }, sentence);
  return changed;
}

function replaceAny(text: string, phrase: string, plain: string): string {
  const capital = phrase.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  // "An" before a vowel would no longer fit.
  if (new RegExp(`\\ban\\s${phrase}`, 'iu').test(text)) return text;
  return replaceWord(replaceWord(text, phrase, plain), capital, plain);
}

function plainFor(phrase: string): string | undefined {
  const words = phrase.split(' ');
  return plainWordsAt(words, 0)?.plain;
}

/** Verbs of the sentence in the form in which they stand, and the plain verb in the same form. */
function verbChanges(sentence: string): (readonly [string, string])[] {
  const { words } = tagged(sentence);
  return words.flatMap(({ small, tags }, at): (readonly [string, string])[] => {
    const base: string = lemmatize.verb(small);
    if (!tags.has('Verb') || !VERBS.includes(base)) return [];
    const plain = plainFor(base);
    // "Ensure that" is "make sure that"; "assist with" is "help with". "Notify of" is no English with "tell".
    if (!plain || (plain === 'tell' && /^(?:of|that)$/u.test(words[at + 1]?.small ?? ''))) return [];
    const [head = '', ...rest] = plain.split(' ');
    const helper = words.slice(Math.max(0, at - 3), at).some((word) => /^(?:is|are|was|were|be|been|being|has|have|had)$/u.test(word.small));
    const form = inForm(head, small, base, helper);
    return form ? [[small, [form, ...rest].join(' ')]] : [];
  });
}

function inForm(plain: string, used: string, base: string, afterHelper: boolean): string | undefined {
  if (used === base) return plain;
  if (used.endsWith('ing')) return `${/[^aeiou][aeiou][pt]$/u.test(plain) ? plain + plain.at(-1) : plain.replace(/e$/u, '')}ing`;
  if (used.endsWith('s')) return thirdPerson(plain);
  if (!used.endsWith('ed')) return undefined;
  const [past, participle] = PAST[plain] ?? [plain.endsWith('e') ? `${plain}d` : `${plain}ed`, plain.endsWith('e') ? `${plain}d` : `${plain}ed`];
  return afterHelper ? participle : past;
}
