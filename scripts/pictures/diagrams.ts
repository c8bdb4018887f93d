import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { optimize } from 'svgo';
import { visit } from 'unist-util-visit';
import type { Diagram, Page } from '../../src/core/document/types.ts';
import { fingerprint } from '../../src/core/fingerprint.ts';
import { driverDiagram } from '../../src/core/pictures/driver-diagram.ts';
import { codeMark } from '../code-mark.ts';
import { keepNothing, type Keep } from '../keep.ts';
import { writeWhole } from '../lib/write-whole.ts';
import { outlinesInNotoSans } from './parts.ts';

/** Where diagrams lie, below the folder of pictures. */
const DIAGRAMS = 'diagrams';

/** A function that draws a diagram as SVG, small enough for the web. The same list gives the same picture, and is drawn once. */
export async function diagramDrawer(): Promise<(diagram: Diagram) => string> {
  const letters = { regular: await outlinesInNotoSans('400Regular'), bold: await outlinesInNotoSans() };
  const drawn = new Map<string, string>();
  return ({ children: [list] }) => {
    const key = fingerprint(list);
    const svg = drawn.get(key) ?? optimize(driverDiagram(list, letters), { floatPrecision: 1, plugins: ['preset-default'] }).data;
    drawn.set(key, svg);
    return svg;
  };
}

/** Puts the picture of each diagram of the pages into the folder of pictures, and takes away those of none. */
export async function makeDiagrams(pages: readonly Page[], folder = 'public/pictures', keep: Keep = keepNothing): Promise<void> {
  const diagrams: Diagram[] = [];
  for (const page of pages) visit(page.tree, 'diagram', (node) => { diagrams.push(node); });
  const drawn = await keep('diagrams', [diagrams, await codeMark(['scripts/pictures'])], async () => {
    const draw = await diagramDrawer();
    return diagrams.map((diagram): [string, string] => [`${diagram.picture}.svg`, draw(diagram)]);
  });
  const wanted = new Map(drawn);
  await mkdir(join(folder, DIAGRAMS), { recursive: true });
  for (const file of await readdir(join(folder, DIAGRAMS))) {
    if (!wanted.has(`${DIAGRAMS}/${file}`)) await rm(join(folder, DIAGRAMS, file));
  }
  for (const [path, svg] of wanted) {
    const file = join(folder, path);
    if (await readFile(file, 'utf8').catch(() => '') !== svg) await writeWhole(file, svg);
  }
}
