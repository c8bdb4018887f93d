// A helper of npm run ward-packs, in a process of its own: sets sheets, and binds them for printing.
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { FormatEnv } from '../../src/core/format.ts';
import { help } from '../lib/helpers.ts';
import { createTypst, FONTS } from '../lib/typst.ts';
import { PAPERS } from '../papers/index.ts';
import { diagramDrawer } from '../pictures/diagrams.ts';
import type { Answer, Job, Setup, SheetJob } from './jobs.ts';
import { bindToPrint } from './to-print.ts';

const TEMPLATES = new URL('../typst', import.meta.url).pathname;
const setup = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Setup;
const notOnPaper = (): never => { throw new Error('A sheet on paper has no sound.'); };
const env: FormatEnv = {
  ...setup.env,
  pictures: new Map(setup.pictures),
  draw: await diagramDrawer(),
  typeset: createTypst({ fonts: FONTS, root: TEMPLATES }),
  speak: notOnPaper,
  recordingOf: notOnPaper,
};

async function makeSheet({ leaflet: id, paper: kind, local }: SheetJob) {
  const leaflet = setup.leaflets.find((leaflet) => leaflet.id === id);
  const paper = PAPERS.find((paper) => paper.id === kind);
  if (!leaflet || !paper) throw new Error(`There is no sheet "${id}-${kind}".`);
  return paper.make(leaflet, { ...env, local });
}

help<Job, Answer>(async (job) => {
  const { bytes, pages } = job.kind === 'sheet' ? await makeSheet(job) : await bindToPrint(job, { env, labels: setup.labels });
  await writeFile(job.part, bytes);
  return { size: bytes.length, pages };
});
