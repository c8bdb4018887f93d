import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { easyReadView, standardView } from '../../src/core/views.ts';
import { lostWord } from '../lib/read-back.ts';

const INLINE = /<\/?(?:a|b|strong|em|small|i)(?:\s[^>]*)?>/g;
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#34;': '"', '&nbsp;': ' ' };

/** The words of the main part of a page, as someone reads them without any style. */
function wordsOf(path: string): string[] {
  const html = readFileSync(join(inject('site'), path, 'index.html'), 'utf8');
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main.replace(INLINE, '').replace(/<[^>]+>/g, ' ').replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity).split(/\s+/).filter(Boolean);
}

describe('the web page and the easy-read page hold every word of the source, in order', async () => {
  const { content } = await readContent('content');
  for (const page of content.pages) {
    for (const view of [standardView(page), easyReadView(page)]) {
      if (view) test(`${page.id}, ${view.name}`, () => expect(lostWord(view, wordsOf(`${page.id}/${view.name === 'easy-read' ? 'easy-read/' : ''}`))).toBeUndefined());
    }
  }
});
