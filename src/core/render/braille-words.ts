/** The accents that UEB has signs for (Rules of UEB, 4.2): grave, acute, circumflex, tilde, macron, breve, diaeresis, ring, caron, cedilla. */
const OTHER_ACCENTS = /(?![\u0300-\u0304\u0306\u0308\u030A\u030C\u0327])\p{Mn}/gu;

/** Signs that braille writes, though they count as pictures. */
const PICTURES = /(?![©®™↔✔])(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})/gu;

const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/[✅☑]/gu, '✓'],
  [/☐/gu, '□'],
  [/[▪◦●‣∙]/gu, '•'],
  [/[‒―]/gu, '–'],
  [PICTURES, ''],
  // Soft hyphens and letters without width only tell a printer where a line may end.
  [/[\u00AD\u200B-\u200D\u2060\uFE0F\uFEFF]/gu, ''],
  [/[\p{Zs}\t\n]+/gu, ' '],
];

/**
 * Words as a transcriber writes them in braille: what print has in many shapes, or has for the eye alone, in the one shape
 * that braille has. Small pictures are left out, as all pictures are; accents that UEB has no sign for are left off.
 */
export function brailleWords(words: string): string {
  const letters = words.normalize('NFD').replace(OTHER_ACCENTS, '').normalize('NFC');
  return REPLACED.reduce((text, [print, braille]) => text.replace(print, braille), letters).trim();
}
