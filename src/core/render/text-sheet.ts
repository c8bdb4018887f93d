import type { FormatEnv } from '../format.ts';
import type { View } from '../views.ts';
import { localWords } from './leaflet-sheet.ts';
import { sheetOf, withHelp } from './sheet.ts';
import { renderText, underlined, wrap } from './text.ts';

/** A reading as a text file: its words, then how to find the newest copy and where the words come from. */
export function textSheet(view: View, env: Omit<FormatEnv, 'typeset'>): string {
  const sheet = sheetOf(view, env);
  const lines = (...all: string[]): string => all.map((words) => wrap(words, 72)).join('\n');
  const { newCopy, cover, sources, local } = sheet;
  const head = cover ? [lines(...cover.lines, ...cover.notice)] : [];
  const words = renderText(cover ? withHelp(view, env) : view, { site: env.site.address, callouts: env.web.callouts, head });
  const tail = [
    ...(local ? [`\n${underlined(local.title, '-')}`, lines(...localWords(local))] : []),
    `\n${underlined(newCopy.title, '-')}`,
    lines(newCopy.words, newCopy.address),
    lines(...sheet.checked, sheet.nextCheck),
    ...(sheet.note ? [lines(sheet.note)] : []),
    ...(sources ? [`\n${underlined(sources.title, '-')}`, ...sources.items.map((item) => lines(`${item.title} (${item.read})`, item.address))] : []),
  ];
  return `${words}\n${tail.join('\n\n')}\n`;
}
