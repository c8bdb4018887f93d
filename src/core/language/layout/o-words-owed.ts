import type { LaidOutPage } from './layout.ts';
import type { LayoutFinding, LayoutRule } from './rule.ts';

const wordsOn = (pages: readonly LaidOutPage[]) => plain(pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' '));
const plain = (text: string) => text.replace(/\s+/g, ' ');

function owed(id: string, title: string, source: string, wanted: (words: Parameters<LayoutRule['check']>[1]['words']) => readonly (string | undefined)[], where: (pages: readonly LaidOutPage[]) => readonly LaidOutPage[], todo: string): LayoutRule {
  return {
    id, title, source,
    check: ({ pages }, { words }) => wanted(words).flatMap((wording): LayoutFinding[] => (wording === undefined || wordsOn(where(pages)).includes(plain(wording)) ? []
      : [{ severity: 'error', fault: `The sheet does not say "${wording}" where it should.`, todo }])),
  };
}

/** What a sheet owes its reader: first what it is, last whom to ask, and always how old it is and who checked it. */
export const WORDS_OWED: readonly LayoutRule[] = [
  owed('O1', 'The first page says what this is', 'The Easy Read Standard 1.0 (2026)', ({ opening = [] }) => opening, (pages) => pages.slice(0, 1), 'Put the opening words on the cover.'),
  owed('O2', 'The end says whom to ask', 'NHS, information on the Mental Health Act in easy read', ({ help }) => [help], (pages) => pages.slice(-2), 'Put the help block at the end of the sheet.'),
  owed('O4', 'The sheet says when it was checked, and when it will be again', 'NHS England, standard for creating health content', ({ checked, nextCheck }) => [...checked, nextCheck], (pages) => pages, 'Let the template print both days.'),
  owed('O5', 'The sheet says how far people who use easy read have checked it', 'Inclusion Europe, Information for all', ({ notice = [] }) => notice, (pages) => pages.slice(0, 1), 'Put the notice on the cover.'),
];
