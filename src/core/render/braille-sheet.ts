import type { FormatEnv } from '../format.ts';
import type { View } from '../views.ts';
import { braillePages } from './braille-page.ts';
import { brailleBlocks, brailleEntry, brailleHeading, brailleParagraph, type BrailleOptions } from './braille.ts';
import { localWords } from './leaflet-sheet.ts';
import { sheetOf } from './sheet.ts';

/**
 * A page as a braille file (BRF): its words, then how to find the newest copy and where the words come from.
 * @param translate words in ASCII braille, in the grade that is wanted.
 * @throws Error when a letter has no sign in braille.
 */
export function brailleSheet(view: View, env: Omit<FormatEnv, 'typeset'>, translate: BrailleOptions['translate']): string {
  const options: BrailleOptions = { translate, site: env.site.address, callouts: env.web.callouts };
  const { title, opening, local, newCopy, checked, nextCheck, note, sources } = sheetOf(view, env);
  const heading = (words: string): ReturnType<typeof brailleHeading> => brailleHeading(words, 2, options);
  const paragraphs = (...all: (string | undefined)[]): ReturnType<typeof brailleParagraph> =>
    all.flatMap((words) => (words ? brailleParagraph(words, options) : []));
  const [first, ...front] = paragraphs(env.sheets.braille.made, opening);
  return braillePages([
    ...brailleHeading(title, 1, options),
    ...(first ? [{ ...first, apart: true }] : []), ...front,
    ...brailleBlocks(view.blocks, options),
    ...(local ? [...heading(local.title), ...localWords(local).flatMap((line) => brailleEntry(line, options))] : []),
    ...heading(newCopy.title), ...paragraphs(newCopy.words), ...brailleEntry(newCopy.shown, options), ...paragraphs(`${checked} ${nextCheck}`, note),
    ...(sources ? [...heading(sources.title), ...sources.items.flatMap((item) => brailleEntry(`${item.title} (${item.read}): ${item.shown}`, options))] : []),
  ], (page) => translate(String(page)));
}
