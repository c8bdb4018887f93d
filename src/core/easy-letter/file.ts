import { readSaved, records, words, writeSaved, type FileRefusal } from '../saved-file.ts';
import { LETTER_SIZES, type EasyLetter } from './letter.ts';

/** What marks a file as ours, and the shape in which it was saved. */
export const FILE_KIND = 'on-your-side/easy-letter';
export const FILE_VERSION = 1;

/** Why a file was not opened. The page has words for each. */
export const REFUSALS = ['too-big', 'not-readable', 'not-ours', 'newer'] as const satisfies readonly FileRefusal[];
export type OpenedLetter = { letter: EasyLetter } | { refused: FileRefusal };

/** A letter as the text of a file, in a form that people can read too. */
export function writeLetter({ title, text, size, pictures }: EasyLetter): string {
  return writeSaved(FILE_KIND, FILE_VERSION, { title, text, size, pictures: pictures.map(({ sentence, picture }) => ({ sentence, picture })) });
}

/**
 * Reads a file that someone opens. Anything at all may be in it: what is not as it should be is left out or refused, and
 * never thrown.
 */
export function openLetter(text: string): OpenedLetter {
  const saved = readSaved(text, FILE_KIND, FILE_VERSION);
  if ('refused' in saved) return saved;
  const { fields } = saved;
  return {
    letter: {
      title: words(fields.title).replace(/\s+/g, ' '),
      text: words(fields.text),
      size: LETTER_SIZES.find((size) => size === fields.size) ?? 16,
      pictures: records(fields.pictures).map(({ sentence, picture }) => ({ sentence: words(sentence), picture: words(picture) }))
        .filter(({ sentence, picture }) => sentence && picture),
    },
  };
}
