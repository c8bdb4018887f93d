import type { RootContent } from 'mdast';
import { blocksOfText } from '../text-blocks.ts';
import { asSentence, capital, countWords } from './clause.ts';
import { explainer } from './explain.ts';
import { inHouseStyle } from './house-style.ts';
import { keepsMeaning } from './keeps.ts';
import { turnPassive } from './passive.ts';
import { inPlainWords } from './plain.ts';
import { pointsOf } from './points.ts';
import { type SourceSentence } from './source-sentences.ts';
import { sourceParts, type SourcePart } from './source.ts';
import { splitClauses } from './split-clauses.ts';
import { LONG } from './splits/piece.ts';
import { whoDoesIt } from './who-does-it.ts';
import type { Draft, DraftContext, DraftSentence, Passage } from './types.ts';

/** No sentence that a person wrote for others has more words. What has is left as it is. */
const NO_SENTENCE = 150;

/**
 * Proposes the easy read of a section, one draft for each heading in it. Never throws; words without letters give none.
 * @param title stands over what comes before the first heading.
 */
export function draftSection(title: string, source: readonly RootContent[] | string, context: DraftContext): Draft[] {
  const parts = sourceParts(title, typeof source === 'string' ? blocksOfText(source) : source);
  const explain = explainer(context.words, context.explained);
  const pictures: string[] = [];
  return parts.map((part) => draftOf(part, explain, context, pictures));
}

function draftOf({ title, sentences }: SourcePart, explain: ReturnType<typeof explainer>, context: DraftContext, before: string[]): Draft {
  const points = sentences.flatMap((sentence) => pointsOf(passageOf(sentence, context), explain, context, before));
  return { title, points };
}

/** Takes one sentence through each change. A change that would lose a fact or a condition is not made. */
function passageOf({ text, notes, before, after = [], fixed }: SourceSentence, { facts }: DraftContext): Passage {
  const from = capital(text.replace(/^and\s/iu, ''));
  if (countWords(from) > NO_SENTENCE) return { from, sentences: [{ text: asSentence(from), leans: false }], notes: [...notes, tooLong(from)] };
  const plain = inPlainWords(inHouseStyle(asSentence(from), facts), facts);
  const active = inActiveVoice(plain, facts);
  const split = fixed || after.length > 0 ? [{ text: active, leans: false }] : splitClauses(active);
  const whole: DraftSentence[] = [{ text: active, leans: false }];
  const safe = (keepsMeaning(active, split.map((sentence) => sentence.text).join(' '), facts) ? split : whole)
    // What hung on another clause can be turned now.
    .map((sentence) => ({ ...sentence, text: inActiveVoice(sentence.text, facts) }));
  const sentences = [
    ...(before ? [{ text: asSentence(inHouseStyle(before, facts)), leans: false }] : []),
    ...safe.map((sentence, at) => (at === 0 && before ? { ...sentence, leans: true } : sentence)),
    ...after.map((words) => ({ text: words, leans: true })),
  ];
  const notSure = safe.length > 1 && /,\s(?:which|who)\b/u.test(active) ? ['Here one sentence hung on another. Does each one name the right person or thing?'] : [];
  const long = sentences.filter((sentence) => countWords(sentence.text) > LONG).map((sentence) => tooLong(sentence.text));
  return { from: [before, from, ...after].filter(Boolean).join(' '), sentences, notes: [...notes, ...notSure, ...long, ...sentences.flatMap((sentence) => whoDoesIt(sentence.text)), ...sentences.flatMap((sentence) => asides(sentence.text))] };
}

function inActiveVoice(text: string, facts: DraftContext['facts']): string {
  const turned = turnPassive(text);
  return turned && keepsMeaning(text, turned, facts) ? turned : text;
}

function tooLong(text: string): string {
  return `This has ${countWords(text)} words: split it, or take words out.`;
}

function asides(text: string): string[] {
  return /\s\([^()]+\)/u.test(text) ? ['Say what is in brackets in a sentence of its own, or leave it out.'] : [];
}
