import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from '../../src/core/fingerprint.ts';
import { codeMark } from '../code-mark.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Code and templates on which the look or the words of an edition depend. */
const MADE_BY = ['src/core/render', 'scripts/typst', 'scripts/formats', 'scripts/papers', 'scripts/lib/typst.ts', 'scripts/lib/qr.ts', 'scripts/lib/pdf-form.ts', 'scripts/lib/braille.ts', 'scripts/lib/speech.ts', 'scripts/lib/speech-worker.ts', 'scripts/lib/id3.ts', 'scripts/lib/docx.ts', 'scripts/lib/raster.ts', 'scripts/lib/zip.ts', 'scripts/editions/archives.ts', 'scripts/editions/leaflets.ts', 'scripts/lib/first-side.ts', 'src/core/format.ts', 'src/core/pictures/driver-diagram.ts'];
const TOOLS = ['@myriaddreamin/typst-ts-node-compiler', '@expo-google-fonts/atkinson-hyperlegible-next', '@expo-google-fonts/noto-sans', 'uqr', '@cantoo/pdf-lib', 'subset-font', 'liblouis-build', '@echogarden/espeak-ng-emscripten', 'wasm-media-encoders', 'docx', 'sharp', 'fflate'];

/** A mark that changes when the code, the templates, the fonts or the tools do, so that every edition is made anew. @param also more code, from the project's folder. */
export async function wayOfMaking(also: readonly string[] = []): Promise<string> {
  const versions = await Promise.all(TOOLS.map(async (tool) =>
    (JSON.parse(await readFile(join(ROOT, 'node_modules', tool, 'package.json'), 'utf8')) as { version: string }).version));
  return fingerprint([await codeMark([...MADE_BY, ...also]), versions]);
}
