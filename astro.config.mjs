import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { withCompiledPages } from './scripts/content/compiled-pages.ts';
import { readContent } from './scripts/content/read-content.ts';
import { dialect } from './src/core/document/dialect.ts';
import { faultMessage } from './src/core/fault.ts';
import { address } from './src/site/address.ts';
import { bundledPackages } from './src/site/bundled-packages.ts';
import { remarkSite } from './src/site/remark-site.ts';
import { base, folders } from './src/site/settings.ts';
import { smallWordLists } from './src/site/word-lists.ts';

const { content, faults } = await readContent(folders.content, { pages: false });
if (!content.settings) throw new Error(faults.map(faultMessage).join('\n'));
const { site, web } = content.settings;
const html = { link: (href) => address(href, base), picture: (id) => address(`/pictures/${id}.svg`, base), labels: web };

// Each content folder has its own cache, so that tests and the real site do not read each other's pages.
const cacheDir = `./.cache/astro/${Buffer.from(`${folders.content} ${base}`).toString('base64url').slice(-48)}/`;
// The dialect brings its own GFM and smart quotes, so that the core reads a page in just this way too.
const processor = unified({ gfm: false, smartypants: false, remarkPlugins: [...dialect(content.library), [remarkSite, html]] });

export default defineConfig({
  site: new URL(site.address).origin,
  base,
  outDir: folders.out,
  publicDir: folders.public,
  cacheDir,
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  prefetch: false,
  markdown: {
    syntaxHighlight: false,
    processor: await withCompiledPages(processor, { cache: `${cacheDir}pages`, content, base }),
  },
  // The questions and answers of a tool are found from its first page.
  integrations: [mdx(), sitemap({ filter: (page) => !/\/tools\/[^/]+\/[^/]+\/[^/]+\/$/.test(page) })],
  vite: {
    // The words of the buttons come with their script, so that pages need not carry them.
    define: { READ_ALOUD: JSON.stringify(web.readAloud) },
    // Nothing is put into the page itself: a content policy then needs no exception.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    // The check of a reader's own words runs in their browser, so its word lists are as small as they can be.
    worker: { format: 'es', plugins: () => [smallWordLists(), bundledPackages()] },
    // What is in `public` is brought by the build itself: scripts/lib/bring-folder.ts.
    plugins: [bundledPackages(), { name: 'public-comes-later', configEnvironment: () => ({ build: { copyPublicDir: false } }) }],
    // Short names for scripts: each page that has one carries its name.
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
  },
});
