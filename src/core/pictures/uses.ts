import type { GuidancePage } from '../document/types.ts';
import { readEasyRead } from '../language/reading.ts';
import { easyReadView } from '../views.ts';
import type { PictureUse } from './choose.ts';

/** How each point of these pages uses its picture. */
export function usesIn(pages: readonly GuidancePage[]): PictureUse[] {
  return pages.flatMap((page) => {
    const view = easyReadView(page);
    return view ? readEasyRead(view).parts.flatMap((part) => part.points).map(({ picture, sentences }) => ({ picture, sentence: sentences.map(({ text }) => text).join(' ') })) : [];
  });
}
