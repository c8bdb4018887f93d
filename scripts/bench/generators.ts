import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Content } from '../../src/core/content.ts';
import { DOWNLOADS } from '../../src/core/format.ts';
import { standardView } from '../../src/core/views.ts';
import { copyPublic } from '../build-site.ts';
import { readContent } from '../content/read-content.ts';
import { copyContent } from './copies.ts';
import { asMarkdown, fileOf, type MarkdownPage } from './markdown.ts';
import { CACHE, type Rivals } from './rivals.ts';
import { runWatched, type Run } from './run-watched.ts';

/** What makes web pages of the same words. The first is ours. */
export const GENERATORS = ['ours', 'starlight', 'eleventy', 'astro'] as const;
export type Generator = (typeof GENERATORS)[number];

export interface Built extends Run {
  /** Pages of guidance that it was given. */
  pages: number;
  /** The folder of the site. */
  site: string;
  /** Pages of HTML that were written. Ours has an easy-read page and others besides. */
  written: number;
}

/** Builds the web pages of all pages of guidance, each `times` over, from nothing. No other editions are made. */
export async function buildWith(generator: Generator, times: number, rivals: Rivals): Promise<Built> {
  const { run, site, pages } = generator === 'ours' ? await buildOurs(times) : await buildTheirs(generator, times, rivals);
  const written = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html')).length;
  return { ...run, site, pages, written };
}

/** The web half of our build: the pages and the index of the search. */
async function buildOurs(times: number): Promise<{ run: Run; site: string; pages: number }> {
  const folder = await fresh(`ours-${times}`);
  const [content, site, served] = [join(folder, 'content'), join(folder, 'dist'), join(folder, 'public')];
  const pages = await copyContent('content', content, times);
  await copyPublic(served);
  for (const part of ['pictures', 'fonts', `${DOWNLOADS}/manifest.json`]) await cp(join('public', part), join(served, part), { recursive: true });
  try {
    return { run: await runWatched(process.execPath, ['scripts/bench/web-half.ts', content, site, served]), site, pages };
  } finally {
    // What Astro keeps for the next build of this folder (astro.config.mjs).
    await rm(join('.cache/astro', Buffer.from(`${content} /`).toString('base64url').slice(-48)), { recursive: true, force: true });
    for (const part of [content, served]) await rm(part, { recursive: true, force: true });
  }
}

async function buildTheirs(generator: Exclude<Generator, 'ours'>, times: number, { folder: rivals, file }: Rivals): Promise<{ run: Run; site: string; pages: number }> {
  // Inside the folder of the rivals, so that their packages are found.
  const folder = await fresh(`${generator}-${times}`, join(rivals, 'sites'));
  await cp(join('scripts/bench/rivals', generator), folder, { recursive: true });
  const below = join(folder, generator === 'starlight' ? 'src/content/docs' : 'pages');
  const { content } = await readContent('content');
  const pages = markdownPages(content, times);
  for (const page of pages) {
    const path = join(below, `${page.id}.md`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, fileOf(page));
  }
  const args = generator === 'eleventy' ? [file('@11ty/eleventy/cmd.cjs')] : [file('astro/bin/astro.mjs'), 'build'];
  return { run: await runWatched(process.execPath, args, { cwd: folder }), site: join(folder, 'dist'), pages: pages.length };
}

/** The standard words of every page, each `times` over. @throws Error when the content has faults. */
export function markdownPages({ pages, settings }: Content, times: number): MarkdownPage[] {
  if (!settings) throw new Error('The content has faults: run "npm run check".');
  const first = pages.map((page) => asMarkdown(standardView(page), settings.web.callouts));
  return Array.from({ length: times }, (_, copy) => first.map((page) => (copy === 0 ? page : { ...page, id: `${page.id}-copy-${copy + 1}`, title: `${page.title} (${copy + 1})` }))).flat();
}

async function fresh(name: string, below = resolve(CACHE, 'sites')): Promise<string> {
  const folder = join(below, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}
