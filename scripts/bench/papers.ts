import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from '../../src/core/data/how-fast.ts';
import { standardView } from '../../src/core/views.ts';
import { checkFolder } from '../content/check-folder.ts';
import { run as runProgram } from '../lib/run.ts';
import { serve } from '../lib/serve.ts';
import { timeChromium } from './chromium-print.ts';
import { timeEditions } from './editions.ts';
import { asMarkdown, fileOf } from './markdown.ts';
import { median, round, type BenchOptions, type Measured, type Part } from './part.ts';
import { perFormat } from './per-format.ts';

/** Of how many pages the other programs make a file each. */
const PAGES = 9;
/** Our editions that others can make too, and how Pandoc is asked for them. */
const ALIKE = { pdf: 'print', docx: 'word', epub: 'epub' } as const;

export const editions: Part = { about: 'every edition of every page, beside Chromium, WeasyPrint and Pandoc', run };

async function run({ site }: BenchOptions): Promise<Measured> {
  const { content } = await checkFolder('content');
  const { settings, pages } = content;
  if (!settings) throw new Error('The content has faults: run "npm run check".');
  const made = await timeEditions(content);
  const printed = await timeChromium(site, [...new Set(made.map(({ path }) => path))]);
  const chosen = pages.filter((_, at) => at % Math.ceil(pages.length / PAGES) === 0);
  const ids = new Set(chosen.map(({ id }) => id));

  const rows: Row[] = [];
  const add = (of: string, group: keyof typeof ALIKE, times: readonly { milliseconds: number; bytes: number }[]) => {
    rows.push({ of, group, figures: { time: round(median(times.map(({ milliseconds }) => milliseconds))), size: round(median(times.map(({ bytes }) => bytes))) } });
  };
  const versions = { pandoc: await versionOf('pandoc'), weasyprint: await versionOf('weasyprint') };
  const folder = await mkdtemp(join(tmpdir(), 'bench-papers-'));
  const { address, close } = await serve(site);
  try {
    for (const [group, format] of Object.entries(ALIKE) as [keyof typeof ALIKE, string][]) {
      add('ours', group, made.filter((edition) => edition.format === format && ids.has(edition.page)));
      if (group === 'pdf') {
        add('chromium', group, printed.filter(({ path }) => ids.has(path.slice(1, -1))));
        if (versions.weasyprint) add('weasyprint', group, await timeEach(chosen, async ({ id }, file) => { await runProgram('weasyprint', [`${address}${id}/`, file]); }));
      } else if (versions.pandoc) {
        add('pandoc', group, await timeEach(chosen, async (page, file) => {
          const source = join(folder, 'page.md');
          await writeFile(source, fileOf(asMarkdown(standardView(page), settings.web.callouts)));
          await runProgram('pandoc', [source, '--from', 'markdown', '--to', group, '--output', file]);
        }));
      }
    }
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
  for (const [name, version] of Object.entries(versions)) if (!version) console.log(`  ${name} is not installed, so it is not among the figures.`);

  async function timeEach<T>(of: readonly T[], work: (one: T, file: string) => Promise<void>): Promise<{ milliseconds: number; bytes: number }[]> {
    const times: { milliseconds: number; bytes: number }[] = [];
    const file = join(folder, 'made');
    for (const one of of) {
      const start = performance.now();
      await work(one, file);
      times.push({ milliseconds: performance.now() - start, bytes: (await readFile(file)).length });
    }
    return times;
  }
  return {
    tables: {
      editions: rows,
      formats: perFormat(made, printed).map(({ format, editions: count, perSecond, kilobytes, timesChromium }) => ({
        of: format, figures: { made: count, second: perSecond, size: kilobytes * 1000, ...(timesChromium !== undefined && { chromium: timesChromium }) },
      })),
    },
    versions: Object.fromEntries(Object.entries(versions).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    more: { made, printed },
  };
}

/** As the program says; undefined when it is not installed. */
async function versionOf(program: string): Promise<string | undefined> {
  return runProgram(program, ['--version']).then((said) => /\d+(\.\d+)+/.exec(said)?.[0], () => undefined);
}
