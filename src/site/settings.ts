import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { readYaml } from '../core/data/read-yaml.ts';
import { siteSchema, type Site } from '../core/data/site.ts';
import { webLabelsSchema, type WebLabels } from '../core/data/labels-web.ts';
import { faultMessage } from '../core/fault.ts';

/** Where the site is made from and to. Tests set these, so that they can build other content beside the real one. */
export const folders = {
  content: resolve(process.env.CONTENT ?? 'content'),
  out: resolve(process.env.OUT ?? 'dist'),
  /** Served as it is. Pictures, fonts and other editions are made into it before the site is built. */
  public: resolve(process.env.PUBLIC ?? 'public'),
};
/** The path below which the site stands: `/`, or `/on-your-side/`. */
export const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');

/** @throws Error naming every fault, when the file is missing or wrong. */
export function readSite(): Site { return read('site.yaml', siteSchema); }
/** @throws Error naming every fault, when the file is missing or wrong. */
export function readWebLabels(): WebLabels { return read('labels/web.yaml', webLabelsSchema); }

function read<T>(path: string, schema: z.ZodType<T>): T {
  const { value, faults } = readYaml(`content/${path}`, readFileSync(join(folders.content, path), 'utf8'), schema);
  if (value === undefined) throw new Error(faults.map(faultMessage).join('\n'));
  return value;
}
