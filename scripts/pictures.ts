import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { optimize } from 'svgo';
import type { Picture } from '../src/core/data/pictures.ts';
import { codesOf, compose } from '../src/core/pictures/compose.ts';
import { PART, writeWhole } from './lib/write-whole.ts';
import { openMojiVersion, outlinesInNotoSans, readParts } from './pictures/parts.ts';

/** Lies beside the pictures and remembers what each was made from. */
const FINGERPRINTS = '.made-from.json';
const DRAWN_BY = ['../src/core/pictures/compose.ts', '../src/core/pictures/parts.ts', '../src/core/pictures/shapes.ts', './pictures/parts.ts', './pictures.ts'];

/**
 * Draws every picture, small enough for the web.
 * @returns the SVGs by the pictures' ids, in their order.
 * @throws UnknownOpenMoji when a picture uses a code that OpenMoji does not have.
 */
export async function composeAll(pictures: readonly Picture[]): Promise<Map<string, string>> {
  const parts = await readParts(pictures.flatMap(codesOf));
  const outlineText = await outlinesInNotoSans();
  return new Map(pictures.map((picture) => [picture.id, shrink(compose(picture, parts, outlineText))]));
}

/**
 * Puts each picture into the folder as `<id>.svg`. Those whose recipe, parts and way of drawing are as before stay as
 * they are, and those that are no longer in the data go.
 * @returns how many were drawn and how many were kept.
 */
export async function makePictures({ pictures, folder = 'public/pictures' }: { pictures: readonly Picture[]; folder?: string }): Promise<{ made: number; kept: number }> {
  await mkdir(folder, { recursive: true });
  const there = new Set(await readdir(folder));
  const before = await readFingerprints(folder);
  const now = await fingerprints(pictures);
  const stale = pictures.filter(({ id }) => before[id] !== now[id] || !there.has(`${id}.svg`));

  if (stale.length > 0) {
    // What is drawn anew is forgotten first: whoever stops this finds no old note of a new picture.
    await writeWhole(join(folder, FINGERPRINTS), JSON.stringify(Object.fromEntries(Object.entries(before).filter(([id]) => before[id] === now[id]))));
    for (const [id, svg] of await composeAll(stale)) await writeWhole(join(folder, `${id}.svg`), svg);
  }
  const gone = [...there].filter((file) => file.endsWith(PART) || (file.endsWith('.svg') && !(file.slice(0, -'.svg'.length) in now)));
  await Promise.all(gone.map((file) => rm(join(folder, file), { force: true })));
  if (stale.length + gone.length > 0) await writeWhole(join(folder, FINGERPRINTS), JSON.stringify(now));
  return { made: stale.length, kept: pictures.length - stale.length };
}

/** Fewer digits and no spare groups; the view box stays, so that a picture can have any size. */
function shrink(svg: string): string {
  return optimize(svg, { floatPrecision: 2, multipass: true, plugins: ['preset-default'] }).data;
}

async function fingerprints(pictures: readonly Picture[]): Promise<Record<string, string>> {
  const code = await Promise.all(DRAWN_BY.map((file) => readFile(new URL(file, import.meta.url), 'utf8')));
  const way = [await openMojiVersion(), ...code].join('\n');
  return Object.fromEntries(pictures.map((picture) =>
    [picture.id, createHash('sha256').update(JSON.stringify(picture)).update(way).digest('hex').slice(0, 16)]));
}

async function readFingerprints(folder: string): Promise<Record<string, string>> {
  try {
    return (JSON.parse(await readFile(join(folder, FINGERPRINTS), 'utf8')) ?? {}) as Record<string, string>;
  } catch {
    return {};
  }
}
