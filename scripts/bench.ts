// npm run bench: what the site and its editions take in time, bytes and memory, beside others. In parts that can be run alone:
// `-- --only weight,search`. Each part is kept in .cache/bench/ when it is done; `--resume` goes on after those that are.
// `--search` is short for `--only search-quality`, `--lighthouse` for that part.
// `--publish` writes content/how-fast.json, for /about/how-fast/; `--json FILE` writes all figures down.
// `--site FOLDER` is the finished build that is looked at (dist); `--times 1,11,37,185` says how often the pages are built, `--whole 1` the
// same with all editions, `--wards 52,500` for how many wards packs are made.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { builds, whole } from './bench/builds.ts';
import { easyRead } from './bench/easy-read.ts';
import { keepFigures, readFigures, type Kept } from './bench/figures.ts';
import { lighthouse } from './bench/lighthouse.ts';
import { editions } from './bench/papers.ts';
import type { Part } from './bench/part.ts';
import { publish } from './bench/publish.ts';
import { installRivals } from './bench/rivals.ts';
import { search } from './bench/search.ts';
import { searchQuality } from './bench/search-quality.ts';
import { showTable } from './bench/show-table.ts';
import { wards } from './bench/ward-packs.ts';
import { weight } from './bench/weight.ts';
import type { Row, TableId } from '../src/core/data/how-fast.ts';

/** Easy read first, while nothing has been checked yet: the words that a check has met make the next one quicker. */
const PARTS: Readonly<Record<string, Part>> = { 'easy-read': easyRead, weight, lighthouse, search, 'search-quality': searchQuality, editions, builds, whole, wards };

const { values } = parseArgs({ options: {
  only: { type: 'string' }, resume: { type: 'boolean', default: false }, lighthouse: { type: 'boolean', default: false }, search: { type: 'boolean', default: false },
  publish: { type: 'boolean', default: false }, json: { type: 'string' },
  site: { type: 'string', default: 'dist' }, times: { type: 'string', default: '1,11,37' }, whole: { type: 'string', default: '1' }, wards: { type: 'string', default: '' },
} });
const numbers = (list: string): number[] => list.split(',').filter(Boolean).map(Number);
const options = { site: values.site, times: numbers(values.times), timesWhole: numbers(values.whole), wards: numbers(values.wards), rivals: installRivals };

const asked = values.lighthouse ? 'lighthouse' : values.search ? 'search-quality' : values.only;
const names = asked?.split(',') ?? Object.keys(PARTS);
const unknown = names.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join('", "')}". The parts are:\n${Object.entries(PARTS).map(([name, { about }]) => `  ${name}: ${about}`).join('\n')}`);
  process.exit(1);
}

const before = await readFigures();
for (const [at, name] of names.entries()) {
  const part = PARTS[name];
  if (!part) continue;
  console.log(`\n[${at + 1} of ${names.length}] ${name}: ${part.about}`);
  if (values.resume && before[name]) {
    console.log(`  measured already, on ${before[name].on}`);
    continue;
  }
  const start = performance.now();
  const measured = await part.run(options);
  const kept: Kept = { on: new Date().toISOString().slice(0, 10), ...measured };
  await keepFigures(name, kept);
  for (const [id, rows] of Object.entries(measured.tables ?? {}) as [TableId, Row[]][]) showTable({ id, rows });
  console.log(`  ${Math.round((performance.now() - start) / 1000)} s`);
}

if (values.json) {
  await writeFile(values.json, `${JSON.stringify(await readFigures(), null, 1)}\n`);
  console.log(`Written to ${values.json}.`);
}
if (values.publish) await publish(await readFigures());
