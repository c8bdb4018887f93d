import type { Content } from '../../src/core/content.ts';
import type { GuidancePage } from '../../src/core/document/types.ts';
import { driftOf } from '../../src/core/language/drift.ts';
import { longDate } from '../../src/core/render/dates.ts';
import { easyReadView } from '../../src/core/views.ts';
import { readContent } from '../content/read-content.ts';

const COLUMNS = ['Look again', 'Page', 'Easy read', 'Hold against its standard words'] as const;

/** What to look at next: every page by the day of its next review, so that what is overdue comes first. A table in plain text. */
export async function review(folder: string, today: string): Promise<string> {
  const { content } = await readContent(folder);
  const pages = content.pages.toSorted((a, b) => compare(a.meta.reviewed.next, b.meta.reviewed.next) || compare(a.id, b.id));
  const rows = pages.map((page) => [dueOf(page, today), page.id, easyReadView(page) ? page.meta.easyRead?.status ?? '' : 'none', driftedIn(page, content)]);
  const overdue = pages.filter(({ meta }) => meta.reviewed.next < today).length;
  const drifted = rows.filter(([, , , parts]) => parts !== '').length;
  return `${table([COLUMNS, ...rows])}\n\n${overdue} overdue, ${drifted} to hold against ${drifted === 1 ? 'its' : 'their'} standard words.`;
}

function dueOf({ meta: { reviewed } }: GuidancePage, today: string): string {
  return longDate(reviewed.next) + (reviewed.next < today ? ', overdue' : '');
}

/** The parts to look at; empty when someone has confirmed all of them as they are. */
function driftedIn(page: GuidancePage, { confirmed }: Content): string {
  const record = confirmed?.definition[page.id];
  const { changed, unconfirmed } = driftOf(page, record?.parts ?? {});
  if (!record) return unconfirmed.length > 0 ? 'all of it' : '';
  return [...changed, ...unconfirmed].sort((a, b) => a.line - b.line).map(({ title }) => title).join('; ');
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('   ').trimEnd()).join('\n');
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
