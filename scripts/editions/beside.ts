import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PaperId } from '../../src/core/data/leaflets.ts';
import type { GuidancePage } from '../../src/core/document/types.ts';
import type { FormatEnv, Made } from '../../src/core/format.ts';
import type { Leaflet } from '../../src/core/leaflets/leaflet.ts';
import { startHelpers, type Helpers } from '../lib/helpers.ts';

/** An edition of a page, or a leaflet on a kind of paper, by their names. */
export type Job = { page: string; format: string } | { leaflet: string; paper: PaperId };

/** What helpers need for every job, as plain data. */
export interface Setup {
  pages: readonly GuidancePage[];
  leaflets: readonly Leaflet[];
  env: FormatEnv;
}

/** So few are made sooner than a helper has started. */
const ALONE = 24;
/** Typst gives back what it holds in memory only with its process: about 1 MB for each file. */
const JOBS_EACH = 400;
/** Bytes: what a helper needs beside the pages. */
const MEMORY_EACH = 1e9;

export interface Beside {
  /** Has it made by a helper, once there is so much to do that helpers are worth their start; else by `here`. */
  make(job: Job, here: () => Made | Promise<Made>): Promise<Made>;
  end(): Promise<void>;
}

/** Processes that make editions beside this one, so that all of the computer's cores are at work. */
export function editionsBeside(setup: Setup): Beside {
  const count = Math.max(1, Math.min(availableParallelism(), Math.floor(freemem() / MEMORY_EACH)));
  let folder: string | undefined;
  let helpers: Promise<Helpers<Job, Made>> | undefined;
  let jobs = 0;

  async function start(): Promise<Helpers<Job, Made>> {
    folder = await mkdtemp(join(tmpdir(), 'editions-'));
    const file = join(folder, 'setup.json');
    // A Map has no form in JSON.
    await writeFile(file, JSON.stringify({ ...setup, env: { ...setup.env, pictures: [...setup.env.pictures] } }));
    return startHelpers<Job, Made>(new URL('./helper.ts', import.meta.url), file, { count, jobsEach: JOBS_EACH });
  }

  return {
    async make(job, here) {
      jobs += 1;
      if (jobs <= ALONE) return here();
      helpers ??= start();
      return (await helpers).run(job);
    },
    async end() {
      (await helpers)?.end();
      if (folder) await rm(folder, { recursive: true, force: true });
    },
  };
}
