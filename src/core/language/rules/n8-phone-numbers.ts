import { withoutAddresses } from '../tokens.ts';
import { inSentence, type Finding, type LanguageRule } from './rule.ts';

/** Six digits or more, with spaces, brackets or hyphens between them. 999 and 111 are short enough to say in a sentence. */
const NUMBER = /(?<![\d£€$.,/\p{L}-])\(?\+?\d(?:[\s()-]{0,2}\d){5,14}(?![\d/]|[.,]\d|%)/gu;
const RUN_TOGETHER = /\d{6}/u;

/** `20 30 40 50`, `2026-11-22`: numbers and dates that happen to stand together are no phone number. */
function isPhone(number: string): boolean {
  if (/^\d{4}-\d{1,2}-\d{1,2}$/u.test(number)) return false;
  return /^\(?[+0]/u.test(number) || /^\d{3}[ -]?\d{3}$/u.test(number) || RUN_TOGETHER.test(number);
}

/**
 * A phone number on a page comes from `content/contacts.yaml`, where it is checked and shown in groups, big and by itself.
 * In any other text it is enough that it stands in short groups.
 */
export const n8: LanguageRule = {
  id: 'N8',
  title: 'Phone numbers are contact lines, in short groups',
  severities: ['error', 'warning'],
  source: 'Inclusion Europe, Information for all: long numbers are hard to read; that pages have contact lines is our own',
  check: ({ sentences, parts }) => sentences.flatMap((sentence) => (
    [...withoutAddresses(sentence.text).matchAll(NUMBER)].map(([number]) => number.trim()).filter(isPhone).flatMap((number): Finding[] => {
      if (parts.length > 0) {
        return [inSentence(sentence, {
          words: [number],
          fault: `The phone number "${number}" stands in a sentence.`,
          todo: 'Say who to phone. Put the number in content/contacts.yaml, and after this part a line ::contact[id].',
        })];
      }
      if (!RUN_TOGETHER.test(number)) return [];
      return [inSentence(sentence, {
        severity: 'warning', words: [number], fault: `"${number}" is long to read in one piece.`, todo: 'Put spaces in it, so that it has groups of 3 or 4 digits: 0300 123 3393.',
      })];
    })
  )),
};
