import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { z } from 'zod';
import type { AccessibilityFiles, Content, Settings } from '../../src/core/content.ts';
import { accessChecksSchema, accessResultsSchema, knownProblemsSchema, notTestedSchema } from '../../src/core/data/accessibility-checks.ts';
import { accessPeopleSchema, accessTasksSchema } from '../../src/core/data/accessibility-people.ts';
import { contactLabelsSchema } from '../../src/core/data/contact-labels.ts';
import { contactsSchema } from '../../src/core/data/contacts.ts';
import { easyReadConfirmedSchema } from '../../src/core/data/easy-read-confirmed.ts';
import { factsSchema } from '../../src/core/data/facts.ts';
import { homeSchema } from '../../src/core/data/home.ts';
import { howFastSchema } from '../../src/core/data/how-fast.ts';
import type { ContentFile } from '../../src/core/data/content-file.ts';
import { flowSchema } from '../../src/core/data/flows.ts';
import { flowLabelsSchema } from '../../src/core/data/labels-flow.ts';
import { offlineLabelsSchema } from '../../src/core/data/labels-offline.ts';
import { statusLabelsSchema } from '../../src/core/data/labels-status.ts';
import { howFastLabelsSchema } from '../../src/core/data/labels-how-fast.ts';
import { accessibilityLabelsSchema } from '../../src/core/data/labels-accessibility.ts';
import { licencesLabelsSchema } from '../../src/core/data/labels-licences.ts';
import { howEasyLabelsSchema } from '../../src/core/data/labels-how-easy.ts';
import { lookUpLabelsSchema } from '../../src/core/data/labels-look-up.ts';
import { makeEasyReadLabelsSchema } from '../../src/core/data/labels-make-easy-read.ts';
import { frameworkSchema } from '../../src/core/data/frameworks.ts';
import { leafletSchema } from '../../src/core/data/leaflets.ts';
import { plannerLabelsSchema } from '../../src/core/data/labels-planner.ts';
import { plannerSchema } from '../../src/core/data/planners.ts';
import { localSchema } from '../../src/core/data/local.ts';
import { selfAssessmentLabelsSchema } from '../../src/core/data/labels-self-assessment.ts';
import { sheetLabelsSchema } from '../../src/core/data/labels-sheets.ts';
import { wardLabelsSchema } from '../../src/core/data/labels-wards.ts';
import { webLabelsSchema } from '../../src/core/data/labels-web.ts';
import { picturesSchema } from '../../src/core/data/pictures.ts';
import { readYaml } from '../../src/core/data/read-yaml.ts';
import { sectionLabelsSchema, type SectionLabels } from '../../src/core/data/section-labels.ts';
import { sectionsSchema } from '../../src/core/data/sections.ts';
import { siteSchema } from '../../src/core/data/site.ts';
import { toolLabelsSchema } from '../../src/core/data/labels-tool-sheets.ts';
import { toolsSchema } from '../../src/core/data/tools.ts';
import { topicsSchema } from '../../src/core/data/topics.ts';
import { understandingSchema } from '../../src/core/data/understanding.ts';
import { wordsSchema } from '../../src/core/data/words.ts';
import { pageBody, parsePage, parseSitePage, type Body, type PageSource, type Parsed } from '../../src/core/document/parse.ts';
import type { Page } from '../../src/core/document/types.ts';
import type { Fault } from '../../src/core/fault.ts';
import { fingerprint } from '../../src/core/fingerprint.ts';
import type { Library } from '../../src/core/library.ts';
import { keepNothing, type Keep } from '../keep.ts';
import { readRecordings } from './read-recordings.ts';

/** Files that content need not have. */
const CONFIRMED = 'easy-read-confirmed.yaml';
const ACCESS_RESULTS = 'accessibility/results.json';
const HOW_FAST = 'how-fast.json';

/** Stands in when the labels cannot be read, which is a fault of its own. */
const NO_SECTION_LABELS: SectionLabels = {
  table: { section: '', longest: '', goesOn: '', imha: '' },
  lines: { means: '', longest: '', goesOn: '', tribunal: '', othersCanAsk: '', whoCanEnd: '', imha: '' },
  imha: { yes: '', no: '' },
};

/**
 * Reads the whole content folder. What cannot be used is left out and told in `faults`.
 * @param folder where it stands; file names in faults begin with `content/` all the same.
 * @param options.keep what has been read before is not read again.
 * @param options.pages `false` leaves the pages of guidance out, which take the longest: for who needs what they share alone.
 */
export async function readContent(folder: string, { pages: withPages = true, keep = keepNothing }: { pages?: boolean; keep?: Keep } = {}): Promise<{ content: Content; faults: Fault[] }> {
  const faults: Fault[] = [];

  async function text(path: string): Promise<string> {
    const bytes = await readFile(join(folder, path)).catch((error: NodeJS.ErrnoException) => {
      const whole = { file: `content/${path}`, line: 1, severity: 'error' } as const;
      faults.push(error.code === 'ENOENT' ? { ...whole, rule: 'missing-file', fault: 'This file is missing.', todo: 'Put it back; the project\'s history has it.' }
        : { ...whole, rule: 'unreadable-file', fault: `This file cannot be read (${error.code}).`, todo: 'See that it is a file, and that this user may read it.' });
      return Buffer.from('');
    });
    const fault = notUtf8(`content/${path}`, bytes);
    if (fault) faults.push(fault);
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
  }
  async function data<T>(path: string, schema: z.ZodType<T>, empty: T): Promise<T> {
    const before = faults.length;
    const source = await text(path);
    if (faults.length > before) return empty;
    const { value, faults: found } = readYaml(`content/${path}`, source, schema);
    faults.push(...found);
    return value ?? empty;
  }
  /** Every list in a folder, as one list: a long list is kept in a file for each subject. */
  async function lists<T>(below: string, schema: z.ZodType<T[]>): Promise<T[]> {
    const all: T[] = [];
    for (const path of await filesBelow(folder, below, '.yaml')) all.push(...await data(path, schema, []));
    return all;
  }
  async function pagesIn<P extends Page>(below: string, parse: (source: PageSource, library: Library, body: Body) => Parsed<P>): Promise<P[]> {
    const pages: P[] = [];
    for (const path of await filesBelow(folder, below, '.mdx')) {
      const source = { path: `content/${path}`, text: await text(path) };
      const { page, faults: found } = parse(source, library, await keep(path, [shared, source.text], () => pageBody(source, library)));
      faults.push(...found);
      if (page) pages.push(page);
    }
    return pages;
  }

  /** A file that defines one thing; nothing when it cannot be used. */
  async function definition<T>(path: string, schema: z.ZodType<T>): Promise<ContentFile<T>[]> {
    const before = faults.length;
    const source = await text(path);
    if (faults.length > before) return [];
    const { value, faults: found, lineOf } = readYaml(`content/${path}`, source, schema);
    faults.push(...found);
    return value === undefined ? [] : [{ id: path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, ''), file: `content/${path}`, definition: value, lineOf }];
  }
  /** What stands in a file of its own each, below a folder. */
  async function definitions<T>(below: string, schema: z.ZodType<T>): Promise<ContentFile<T>[]> {
    const all: ContentFile<T>[] = [];
    for (const path of await filesBelow(folder, below, '.yaml')) all.push(...await definition(path, schema));
    return all;
  }

  const library: Library = {
    topics: await data('topics.yaml', topicsSchema, []),
    words: await data('words.yaml', wordsSchema, []),
    facts: await lists('facts', factsSchema),
    contacts: await data('contacts.yaml', contactsSchema, []),
    contactLabels: await data('labels/contacts.yaml', contactLabelsSchema, { phone: '', text: '', email: '', web: '', post: '', hours: '', check: '' }),
    pictures: await data('pictures/pictures.yaml', picturesSchema, []),
    sections: await data('sections.yaml', sectionsSchema, []),
    sectionLabels: await data('labels/sections.yaml', sectionLabelsSchema, NO_SECTION_LABELS),
  };
  const shared = fingerprint(library);
  if (existsSync(join(folder, HOW_FAST))) await definition(HOW_FAST, howFastSchema);
  const pages = withPages ? await pagesIn('pages', parsePage) : [];
  const order = library.topics.map(({ id }) => id);
  pages.sort((a, b) => order.indexOf(a.meta.topic) - order.indexOf(b.meta.topic) || a.meta.order - b.meta.order || a.id.localeCompare(b.id));
  return {
    content: {
      library, pages, sitePages: await pagesIn('site', parseSitePage), leaflets: await definitions('leaflets', leafletSchema),
      flows: await definitions('flows', flowSchema), frameworks: await definitions('frameworks', frameworkSchema), planners: await definitions('planners', plannerSchema),
      understanding: await definitions('understanding', understandingSchema),
      confirmed: existsSync(join(folder, CONFIRMED)) ? (await definition(CONFIRMED, easyReadConfirmedSchema))[0] : undefined,
      accessibility: await accessibilityFiles(),
      tools: await data('tools.yaml', toolsSchema, []),
      recordings: await recordingFiles(), settings: await readSettings(),
    },
    faults,
  };

  async function recordingFiles(): Promise<Content['recordings']> {
    const { recordings, faults: found } = await readRecordings(folder);
    faults.push(...found);
    return recordings;
  }

  async function accessibilityFiles(): Promise<AccessibilityFiles> {
    const one = async <T>(name: string, schema: z.ZodType<T>): Promise<ContentFile<T> | undefined> => (await definition(`accessibility/${name}`, schema))[0];
    return {
      checks: await one('checks.yaml', accessChecksSchema), problems: await one('known-problems.yaml', knownProblemsSchema), notTested: await one('not-tested.yaml', notTestedSchema),
      tasks: await one('tasks.yaml', accessTasksSchema), people: await one('people.yaml', accessPeopleSchema),
      results: existsSync(join(folder, ACCESS_RESULTS)) ? (await definition(ACCESS_RESULTS, accessResultsSchema))[0] : undefined,
    };
  }

  async function readSettings(): Promise<Settings | undefined> {
    const settings = whole({
      site: await settingsFile('site.yaml', siteSchema),
      home: await settingsFile('home.yaml', homeSchema),
      web: await settingsFile('labels/web.yaml', webLabelsSchema),
      sheets: await settingsFile('labels/sheets.yaml', sheetLabelsSchema),
      selfAssessment: await settingsFile('labels/self-assessment.yaml', selfAssessmentLabelsSchema),
      planner: await settingsFile('labels/planner.yaml', plannerLabelsSchema),
      wards: await settingsFile('labels/wards.yaml', wardLabelsSchema),
      toolSheets: await settingsFile('labels/tool-sheets.yaml', toolLabelsSchema),
      lookUp: await settingsFile('labels/look-up.yaml', lookUpLabelsSchema),
      makeEasyRead: await settingsFile('labels/make-easy-read.yaml', makeEasyReadLabelsSchema),
      howEasy: await settingsFile('labels/how-easy.yaml', howEasyLabelsSchema),
      offline: await settingsFile('labels/offline.yaml', offlineLabelsSchema),
      status: await settingsFile('labels/status.yaml', statusLabelsSchema),
      howFast: await settingsFile('labels/how-fast.yaml', howFastLabelsSchema),
      accessibility: await settingsFile('labels/accessibility.yaml', accessibilityLabelsSchema),
      licences: await settingsFile('labels/licences.yaml', licencesLabelsSchema),
      flow: await settingsFile('labels/flow.yaml', flowLabelsSchema),
    });
    const local = existsSync(join(folder, 'local.yaml')) ? await settingsFile('local.yaml', localSchema) : undefined;
    return settings && { ...settings, ...(local && { local }) };
  }

  /** A file of words; undefined when it has faults, which are told. */
  function settingsFile<T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> {
    return data(path, schema.optional(), undefined);
  }
}

/** All parts, or nothing when one of them is missing. */
function whole<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } | undefined {
  return Object.values(parts).includes(undefined) ? undefined : parts as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** Files with that ending, in a stable order, as paths with slashes from `folder`. */
async function filesBelow(folder: string, below: string, ending: string): Promise<string[]> {
  const entries = await readdir(join(folder, below), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
}

function notUtf8(file: string, bytes: Buffer): Fault | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    const lines = bytes.toString('latin1').split('\n');
    const line = lines.findIndex((words) => Buffer.from(words, 'latin1').toString('utf8').includes('\uFFFD')) + 1;
    return { file, line: Math.max(line, 1), rule: 'not-utf-8', severity: 'error', fault: 'This file is not saved as UTF-8, so some of its letters cannot be read.', todo: 'Open it in your editor and save it again with the encoding UTF-8.' };
  }
}
