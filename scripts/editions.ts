import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import pMap from 'p-map';
import type { Content } from '../src/core/content.ts';
import { fingerprint } from '../src/core/fingerprint.ts';
import { faultMessage, sortFaults, type Fault } from '../src/core/fault.ts';
import { DOWNLOADS, editionPath, type Edition, type FileFormat, type Format, type FormatEnv, type Manifest } from '../src/core/format.ts';
import { byId } from '../src/core/library.ts';
import { countWords } from '../src/core/render/words.ts';
import { viewOf, type View } from '../src/core/views.ts';
import { wayOfMaking } from './editions/way-of-making.ts';
import { FORMATS } from './formats/index.ts';
import { createTypst, FONTS } from './lib/typst.ts';
import { composeAll } from './pictures.ts';
import { diagramDrawer } from './pictures/diagrams.ts';

const TEMPLATES = new URL('./typst', import.meta.url).pathname;

export interface EditionsOptions {
  content: Pick<Content, 'library' | 'pages' | 'settings'>;
  /** Where the files go, `<page id>/<name>-<format>.<ending>` each. What else lies there is taken away. */
  folder: string;
  /** Remembers what each file of the folder was made from. */
  cache?: string;
  formats?: readonly Format[];
  /** Only these are made anew; the others stay as they are. */
  only?: (page: string, format: string) => boolean;
  onProgress?: (done: number, of: number) => void;
}

export interface EditionsMade { manifest: Manifest; made: number; kept: number }

/** An edition that could not be made. Its message is for editors and lists every one of them. */
export class EditionsError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(sortFaults(faults).map(faultMessage).join('\n'));
    this.faults = faults;
  }
}

/** What is remembered of a file: from what it was made, and what the manifest says of it. */
interface Remembered { from: string; bytes: number; pages?: number | undefined; beside?: Record<string, number> | undefined }
interface Task { view: View; format: FileFormat; key: string; file: string }

/**
 * Makes every edition of every page, and `manifest.json`, which lists them. Files whose words, pictures and way of being
 * made are as before are kept. Each is written whole or not at all.
 * @throws EditionsError when some could not be made; the others are there then, and the old manifest.
 */
export async function makeEditions({
  content, folder, cache = `.cache/editions-${fingerprint(resolve(folder))}.json`, formats = FORMATS, only = () => true, onProgress,
}: EditionsOptions): Promise<EditionsMade> {
  const { pages } = content;
  const env = await editionEnvironment(content);
  const shared = fingerprint([await wayOfMaking(), env.site, env.sheets, env.web, env.local]);
  const tasks = pages.flatMap((page) => formats.flatMap((format): Task[] => {
    const view = viewOf(page, format.view);
    const path = editionPath(page.id, format);
    return view && format.madeBy === 'editions' ? [{ view, format, key: path, file: join(folder, path.slice(DOWNLOADS.length + 2)) }] : [];
  }));

  const before = await readCache(cache);
  const now: Record<string, Remembered> = {};
  const faults: Fault[] = [];
  let made = 0;
  let done = 0;
  // Most editions are made in this process, one after the other; those that other programs make run beside them.
  await pMap(tasks, async ({ view, format, key, file }) => {
    const from = fingerprint([shared, format.id, view.title, view.opening, view.page.meta, format.wholePage ? view.page.tree : view.blocks, picturesIn(view, env)]);
    const old = before[key];
    const whole = old && await isThere(file, old);
    if (whole && (old.from === from || !only(view.page.id, format.id))) now[key] = old;
    else {
      try {
        const { bytes, pages: sides, beside = {} } = await format.make(view, env);
        await writeWhole(file, bytes);
        for (const [ending, content] of Object.entries(beside)) await writeWhole(besideOf(file, ending), content);
        const sizes = Object.fromEntries(Object.entries(beside).map(([ending, content]) => [ending, content.length]));
        now[key] = { from, bytes: bytes.length, ...(sides !== undefined && { pages: sides }), ...(Object.keys(sizes).length > 0 && { beside: sizes }) };
        made += 1;
      } catch (error) {
        faults.push(notMade(view, env.sheets.formats[format.id]?.label ?? format.id, error));
      }
    }
    onProgress?.(done += 1, tasks.length);
  }, { concurrency: availableParallelism() + 1 });
  await writeWhole(cache, JSON.stringify(now, null, 1));
  if (faults.length > 0) throw new EditionsError(faults);

  const manifest = pages.flatMap((page) => formats.flatMap((format): Edition[] => {
    const view = viewOf(page, format.view);
    return view ? [edition(view, format, env, now[editionPath(page.id, format)])] : [];
  }));
  const wanted = tasks.flatMap(({ file, key }) => [file, ...Object.keys(now[key]?.beside ?? {}).map((ending) => besideOf(file, ending))]);
  await removeOthers(folder, new Set([...wanted, join(folder, 'manifest.json')]));
  await writeWhole(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
  return { manifest, made, kept: tasks.length - made };
}

/**
 * What every format needs beside the page.
 * @throws EditionsError when the labels name a picture that is not there; Error when a file of words has faults.
 */
export async function editionEnvironment({ library, settings }: Pick<Content, 'library' | 'settings'>): Promise<FormatEnv> {
  if (!settings) throw new Error('The content has faults. npm run check lists them.');
  const missing = settings.sheets.easyRead.help.points.filter(({ picture }) => !byId(library.pictures, picture));
  if (missing.length > 0) throw new EditionsError(missing.map(({ picture }) => noPicture(picture)));
  const svgs = await composeAll(library.pictures);
  return {
    ...settings,
    pictures: new Map(library.pictures.map(({ id, alt }) => [id, { alt, svg: svgs.get(id) ?? '' }])),
    draw: await diagramDrawer(),
    typeset: createTypst({ fonts: FONTS, root: TEMPLATES }),
  };
}

/** The file beside an edition: the same name with another ending. */
function besideOf(file: string, ending: string): string {
  return file.replace(/\.\w+$/, `.${ending}`);
}

/** The pictures that a sheet of that reading may show, with those that every sheet has. */
function picturesIn(view: View, { pictures, site, sheets }: FormatEnv): unknown[] {
  const points = view.blocks.flatMap((node) => (node.type === 'easyReadPart' ? node.children : []));
  return [site.logo, ...sheets.easyRead.help.points.map(({ picture }) => picture), ...points.map(({ picture }) => picture)].map((id) => pictures.get(id));
}

function edition(view: View, format: Format, { sheets }: FormatEnv, file: Remembered | undefined): Edition {
  return {
    page: view.page.id, title: view.title, format: format.id, path: editionPath(view.page.id, format),
    ...(file && { bytes: file.bytes, ...(file.pages !== undefined && { pages: file.pages }) }),
    words: countWords(view), language: view.language, date: view.page.meta.reviewed.on, label: sheets.formats[format.id]?.label ?? format.id,
  };
}

function notMade({ page }: View, label: string, error: unknown): Fault {
  return {
    file: page.file, line: 1, rule: 'edition-not-made', severity: 'error',
    fault: `The edition "${label}" could not be made: ${error instanceof Error ? error.message : String(error)}`,
    todo: 'Look for a sign or a picture on this page that no other page has.',
  };
}

function noPicture(picture: string): Fault {
  return {
    file: 'content/labels/sheets.yaml', line: 1, rule: 'unknown-picture', severity: 'error',
    fault: `There is no picture "${picture}".`, todo: 'Use the name of a picture in content/pictures/pictures.yaml.',
  };
}

async function readCache(cache: string): Promise<Record<string, Remembered | undefined>> {
  try {
    return JSON.parse(await readFile(cache, 'utf8')) as Record<string, Remembered>;
  } catch {
    return {}; // Nothing is remembered yet, or it cannot be read: everything is made anew.
  }
}

/** Whether an edition and all that belongs to it lie there as they were made. */
async function isThere(file: string, { bytes, beside = {} }: Remembered): Promise<boolean> {
  const sizes: [string, number][] = [[file, bytes], ...Object.entries(beside).map(([ending, size]): [string, number] => [besideOf(file, ending), size])];
  for (const [path, size] of sizes) if (await sizeOf(path) !== size) return false;
  return true;
}

async function sizeOf(file: string): Promise<number | undefined> {
  return (await stat(file).catch(() => undefined))?.size;
}

async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}

/** Takes away files that are no longer wanted, and folders that are empty then. */
async function removeOthers(folder: string, wanted: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const deepestFirst = entries.map((entry) => ({ entry, path: join(entry.parentPath, entry.name) })).sort((a, b) => b.path.length - a.path.length);
  for (const { entry, path } of deepestFirst) {
    if (entry.isFile() && !wanted.has(path)) await rm(path);
    if (entry.isDirectory()) await rmdir(path).catch(() => undefined);
  }
}
