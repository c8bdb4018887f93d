import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { optimize } from 'svgo';
import { visit } from 'unist-util-visit';
import type { Diagram, Page } from '../../src/core/document/types.ts';
import { fingerprint } from '../../src/core/fingerprint.ts';
import { driverDiagram } from '../../src/core/pictures/driver-diagram.ts';
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
export async function makeDiagrams(pages: readonly Page[], folder = 'public/pictures'): Promise<void> {
  const draw = await diagramDrawer();
  const wanted = new Map<string, string>();
  for (const page of pages) visit(page.tree, 'diagram', (node) => { wanted.set(`${node.picture}.svg`, draw(node)); });
  await mkdir(join(folder, DIAGRAMS), { recursive: true });
  for (const file of await readdir(join(folder, DIAGRAMS))) {
    if (!wanted.has(`${DIAGRAMS}/${file}`)) await rm(join(folder, DIAGRAMS, file));
  }
  for (const [path, svg] of wanted) {
    const file = join(folder, path);
    if (await readFile(file, 'utf8').catch(() => '') !== svg) await writeWhole(file, svg);
  }
}
