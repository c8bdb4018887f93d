import { globSync } from 'node:fs';
import { availableParallelism, freemem } from 'node:os';
import { dirname, join } from 'node:path';
import type { Fault } from '../../src/core/fault.ts';
import type { Wards } from '../../src/core/wards/read.ts';
import { printRoomNote, summaryTable, type WardResult } from '../../src/core/wards/summary.ts';
import { makeFiles } from '../editions/make-files.ts';
import { startHelpers } from '../lib/helpers.ts';
import type { Progress } from '../lib/progress.ts';
import { writeWhole } from '../lib/write-whole.ts';
import { preparedFiles, type Answer, type Job, type PreparedContent } from './jobs.ts';
import { sheetPath, sheetTasks, toPrintTasks, type Plan } from './plan.ts';

/** Typst gives back what it holds in memory only with its process: about 1 MB for each sheet. */
const JOBS_EACH = 200;
/** Bytes: each helper holds up to half a gigabyte, and the computer has other things to do. */
const MEMORY_EACH = 1e9;
const MOST_HELPERS = 4;
/** Below the folder of the packs: from what each file was made, so that it is kept while that stays the same. */
const REMEMBERED = '.made-from';

export interface PacksOptions {
  prepared: PreparedContent;
  /** The folder in which `prepare.ts` left what helpers need. */
  folder: string;
  /** The spreadsheet's name, for messages. */
  csv: string;
  wards: Wards;
  /** Where the packs go. What lies there and is not in the spreadsheet stays. */
  out: string;
  progress: Progress;
}

export interface PacksMade {
  made: number;
  kept: number;
  /** What came of each row, faulty ones too. */
  results: WardResult[];
  /** Files to print that could not be made. */
  faults: Fault[];
  /** The files to print, below `out`. */
  toPrint: string[];
  /** Folders and files below `out` that belong to no ward of the spreadsheet. */
  others: string[];
}

/**
 * Makes the sheets of all wards, the files to print, the summary and the note for the print room. What is there already and
 * would be the same is kept, so that a run that was stopped goes on where it was.
 */
export async function makePacks({ prepared, folder, csv, wards: { wards, faulty }, out, progress }: PacksOptions): Promise<PacksMade> {
  const remembered = (kind: string) => join(out, REMEMBERED, `${kind}.json`);
  const helpers = startHelpers<Job, Answer>(new URL('./helper.ts', import.meta.url), preparedFiles(folder).setup, { count: helpersFor(), jobsEach: JOBS_EACH });
  const plan: Plan = { csv, out, prepared, run: helpers.run };
  try {
    progress.step('Making the sheets');
    const tasks = sheetTasks(wards, plan);
    const single = await makeFiles(tasks, remembered('sheets'), progress.count);
    const kept = tasks.length - single.made - single.faults.length;
    progress.done(`${single.made} made, ${kept} kept`);

    progress.step('Making the files to print');
    const bindings = toPrintTasks(wards, single.files, plan);
    const bound = await makeFiles(bindings, remembered('to-print'), progress.count);
    const keptBound = bindings.length - bound.made - bound.faults.length;
    progress.done(`${bound.made} made, ${keptBound} kept`);

    const made = wards.map((ward): WardResult => {
      const files = ward.sheets.flatMap((sheet) => single.files[sheetPath(ward, sheet)] ?? []);
      return {
        line: ward.line, ward: ward.details.ward, hospital: ward.details.hospital, folder: `${ward.folder.hospital}/${ward.folder.ward}`,
        files: files.length, pages: files.reduce((sum, { pages = 0 }) => sum + pages, 0), faults: [],
      };
    });
    const faultsOf = Map.groupBy(single.faults, ({ line }) => line);
    const results = [
      ...made.map((result) => ({ ...result, faults: faultsOf.get(result.line) ?? [] })),
      ...faulty.map((row): WardResult => ({ ...row, files: 0, pages: 0 })),
    ].sort((a, b) => a.line - b.line);
    const used = new Set(wards.flatMap((ward) => ward.sheets.map(({ id }) => id)));
    await writeWhole(join(out, 'summary.csv'), summaryTable(results));
    await writeWhole(join(out, 'READ-ME.txt'), printRoomNote(prepared.labels, prepared.sheets.filter(({ id }) => used.has(id))));
    return {
      made: single.made + bound.made, kept: kept + keptBound, results, faults: bound.faults,
      toPrint: bindings.map(({ key }) => key).filter((key) => bound.files[key]),
      others: othersIn(out, new Set([...tasks, ...bindings].map(({ key }) => key))),
    };
  } finally {
    helpers.end();
  }
}

function helpersFor(): number {
  return Math.max(1, Math.min(availableParallelism(), MOST_HELPERS, Math.floor(freemem() / MEMORY_EACH)));
}

/** PDFs below `out` that are not of this run: whole folders where none is, and single files elsewhere. */
function othersIn(out: string, own: ReadonlySet<string>): string[] {
  const others = globSync('*/**/*.pdf', { cwd: out }).map((file) => file.replaceAll('\\', '/')).filter((file) => !own.has(file));
  const ownFolders = new Set([...own].map(dirname));
  return [...new Set(others.map((file) => (ownFolders.has(dirname(file)) ? file : dirname(file))))].sort();
}
