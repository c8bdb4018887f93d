import { readFile } from 'node:fs/promises';
import type { WardLabels } from '../../src/core/data/labels-wards.ts';
import type { FormatEnv, Made } from '../../src/core/format.ts';
import { createBinder } from '../lib/bind-pdf.ts';
import { divider } from './divider.ts';
import type { ToPrintJob } from './jobs.ts';

/** The sheets of wards in one file, each beginning on a new piece of paper, and before those of each ward a page that names it. */
export async function bindToPrint({ wards, size, title }: ToPrintJob, { env, labels }: { env: FormatEnv; labels: WardLabels }): Promise<Made> {
  const binder = await createBinder();
  let pages = 0;
  for (const ward of wards) {
    pages += await binder.add(env.typeset(divider(ward, size, env, labels)).bytes);
    for (const { file, turn } of ward.sheets) pages += await binder.add(await readFile(file), turn === 'short');
  }
  return { bytes: await binder.finish(title), pages };
}
