import { relative } from 'node:path';
import type { unified } from '@astrojs/markdown-remark';
import type { Content } from '../../src/core/content.ts';
import { codeMark } from '../code-mark.ts';
import { keepIn } from '../keep.ts';

/** Code on which the HTML of a page depends, and the lock, for the versions of all packages. */
const MADE_BY = ['src/core/document', 'src/core/render', 'src/core/data', 'src/core/language/sentences.ts', 'src/core/fingerprint.ts', 'src/core/fill.ts', 'src/site/remark-site.ts', 'src/site/address.ts', 'astro.config.mjs', 'package-lock.json'];

type Processor = ReturnType<typeof unified>;

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
  const keep = keepIn(cache, [await codeMark(MADE_BY), { ...library, facts: [] }, settings?.web, base]);
  return {
    ...processor,
    async createMdxRenderer(...options) {
      const renderer = await processor.createMdxRenderer?.(...options);
      if (!renderer) throw new Error(`The Markdown processor "${processor.name}" cannot read pages.`);
      return {
        process: (text, path, head) => keep(relative('.', path), [options, text, path, head], () => renderer.process(text, path, head)),
      };
    },
  };
}
