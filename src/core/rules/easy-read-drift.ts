import type { Content } from '../content.ts';
import type { EasyReadConfirmedFile } from '../data/easy-read-confirmed.ts';
import type { GuidancePage } from '../document/types.ts';
import type { Fault } from '../fault.ts';
import { driftOf } from '../language/drift.ts';
import { longDate } from '../render/dates.ts';
import { easyReadView } from '../views.ts';

/**
 * Someone has held each easy-read part against its standard words, and neither has moved on since. What has may still be
 * true, so this only warns. Content that keeps no `easy-read-confirmed.yaml` does not keep watch in this way.
 */
export function easyReadDriftRules({ pages, confirmed }: Pick<Content, 'pages' | 'confirmed'>): Fault[] {
  if (!confirmed) return [];
  const easy = pages.filter((page) => easyReadView(page));
  return [...easy.flatMap((page) => pageFaults(page, confirmed)), ...goneFaults(confirmed, easy)];
}

function pageFaults(page: GuidancePage, { definition }: EasyReadConfirmedFile): Fault[] {
  const warning = (line: number, rule: string, fault: string): Fault => ({
    file: page.file, line, rule, severity: 'warning', fault,
    todo: `Read both. Change the easy read where it is needed, then run: npm run easy-read -- confirm ${page.id}`,
  });
  const record = new Map(Object.entries(definition)).get(page.id);
  if (!record) return [warning(page.lineOf(['easyRead']), 'easy-read-unconfirmed', 'The easy read of this page has not been held against its standard words yet.')];
  const { changed, unconfirmed } = driftOf(page, record.parts);
  return [
    ...changed.map(({ title, line }) => warning(line, 'easy-read-drift', `The standard words before "${title}" have changed since ${longDate(record.on)}.`)),
    ...unconfirmed.map(({ title, line }) => warning(line, 'easy-read-unconfirmed', `The part "${title}" has not been held against its standard words yet.`)),
  ];
}

/** What was confirmed and is there no more. */
function goneFaults({ file, definition, lineOf }: EasyReadConfirmedFile, easy: readonly GuidancePage[]): Fault[] {
  const warning = (path: readonly string[], rule: string, fault: string, todo: string): Fault => ({ file, line: lineOf(path), rule, severity: 'warning', fault, todo });
  return Object.entries(definition).flatMap(([id, { parts }]) => {
    const page = easy.find((entry) => entry.id === id);
    if (!page) return [warning([id], 'unknown-page', `There is no page "${id}" with easy read.`, 'Take its lines out, or write the page\'s new name.')];
    return driftOf(page, parts).gone.map((title) => warning([id, 'parts', title], 'unknown-part',
      `The page "${id}" has no easy-read part "${title}".`, `Run: npm run easy-read -- confirm ${id}`));
  });
}
