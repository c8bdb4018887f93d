/** What a letter is printed in, in points. People who use easy read ask for 16 at least, many for more. */
export const LETTER_SIZES = [16, 20] as const;
export type LetterSize = (typeof LETTER_SIZES)[number];

/** The picture that someone chose for a sentence. */
export interface Chosen { sentence: string; picture: string }

/** A letter or leaflet in easy read, as its writer made it. Its sentences are read from its text each time. */
export interface EasyLetter {
  title: string;
  /** As it was typed. */
  text: string;
  size: LetterSize;
  /** In reading order. Sentences without a picture are not among them. */
  pictures: readonly Chosen[];
}

export const emptyLetter: EasyLetter = { title: '', text: '', size: 16, pictures: [] };

export function isEmpty({ title, text }: EasyLetter): boolean {
  return !title.trim() && !text.trim();
}

/** A picture as a letter shows it: its name, what is to be seen, and its drawing. */
export interface LetterPicture { id: string; alt: string; svg: string }

/** A sentence of a finished letter. A heading stands by itself. */
export interface LetterRow { text: string; heading: boolean; picture?: LetterPicture | undefined }

/** A letter as it is printed and taken along. */
export interface FinishedLetter {
  title: string;
  size: LetterSize;
  rows: readonly LetterRow[];
  /** "Made on 1 March 2027." */
  made: string;
  /** Whose pictures these are and their licence; empty when the letter has none. */
  credit: string;
}
