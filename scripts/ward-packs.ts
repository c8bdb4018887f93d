// npm run ward-packs -- wards.csv --out FOLDER: sheets with their own local details for every ward of a spreadsheet.
// `-- --template [FILE]` writes a spreadsheet to fill in. The exit code is 1 when something could not be made.
import { existsSync, rmSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { templateHelp, templateTable } from '../src/core/wards/template.ts';
import { faultsListed } from '../src/core/wards/summary.ts';
import { sortFaults, type Fault } from '../src/core/fault.ts';
import { diskFault } from './lib/disk-fault.ts';
import { showProgress } from './lib/progress.ts';
import { run } from './lib/run.ts';
import { writeWhole } from './lib/write-whole.ts';
import { preparedFiles, type Prepared, type PreparedContent } from './ward-packs/jobs.ts';
import { makePacks } from './ward-packs/make-packs.ts';
import { readSpreadsheet } from './ward-packs/read-spreadsheet.ts';

const USAGE = `To make packs:    npm run ward-packs -- wards.csv --out FOLDER
For a template:   npm run ward-packs -- --template [FILE]`;
/** The rest is in summary.csv. */
const MOST_FAULTS = 40;
const LONG_RUN = 5000;
/** Bytes. Most have a tenth of it; each is there twice, in its ward's folder and in a file to print. */
const MOST_FOR_A_SHEET = 2e5;

class Stop extends Error {}

/** Where files go, and how much room they need. */
const place = { folder: tmpdir(), needs: MOST_FOR_A_SHEET };

try {
  await wardPacks(readArguments());
} catch (error) {
  const said = error instanceof Stop ? error.message : await diskFault(error, [place]);
  if (said === undefined) throw error;
  console.error(said);
  process.exitCode = 1;
}

type Wanted = { template: string } | { csv: string; out: string };

function readArguments(): Wanted {
  try {
    const { values: { out, template }, positionals } = parseArgs({ options: { out: { type: 'string' }, template: { type: 'boolean' } }, allowPositionals: true });
    const [file, ...more] = positionals;
    if (more.length > 0) throw new Error(`One file at a time. A name with spaces needs quotes: "${positionals.join(' ')}".`);
    if (template) return { template: file ?? 'wards-template.csv' };
    if (file === undefined || out === undefined) throw new Error('Say which spreadsheet, and into which folder.');
    return { csv: file, out };
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

async function wardPacks(wanted: Wanted): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ward-packs-'));
  process.once('SIGINT', () => {
    rmSync(folder, { recursive: true, force: true });
    console.error('\nStopped. The same command goes on from here.');
    process.exit(130);
  });
  try {
    await run(process.execPath, [fileURLToPath(new URL('./ward-packs/prepare.ts', import.meta.url)), process.env.CONTENT ?? 'content', folder]);
    const prepared = JSON.parse(await readFile(preparedFiles(folder).prepared, 'utf8')) as Prepared;
    if (prepared === 'faulty') throw new Stop('The content has faults, so nothing was made. npm run check lists them.');
    if ('template' in wanted) await writeTemplate(wanted.template, prepared);
    else await writePacks(wanted.csv, wanted.out, prepared, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeTemplate(csv: string, { labels, sheets }: PreparedContent): Promise<void> {
  const help = csv.replace(/(\.csv)?$/i, '.txt');
  const there = [csv, help].find((path) => existsSync(path));
  if (there !== undefined) throw new Stop(`"${there}" is there already, and was left as it is. Give another name: npm run ward-packs -- --template FILE`);
  place.folder = dirname(csv);
  await writeWhole(csv, templateTable(labels));
  await writeWhole(help, templateHelp(labels, sheets, basename(csv)));
  console.log(`Written: ${csv} to fill in, and ${help}, which says what goes into each column.`);
}

async function writePacks(csv: string, out: string, prepared: PreparedContent, folder: string): Promise<void> {
  const wards = await readSpreadsheet(csv, prepared);
  const unread = [...wards.faults, ...wards.faulty.flatMap(({ faults }) => faults)];
  if (wards.wards.length === 0) throw new Stop([...faultsListed(unread, MOST_FAULTS), '', 'Nothing was made.'].join('\n'));
  await makeFolder(out);

  const wanted = wards.wards.reduce((sum, ward) => sum + ward.sheets.length, 0);
  Object.assign(place, { folder: out, needs: wanted * MOST_FOR_A_SHEET });
  console.log(`${count(wards.wards.length, 'ward')}, ${count(wanted, 'sheet')}.${wanted > LONG_RUN ? ' This takes some minutes. You can stop it with Ctrl and C; the same command goes on where it was.' : ''}`);
  const { made, kept, results, faults, toPrint, others } = await makePacks({ prepared, folder, csv: basename(csv), wards, out, progress: showProgress() });

  const all: Fault[] = sortFaults([...results.flatMap((result) => result.faults), ...faults]);
  const complete = results.filter((result) => result.faults.length === 0).length;
  console.log([
    '', ...(all.length > 0 ? [...faultsListed(all, MOST_FAULTS), ''] : []),
    `${count(complete, 'ward')} complete in ${out}: ${count(made, 'file')} made, ${kept} kept as they were.`,
    ...(results.length > complete ? [`${count(results.length - complete, 'row')} with faults, listed above and in ${out}/summary.csv. Mend them and run the same command again: only they are made.`] : []),
    ...(toPrint.length > 0 ? [`To print (${out}/READ-ME.txt says how): ${listed(toPrint)}. A hospital with many wards has several files, numbered.`] : []),
    ...(others.length > 0 ? [`Not of this spreadsheet, and left as they were: ${listed(others)}.`] : []),
  ].join('\n'));
  process.exitCode = all.length > 0 ? 1 : 0;
}

async function makeFolder(out: string): Promise<void> {
  if (existsSync(out) && !statSync(out).isDirectory()) throw new Stop(`"${out}" is a file. Give a folder for the packs.`);
  await mkdir(out, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new Stop(`The folder "${resolve(out)}" cannot be made (${error.code}). Give another one.`);
  });
}

function listed(names: readonly string[], most = 8): string {
  return names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
