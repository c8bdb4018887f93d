import { createRequire } from 'node:module';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSearchIndex } from '../finish/search-index.ts';
import type { Rivals } from './rivals.ts';
import { asHtml, type SearchDocument } from './search-documents.ts';

export const ENGINES = ['pagefind', 'minisearch', 'lunr'] as const;
export type Engine = (typeof ENGINES)[number];

/** How many letters of a page are kept to show beneath its title. Pagefind finds the fitting ones itself. */
const EXCERPT = 200;
/** How many results are shown. */
const SHOWN = 10;

/** What we use of them: neither has types for what is loaded by its path. */
interface MiniSearch { addAll(documents: readonly object[]): void }
type MiniSearchClass = new (options: object) => MiniSearch;
type Lunr = (configure: (this: { ref(name: string): void; field(name: string): void; add(document: object): void }) => void) => object;

/** Puts an index into `folder`, with a module `search.js` that gives `start()` and `search(words)`: the titles of the first ten results. */
export async function makeIndex(engine: Engine, documents: readonly SearchDocument[], folder: string, rivals: Rivals): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>Search</title><body></body></html>');
  const shown = documents.map(({ url, title, text }) => ({ url, title, excerpt: text.slice(0, EXCERPT) }));
  if (engine === 'pagefind') {
    await makeSearchIndex(folder, documents.map((document) => ({ path: `${document.url.replace(/^\//, '')}index.html`, html: asHtml(document) })));
    await writeFile(join(folder, 'search.js'), `
      let engine;
      export async function start() { engine = await import('/pagefind/pagefind.js'); await engine.options({ noWorker: true }); await engine.init(); }
      export async function search(words) {
        const { results } = await engine.search(words);
        return (await Promise.all(results.slice(0, ${SHOWN}).map((result) => result.data()))).map(({ meta }) => meta.title);
      }`);
  } else if (engine === 'minisearch') {
    const { default: MiniSearch } = await import(rivals.file('minisearch/dist/es/index.js')) as { default: MiniSearchClass };
    const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['url', 'title', 'excerpt'] });
    index.addAll(documents.map((document, id) => ({ ...document, ...shown[id] })));
    await writeFile(join(folder, 'index.json'), JSON.stringify(index));
    await cp(rivals.file('minisearch/dist/es/index.js'), join(folder, 'minisearch.js'));
    await writeFile(join(folder, 'search.js'), `
      import MiniSearch from './minisearch.js';
      let engine;
      export async function start() { engine = MiniSearch.loadJSON(await (await fetch('/index.json')).text(), { fields: ['title', 'text'], storeFields: ['url', 'title', 'excerpt'] }); }
      export async function search(words) { return engine.search(words).slice(0, ${SHOWN}).map(({ title }) => title); }`);
  } else {
    const lunr = createRequire(import.meta.url)(rivals.file('lunr/lunr.js')) as Lunr;
    const index = lunr(function configure() {
      this.ref('id');
      this.field('title');
      this.field('text');
      for (const document of documents) this.add(document);
    });
    await writeFile(join(folder, 'index.json'), JSON.stringify(index));
    await writeFile(join(folder, 'shown.json'), JSON.stringify(shown));
    await cp(rivals.file('lunr/lunr.min.js'), join(folder, 'lunr.js'));
    await writeFile(join(folder, 'search.js'), `
      let engine; let shown;
      export async function start() {
        const script = document.createElement('script');
        script.src = '/lunr.js';
        await new Promise((resolve) => { script.onload = resolve; document.head.append(script); });
        const [index, pages] = await Promise.all(['/index.json', '/shown.json'].map(async (file) => (await fetch(file)).json()));
        engine = window.lunr.Index.load(index); shown = pages;
      }
      export async function search(words) { return engine.search(words).slice(0, ${SHOWN}).map(({ ref }) => shown[ref].title); }`);
  }
}
