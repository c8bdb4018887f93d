import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fingerprint } from '../../src/core/fingerprint.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Code and templates on which the look or the words of an edition depend. */
const MADE_BY = ['src/core/render', 'scripts/typst', 'scripts/formats', 'scripts/papers', 'scripts/lib/typst.ts', 'scripts/lib/qr.ts', 'scripts/lib/pdf-form.ts', 'scripts/lib/braille.ts', 'scripts/lib/speech.ts', 'scripts/lib/speech-worker.ts', 'scripts/lib/id3.ts', 'scripts/lib/docx.ts', 'scripts/lib/raster.ts', 'scripts/lib/zip.ts', 'scripts/editions/archives.ts', 'scripts/editions/leaflets.ts', 'scripts/lib/first-side.ts', 'src/core/format.ts', 'src/core/pictures/driver-diagram.ts'];
const TOOLS = ['@myriaddreamin/typst-ts-node-compiler', '@expo-google-fonts/atkinson-hyperlegible-next', '@expo-google-fonts/noto-sans', 'uqr', '@cantoo/pdf-lib', 'subset-font', 'liblouis-build', '@echogarden/espeak-ng-emscripten', 'wasm-media-encoders', 'docx', 'sharp', 'fflate'];

/** A mark that changes when the code, the templates, the fonts or the tools do, so that every edition is made anew. @param also more code, from the project's folder. */
export async function wayOfMaking(also: readonly string[] = []): Promise<string> {
  const files = (await Promise.all([...MADE_BY, ...also].map(filesAt))).flat();
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
