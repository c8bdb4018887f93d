// node scripts/bench/web-half.ts CONTENT OUT PUBLIC: the web pages and the index of the search, and nothing else of a build.
import { buildWebPages } from '../build-site.ts';
import { makeSearchIndex } from '../finish/search-index.ts';
import { searchedPages } from '../finish/searched-pages.ts';
import { addSearchWords } from '../finish/search-words.ts';

const [content = '', out = '', served = ''] = process.argv.slice(2);
await buildWebPages({ content, out, public: served });
await makeSearchIndex(out, searchedPages(out));
await addSearchWords(out);
