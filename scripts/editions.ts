import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Content } from '../src/core/content.ts';
import type { GuidancePage } from '../src/core/document/types.ts';
import { fingerprint, markOf } from '../src/core/fingerprint.ts';
import { faultMessage, sortFaults, type Fault } from '../src/core/fault.ts';
import { DOWNLOADS, editionPath, siteArchivePath, type ArchiveFormat, type Edition, type FileFormat, type Format, type FormatEnv, type Manifest } from '../src/core/format.ts';
import { composeLeaflets } from '../src/core/leaflets/compose.ts';
import { LEAFLET_LIST } from '../src/core/leaflets/listed.ts';
import { byId } from '../src/core/library.ts';
import { recordingOf } from '../src/core/recordings.ts';
import { toolPages } from '../src/core/tools/pages.ts';
import { kitLeaflets } from '../src/core/understanding/kits.ts';
import { countWords } from '../src/core/render/words.ts';
import { standardView, viewOf, VIEWS, type View } from '../src/core/views.ts';
import { archiveTasks, pageGroups } from './editions/archives.ts';
import { editionsBeside, type Beside } from './editions/beside.ts';
import { drawingEnvironment } from './editions/environment.ts';
import { listLeaflets } from './editions/leaflet-list.ts';
import { writeScoreCards } from './editions/score-cards.ts';
import { leafletEdition, leafletTask, leafletPath } from './editions/leaflets.ts';
import { filesOfTask, makeFiles, removeOthers, type Remembered, type Task } from './editions/make-files.ts';
import { wayOfMaking } from './editions/way-of-making.ts';
import { FORMATS } from './formats/index.ts';
import { keepNothing, type Keep } from './keep.ts';
import { createSpeech } from './lib/speech.ts';
import { writeWhole } from './lib/write-whole.ts';
import { PAPERS } from './papers/index.ts';
import { composeAll } from './pictures.ts';

/** The editions of a tool: what can be filled in by hand, or read before using it. */
export const TOOL_FORMATS: ReadonlySet<string> = new Set(['print', 'large-print-18', 'large-print-24', 'large-print-28', 'word', 'braille-1', 'braille-2', 'text', 'everything']);
/** One for all builds and tests: whoever has had a page read aloud has done it for the others. The bench has its own. */
const SPOKEN = process.env.SPOKEN ?? '.cache/audio';

export interface EditionsOptions {
  content: Pick<Content, 'library' | 'pages' | 'leaflets' | 'flows' | 'frameworks' | 'planners' | 'understanding' | 'recordings' | 'settings'>;
  /** Where the files go, `<page id>/<name>-<format>.<ending>` each. What else lies there is taken away. */
  folder: string;
  /** Remembers what each file of the folder was made from. */
  cache?: string;
  /** Remembers what was found out about pages. */
  keep?: Keep;
  formats?: readonly Format[];
  /** Only these are made anew; the others stay as they are. A leaflet's page is `leaflets/<its name>`, its format the paper. */
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

/**
 * Makes every edition of every page and every leaflet, and `manifest.json`, which lists them. Files whose words, pictures
 * and way of being made are as before are kept.
 * @throws EditionsError when some could not be made; the others are there then, and the old manifest.
 */
export async function makeEditions({
  content, folder, cache = `.cache/editions-${fingerprint(resolve(folder))}.json`, keep = keepNothing, formats = FORMATS, only = () => true, onProgress,
}: EditionsOptions): Promise<EditionsMade> {
  const { pages } = content;
  const env = await editionEnvironment(content);
  const shared = fingerprint([await wayOfMaking(), env.site, env.sheets, env.web, env.local]);
  const fileOf = (path: string) => join(folder, path.slice(DOWNLOADS.length + 2));

  const tools = content.settings ? toolPages(content, content.settings.toolSheets) : [];
  const sources = [...pages.map((page) => ({ page, formats })), ...tools.map((page) => ({ page, formats: formats.filter(({ id }) => TOOL_FORMATS.has(id)) }))];
  const leaflets = [...composeLeaflets(content.leaflets, pages, content.library).leaflets, ...kitLeaflets(content, env.sheets.understanding)];
  const sheets = leaflets.flatMap((leaflet) => PAPERS.filter(({ id }) => leaflet.papers.includes(id)).map((paper) => ({ leaflet, paper })));
  const beside = editionsBeside({ pages: sources.map(({ page }) => page), leaflets, env });
  const tasks: Task[] = [
    ...sources.flatMap(({ page, formats: own }) => VIEWS.flatMap((name) => {
      const view = viewOf(page, name);
      const from = view && fingerprint([shared, markOfView(view, env), recordingOf(view, content.recordings)]);
      return !view ? [] : own.flatMap((format): Task[] => {
        if (format.view !== name || format.madeBy !== 'editions') return [];
        const key = editionPath(page.id, format);
        return [{ ...pageTask(view, format, env, beside, fingerprint([from, format.id, format.wholePage && markOf(page.tree)])), key, file: fileOf(key), keep: !only(page.id, format.id) }];
      });
    })),
    ...sheets.map(({ leaflet, paper }): Task => leafletTask(leaflet, paper, env, shared, { fileOf, only, beside })),
  ];
  const archives = formats.filter((format) => format.madeBy === 'archive');
  const total = tasks.length + archives.length * sources.length;
  const { files, faults, made } = await makeFiles(tasks, cache, (done) => onProgress?.(done, total)).finally(() => beside.end());
  if (faults.length > 0) throw new EditionsError(faults);

  // What goes into the zips is known when everything else is there.
  const there = new Map(tasks.map((task) => [task.key, { files: filesOfTask(task, files[task.key]), label: files[task.key]?.label, from: fingerprint(files[task.key]) }]));
  const groups = pageGroups(sources, there, env);
  const zipTasks = archives.flatMap((format) => archiveTasks(groups, format, env, { fileOf, only }));
  const zips = await makeFiles(zipTasks, cache.replace(/(\.json)?$/, '-zips.json'), (done) => onProgress?.(tasks.length + done, total));
  if (zips.faults.length > 0) throw new EditionsError(zips.faults);

  const manifest = [
    ...sources.flatMap(({ page, formats: own }) => own.flatMap((format): Edition[] => {
      const view = viewOf(page, format.view);
      const path = editionPath(page.id, format);
      return view ? [edition(view, format, env, files[path] ?? zips.files[path])] : [];
    })),
    ...sheets.map(({ leaflet, paper }) => leafletEdition(leaflet, paper, env, files[leafletPath(leaflet, paper)])),
    ...archives.map((format) => wholeSite(pages, format, env)),
  ];
  const wanted = [...tasks.flatMap((task) => filesOfTask(task, files[task.key])), ...zipTasks.map(({ file }) => file)];
  const cards = await writeScoreCards(pages, content.library, manifest, folder, keep);
  await removeOthers(folder, new Set([...wanted, ...cards, join(folder, 'manifest.json'), fileOf(LEAFLET_LIST)]));
  await writeWhole(fileOf(LEAFLET_LIST), `${JSON.stringify(await listLeaflets(sheets, env, files, fileOf))}\n`);
  await writeWhole(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
  return { manifest, made: made + zips.made, kept: total - made - zips.made };
}

/**
 * What every format needs beside the page.
 * @throws EditionsError when the labels name a picture that is not there; Error when a file of words has faults.
 */
export async function editionEnvironment({ library, recordings, settings }: Pick<Content, 'library' | 'recordings' | 'settings'>): Promise<FormatEnv> {
  if (!settings) throw new Error('The content has faults. npm run check lists them.');
  const missing = settings.sheets.easyRead.help.points.filter(({ picture }) => !byId(library.pictures, picture));
  if (missing.length > 0) throw new EditionsError(missing.map(({ picture }) => noPicture(picture)));
  const svgs = await composeAll(library.pictures);
  return {
    ...settings,
    pictures: new Map(library.pictures.map(({ id, alt }) => [id, { alt, svg: svgs.get(id) ?? '' }])),
    ...await drawingEnvironment(),
    speak: createSpeech({ cache: SPOKEN }),
    async recordingOf(view) {
      const recording = recordingOf(view, recordings);
      return recording && { bytes: await readFile(recording.path), readBy: recording.readBy };
    },
  };
}

/** What an edition of a page is made from, and how. @param from a mark of all that it is made from */
function pageTask(view: View, format: FileFormat, env: FormatEnv, beside: Beside, from: string): Pick<Task, 'from' | 'make' | 'fault'> {
  const here = () => format.make(view, env);
  return {
    from,
    // A helper knows the formats of the list. Recordings are made in threads of their own.
    make: () => (FORMATS.includes(format) && format.extension !== 'mp3' ? beside.make({ page: view.page.id, format: format.id }, here) : here()),
    fault: (error) => notMade(view, env.sheets.formats[format.id]?.label ?? format.id, error),
  };
}

/** A mark of a reading of a page: its words, and the pictures that a sheet of it may show. */
function markOfView({ title, opening, page, blocks }: View, { pictures, site, sheets }: FormatEnv): string {
  const points = page.tree.children.flatMap((node) => (node.type === 'easyReadPart' ? node.children : []));
  const shown = [site.logo, ...sheets.easyRead.help.points.map(({ picture }) => picture), ...points.map(({ picture }) => picture)].flatMap((id) => pictures.get(id) ?? []);
  return fingerprint([title, opening, page.meta, blocks, shown.map(markOf)]);
}

function edition(view: View, format: Format, { sheets }: FormatEnv, file: Remembered | undefined): Edition {
  return {
    page: view.page.id, title: view.title, format: format.id, path: editionPath(view.page.id, format),
    ...(file && { bytes: file.bytes, ...(file.pages !== undefined && { pages: file.pages }) }),
    words: countWords(view), language: view.language, date: view.page.meta.reviewed.on, label: file?.label ?? sheets.formats[format.id]?.label ?? format.id,
  };
}

/** What the manifest says of the whole site in one file. It is made when the web pages are there: scripts/finish/site-copy.ts. */
function wholeSite(pages: readonly GuidancePage[], format: ArchiveFormat, { site, sheets }: FormatEnv): Edition {
  return {
    page: '', title: site.name, format: format.id, path: siteArchivePath(site, format),
    words: pages.reduce((sum, page) => sum + countWords(standardView(page)), 0), language: 'en-GB',
    date: pages.map(({ meta }) => meta.reviewed.on).sort().at(-1) ?? '', label: sheets.formats[format.id]?.label ?? format.id,
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
