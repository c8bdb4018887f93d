import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvText } from '../../src/core/wards/csv.ts';
import { runWatched } from './run-watched.ts';
import { round, type BenchOptions, type Measured, type Part } from './part.ts';

export interface WardPackFigures { wards: number; files: number; seconds: number; filesPerSecond: number; megabytes?: number | undefined; megabytesOnDisk: number; secondsAgain: number; load: number }

export const wards: Part = { about: 'packs for as many wards as `--wards` says, from nothing and then once more', run };

async function run({ wards: counts }: BenchOptions): Promise<Measured> {
  const packs: WardPackFigures[] = [];
  for (const count of counts) packs.push(await timeWardPacks(count));
  if (packs.length > 0) {
    console.log('Packs for wards, from nothing and then once more (the load is that of the whole computer)');
    console.table(packs);
  }
  return { more: packs };
}

/** Makes packs for so many wards from nothing, 25 to a hospital, and then once more when nothing has changed. */
export async function timeWardPacks(wards: number): Promise<WardPackFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-wards-'));
  try {
    const [csv, out] = [join(folder, 'wards.csv'), join(folder, 'packs')];
    await writeFile(csv, csvText([['ward', 'hospital', 'service', 'phone', 'email', 'hours', 'visits'], ...Array.from({ length: wards }, (_, at) => row(at))]));
    const make = () => runWatched(process.execPath, ['scripts/ward-packs.ts', csv, '--out', out]);
    const first = await make();
    const again = await make();
    const entries = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const sizes = await Promise.all(entries.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size));
    return {
      wards, files: entries.length, seconds: Math.round(first.seconds), filesPerSecond: Math.round(entries.length / first.seconds), megabytes: first.megabytes,
      megabytesOnDisk: Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6), secondsAgain: Math.round(again.seconds), load: round(loadavg()[0] ?? 0, 1),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Wards of which no two have the same details; their numbers are among those that Ofcom keeps for drama. */
function row(at: number): string[] {
  const hospital = Math.floor(at / 25) + 1;
  const trees = ['Ash', 'Birch', 'Elm', 'Hazel', 'Juniper', 'Łąka', 'Oak', 'Quince', 'Rowan', 'Yew', 'Zelkova'];
  return [
    `${trees[at % trees.length]} Ward ${at + 1}`, `Hospital ${hospital}`, `Advocacy service ${hospital}`, `01632 960 ${String(at % 1000).padStart(3, '0')}`,
    `ward${at + 1}@service.example`, 'Monday to Friday, 9am to 5pm', 'Tuesdays, 2pm to 4pm',
  ];
}
