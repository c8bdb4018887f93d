import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/** The name of what a script exports, inside its own braces. */
const EXPORTS = 'exported';

/**
 * A script of the built site with all that it imports, as one plain script: browsers load no modules from a folder.
 * @returns its code, with what it exports in a variable.
 */
export async function plainScript(file: string): Promise<string> {
  const [made] = [await build({
    configFile: false, publicDir: false, logLevel: 'silent', plugins: [withoutPreload()],
    build: {
      write: false, target: 'esnext', minify: true, lib: { entry: file, formats: ['iife'], name: EXPORTS, fileName: 'plain' },
      // What comes later on the web is part of the script here.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })].flat() as Rolldown.RolldownOutput[];
  return made?.output[0].code ?? '';
}

/** On the web, Vite fetches ahead what a piece will need. Here that is in the script. */
function withoutPreload(): Plugin {
  return { name: 'without-preload', transform: (code) => code.replace(/\b__vite__mapDeps\(\[[\d,]*\]\)/g, '[]') };
}

/** A script that hands a value, such as JSON, to whoever loads it: see src/islands/lib/read-beside.ts. */
export function handingOver(value: string): string {
  return `document.currentScript.dispatchEvent(new CustomEvent('hand-over', { detail: ${value} }));\n`;
}

/** A script as a function that runs it: on the page, or as the words of a worker, which no file may be. */
export async function workerScript(file: string): Promise<string> {
  return handingOver(`() => {\n${await plainScript(file)}}`);
}

/** Files of Pagefind that it does not ask for by name, or only for languages that this index has not. */
const NOT_ASKED = /^(pagefind(-worker)?\.js|wasm\.unknown\.pagefind)$/;

/** The search with its whole index. What it fetches on the web, it gets from its own script. */
export async function searchScript(site: string): Promise<string> {
  const folder = join(site, 'pagefind');
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/')).filter((name) => !NOT_ASKED.test(name)).sort();
  const files = await Promise.all(names.map(async (name) => [name, (await readFile(join(folder, name))).toString('base64')]));
  return handingOver(`(() => {
const files = ${JSON.stringify(Object.fromEntries(files), null, 0)};
const fetch = async (address) => {
  const file = files[new URL(address, 'https://copy/').pathname.replace('/pagefind/', '')];
  if (file === undefined) throw new Error(address + ' is not in this copy.');
  return new Response(Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0)));
};
${await plainScript(join(folder, 'pagefind.js'))}return ${EXPORTS};
})()`);
}
