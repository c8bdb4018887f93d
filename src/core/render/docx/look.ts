import { AlignmentType, BorderStyle, convertMillimetersToTwip, LevelFormat, type ILevelsOptions } from 'docx';
import type { CalloutKind } from '../../document/types.ts';

/** The colours of `src/styles/tokens.css`, as Word writes them. Lines are darker: many ward printers lose a pale one. */
export const COLOURS = {
  ink: '1b2130', inkSoft: '454d5f', line: 'b9b09c', wash: 'f4efe4', brand: '0b4f4d', brandDeep: '063635', brandWash: 'e2f0ec', sunDark: 'e6b543', link: '0b4f8a',
} as const;

/** Measures of a document, in Word's units: letters in half points, lengths in twips (twentieths of a point). */
export interface Look {
  letters: number;
  heads: readonly [title: number, first: number, second: number, third: number];
  foot: number;
  margin: number;
  /** Below a paragraph. */
  gap: number;
  /** What a line may hold. */
  textWidth: number;
}

const A4 = { width: 11906, height: 16838 };
export const PAPER = A4;

const look = (points: number, heads: Look['heads'], foot: number, marginMm: number, gapPoints: number): Look => {
  const margin = convertMillimetersToTwip(marginMm);
  return { letters: points * 2, heads, foot: foot * 2, margin, gap: gapPoints * 20, textWidth: A4.width - 2 * margin };
};

/** Sizes: UKAAF asks for 12 points at least; easy read has 16 everywhere, in its margins too. */
export const STANDARD = look(12, [52, 36, 29, 26], 12, 22, 9);
export const EASY_READ = look(16, [64, 44, 38, 34], 16, 20, 8);

/** Styles of our own for blocks with a bar on their left, by their ids. They show in Word's list of styles under these names. */
export const BOXES = {
  'in-short': { id: 'InShort', name: 'In short', bar: COLOURS.brand, size: 32, style: BorderStyle.SINGLE, fill: COLOURS.brandWash },
  'key-fact': { id: 'KeyFact', name: 'Key fact', bar: COLOURS.sunDark, size: 32, style: BorderStyle.SINGLE, fill: COLOURS.wash },
  example: { id: 'Example', name: 'Example', bar: COLOURS.inkSoft, size: 24, style: BorderStyle.DOTTED, fill: COLOURS.wash },
  'get-help': { id: 'GetHelp', name: 'Get help', bar: COLOURS.brandDeep, size: 48, style: BorderStyle.SINGLE, fill: COLOURS.brandWash },
  notice: { id: 'Notice', name: 'Notice', bar: COLOURS.line, size: 24, style: BorderStyle.SINGLE, fill: COLOURS.wash },
  meaning: { id: 'Meaning', name: 'Meaning', bar: COLOURS.line, size: 12, style: BorderStyle.SINGLE, fill: undefined },
  contact: { id: 'Contact', name: 'Contact', bar: COLOURS.brand, size: 20, style: BorderStyle.SINGLE, fill: undefined },
} as const satisfies Record<CalloutKind | 'notice' | 'meaning' | 'contact', object>;
export type Box = keyof typeof BOXES;

/** From the margin to the words of a box. */
export const BOX_INDENT = 300;
/** From the sign of a list to its words. */
export const HANG = 440;

export type ListKind = 'bullets' | 'numbers';

/** The style of an item, by how deep its list stands in others. Word has three of each. */
export function listStyle(kind: ListKind, level: number): string {
  return `${kind === 'bullets' ? 'ListBullet' : 'ListNumber'}${level ? level + 1 : ''}`;
}

/** The style of what an item says after its first paragraph. */
export function continueStyle(level: number): string {
  return `ListContinue${level ? level + 1 : ''}`;
}

/** The deepest level of lists that has a style. */
export const DEEPEST = 2;

/** The levels of a list; in a box, from the words of the box. */
export function levels(kind: ListKind, start: number, boxed: boolean): ILevelsOptions[] {
  return [0, 1, 2].map((level) => ({
    level, start, alignment: AlignmentType.START,
    ...(kind === 'bullets' ? { format: LevelFormat.BULLET, text: '•' } : { format: LevelFormat.DECIMAL, text: `%${level + 1}.` }),
    style: {
      run: { color: COLOURS.brand, bold: true, font: 'Arial' },
      paragraph: { indent: { left: (boxed ? BOX_INDENT : 0) + HANG * (level + 1), hanging: HANG } },
    },
  }));
}
