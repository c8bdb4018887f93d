import type { FormatEnv } from '../../src/core/format.ts';
import { createTypst, FONTS } from '../lib/typst.ts';
import { diagramDrawer } from '../pictures/diagrams.ts';

const TEMPLATES = new URL('../typst', import.meta.url).pathname;

/** What sets and draws: each process has its own. */
export async function drawingEnvironment(): Promise<Pick<FormatEnv, 'draw' | 'typeset'>> {
  return { draw: await diagramDrawer(), typeset: createTypst({ fonts: FONTS, root: TEMPLATES }) };
}
