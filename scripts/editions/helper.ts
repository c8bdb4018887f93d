// A helper of the build, in a process of its own: makes editions of pages, and leaflets.
import { readFileSync } from 'node:fs';
import type { FormatEnv, Made } from '../../src/core/format.ts';
import { viewOf } from '../../src/core/views.ts';
import { FORMATS } from '../formats/index.ts';
import { help } from '../lib/helpers.ts';
import { PAPERS } from '../papers/index.ts';
import type { Job, Setup } from './beside.ts';
import { drawingEnvironment } from './environment.ts';
import { leafletWithPicture } from './leaflets.ts';

const { pages, leaflets, env: words } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Setup & { env: { pictures: [string, { svg: string; alt: string }][] } };
// Voices have threads of their own, so recordings are made where the build is.
const silent = (): never => { throw new Error('A helper has no voice.'); };
const env: FormatEnv = { ...words, pictures: new Map(words.pictures), ...await drawingEnvironment(), speak: silent, recordingOf: silent };

async function make(job: Job): Promise<Made> {
  if ('leaflet' in job) {
    const leaflet = leaflets.find(({ id }) => id === job.leaflet);
    const paper = PAPERS.find(({ id }) => id === job.paper);
    if (!leaflet || !paper) throw new Error(`There is no leaflet "${job.leaflet}" on "${job.paper}".`);
    return leafletWithPicture(leaflet, paper, env);
  }
  const page = pages.find(({ id }) => id === job.page);
  const format = FORMATS.find(({ id }) => id === job.format);
  const view = page && format && viewOf(page, format.view);
  if (!view || format.madeBy !== 'editions') throw new Error(`There is no edition "${job.format}" of "${job.page}".`);
  return format.make(view, env);
}

help<Job, Made>(async (job) => {
  // What draws the first side works only where the sheet was set.
  const { firstSide: _, ...made } = await make(job);
  return made;
});
