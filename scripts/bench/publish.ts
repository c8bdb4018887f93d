import { writeFile } from 'node:fs/promises';
import { cpus, totalmem, type as systemName } from 'node:os';
import { faultMessage } from '../../src/core/fault.ts';
import { readYaml } from '../../src/core/data/read-yaml.ts';
import { howFastSchema, TABLES, type FastTable, type HowFast, type TableId } from '../../src/core/data/how-fast.ts';
import { withBrowser } from './browser.ts';
import type { Kept } from './figures.ts';

const FILE = 'content/how-fast.json';

/** Writes what `/about/how-fast/` shows. It names the computer, and no folder or person. @throws Error when nothing has been measured. */
export async function publish(figures: Readonly<Record<string, Kept>>): Promise<void> {
  const measured = Object.values(figures).flatMap(({ on, tables = {} }) => (Object.entries(tables) as [TableId, FastTable['rows']][]).map(([id, rows]): FastTable => ({ id, on, rows })));
  const file: HowFast = {
    computer: { processor: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length, memory: totalmem(), system: systemName() },
    versions: { node: process.versions.node, chromium: await withBrowser((browser) => Promise.resolve(browser.version())), ...Object.assign({}, ...Object.values(figures).map(({ versions }) => versions)) as Record<string, string> },
    tables: (Object.keys(TABLES) as TableId[]).flatMap((id) => measured.find((table) => table.id === id) ?? []),
  };
  const text = `${JSON.stringify(file, null, 1)}\n`;
  const { faults } = readYaml(FILE, text, howFastSchema);
  if (faults.length > 0) throw new Error(faults.map(faultMessage).join('\n'));
  await writeFile(FILE, text);
  console.log(`Written to ${FILE}.`);
}
