import remarkGfm from 'remark-gfm';
import remarkSmartypants from 'remark-smartypants';
import type { PluggableList } from 'unified';
import { remarkBlocks } from './blocks.ts';
import { remarkBlockDirectives } from './directives.ts';
import { remarkMeanings } from './meanings.ts';
import { remarkPlainMarkdown } from './plain-markdown.ts';
import type { Library } from '../library.ts';

/**
 * How a page is read: Markdown with our blocks. The core's parser and the site's MDX both use this list, in this order,
 * so that there is one reading of a page.
 */
export function dialect(library: Library): PluggableList {
  return [
    [remarkGfm, { singleTilde: false }],
    remarkBlockDirectives,
    [remarkSmartypants, { dashes: false, ellipses: false }],
    [remarkBlocks, library],
    remarkPlainMarkdown,
    [remarkMeanings, library],
  ];
}
