import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { unified } from '@astrojs/markdown-remark';
import type { Content } from '../../src/core/content.ts';
import { fingerprint } from '../../src/core/fingerprint.ts';
import { codeMark } from '../code-mark.ts';
import { writeWhole } from '../lib/write-whole.ts';

/** Code on which the HTML of a page depends, and the lock, for the versions of all packages. */
const MADE_BY = ['src/core/document', 'src/core/render', 'src/core/data', 'src/core/language/sentences.ts', 'src/core/fingerprint.ts', 'src/core/fill.ts', 'src/site/remark-site.ts', 'src/site/address.ts', 'astro.config.mjs', 'package-lock.json'];

type Processor = ReturnType<typeof unified>;
type Renderer = Awaited<ReturnType<NonNullable<Processor['createMdxRenderer']>>>;
type Compiled = Awaited<ReturnType<Renderer['process']>>;

export interface CompiledPagesOptions {
  /** Where compiled pages are kept, a file for each. */
  cache: string;
  content: Pick<Content, 'library' | 'settings'>;
  /** The sub-path: links hold it. */
  base: string;
}

/**
 * A Markdown processor that compiles a page only when its words, what it shares with all pages, or the code have changed.
 * Compiling is most of what the web pages take: with 300 pages two thirds of the time.
 */
export async function withCompiledPages(processor: Processor, { cache, content: { library, settings }, base }: CompiledPagesOptions): Promise<Processor> {
  // Facts are checked, and never shown.
  const shared = fingerprint([await codeMark(MADE_BY), { ...library, facts: [] }, settings?.web, base]);
  return {
    ...processor,
    async createMdxRenderer(...options) {
      const renderer = await processor.createMdxRenderer?.(...options);
      if (!renderer) throw new Error(`The Markdown processor "${processor.name}" cannot read pages.`);
      return {
        async process(text, path, head) {
          const from = fingerprint([shared, options, text, path, head]);
          const file = join(cache, `${relative('.', path).replaceAll(/[^a-z0-9-]+/gi, '_')}.json`);
          const kept = await readKept(file);
          if (kept?.from === from) return kept.result;
          const result = await renderer.process(text, path, head);
          await writeWhole(file, JSON.stringify({ from, result }));
          return result;
        },
      };
    },
  };
}

async function readKept(file: string): Promise<{ from: string; result: Compiled } | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as { from: string; result: Compiled };
  } catch {
    return undefined; // Not compiled yet, or the file cannot be read: it is compiled anew.
  }
}
