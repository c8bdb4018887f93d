import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { sheetLabelsSchema } from '../../src/core/data/labels-sheets.ts';
import { webLabelsSchema } from '../../src/core/data/labels-web.ts';
import { readYaml } from '../../src/core/data/read-yaml.ts';
import { siteSchema } from '../../src/core/data/site.ts';
import { faultMessage } from '../../src/core/fault.ts';
import { fingerprint } from '../../src/core/fingerprint.ts';
import type { FormatEnv } from '../../src/core/format.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Code and templates on which the look or the words of an edition depend. */
const MADE_BY = ['src/core/render', 'scripts/typst', 'scripts/formats', 'scripts/lib/typst.ts', 'scripts/lib/qr.ts', 'src/core/format.ts'];
const TOOLS = ['@myriaddreamin/typst-ts-node-compiler', '@expo-google-fonts/atkinson-hyperlegible-next', '@expo-google-fonts/noto-sans', 'uqr'];

/** A mark that changes when the code, the templates, the fonts or the tools do, so that every edition is made anew. */
export async function wayOfMaking(): Promise<string> {
  const files = (await Promise.all(MADE_BY.map(filesAt))).flat();
  const texts = await Promise.all(files.map((file) => readFile(join(ROOT, file), 'utf8')));
  const versions = await Promise.all(TOOLS.map(async (tool) =>
    (JSON.parse(await readFile(join(ROOT, 'node_modules', tool, 'package.json'), 'utf8')) as { version: string }).version));
  return fingerprint([files, texts, versions]);
}

async function filesAt(path: string): Promise<string[]> {
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(join(ROOT, path), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(ROOT, join(entry.parentPath, entry.name))).sort();
}

/** The words of the web pages that sheets use too, so that paper and screen say the same. */
const { callouts, easyRead, page } = webLabelsSchema.shape;
const webWords = z.object({
  callouts,
  easyRead: z.object(easyRead.pick({ draft: true, updating: true, checked: true }).shape),
  page: z.object(page.pick({ checked: true, nextCheck: true, sourceRead: true }).shape),
});

/** The words that sheets take from `site.yaml` and `labels/`. @throws Error that tells an editor what is wrong there. */
export async function editionWords(folder: string): Promise<Pick<FormatEnv, 'site' | 'sheets' | 'web'>> {
  async function read<T>(path: string, schema: z.ZodType<T>): Promise<T> {
    const { value, faults } = readYaml(`content/${path}`, await readFile(join(folder, path), 'utf8'), schema);
    if (value === undefined) throw new Error(faults.map(faultMessage).join('\n'));
    return value;
  }
  return {
    site: await read('site.yaml', siteSchema),
    sheets: await read('labels/sheets.yaml', sheetLabelsSchema),
    web: await read('labels/web.yaml', webWords),
  };
}
