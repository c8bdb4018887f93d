import { describe, expect, test } from 'vitest';
import { stagesOf, type SiteFiles } from '../../../src/core/offline/stages.ts';

const FILES: SiteFiles = new Map([
  ['', '<link rel="stylesheet" href="/a/_astro/Base.1.css"><img src="/a/pictures/home.svg"><a href="/a/downloads/x/x.pdf">PDF</a>'],
  ['offline/', '<link rel="stylesheet" href="/a/_astro/Base.1.css">'],
  ['help-now/', ''],
  ['your-rights/leave/', '<img src="/a/pictures/leave.svg" alt=""> <script type="module" src="/a/_astro/aloud.js"></script><audio src="/a/downloads/x/x.mp3">'],
  ['tools/plan/', '<script type="module" src="/a/_astro/plan.js"></script>'], ['tools/plan/known.json', undefined],
  ['search/', ''], ['search/known.json', undefined], ['pagefind/pagefind.js', ''], ['pagefind/pagefind-worker.js', ''],
  ['print/', '<img src="/a/downloads/x/x.webp">'],
  ['_astro/Base.1.css', '@font-face{src:url(/a/_astro/font.2.woff2)} @font-face{src:url("/a/fonts/digits.woff2")}'], ['_astro/font.2.woff2', undefined], ['fonts/digits.woff2', undefined],
  ['_astro/aloud.js', ''], ['_astro/plan.js', 'import("./word.3.js")'], ['_astro/word.3.js', ''],
  ['pictures/home.svg', undefined], ['pictures/leave.svg', undefined], ['pictures/other.svg', undefined],
  ['downloads/x/x.pdf', undefined], ['downloads/x/x.mp3', undefined], ['downloads/x/x.webp', undefined], ['downloads/manifest.json', undefined],
  ['404.html', ''], ['robots.txt', undefined], ['sitemap-0.xml', undefined], ['_headers', undefined], ['hosting/nginx.conf', undefined], ['.nojekyll', undefined], ['sw.js', ''],
]);
const stages = stagesOf(FILES, ['your-rights'], '/a/');

describe('what is kept of a site', () => {
  test('first the page about being without the internet, with its styles and letters', () => {
    expect(stages[0]).toEqual(['_astro/font.2.woff2', 'fonts/digits.woff2', '_astro/Base.1.css', 'offline/']);
  });
  test('then help, the start and the guidance, each page after its pictures and scripts', () => {
    expect(stages[1]).toEqual(['help-now/', 'pictures/home.svg', '', 'pictures/leave.svg', '_astro/aloud.js', 'your-rights/leave/']);
  });
  test('then the tools, with what their scripts fetch when a button is pressed', () => {
    expect(stages[2]?.toSorted()).toEqual(['_astro/plan.js', '_astro/word.3.js', 'tools/plan/', 'tools/plan/known.json']);
  });
  test('then the search, without what it does not use here', () => {
    expect(stages[3]?.toSorted()).toEqual(['pagefind/pagefind.js', 'search/', 'search/known.json']);
  });
  test('at last all other pages and pictures; no downloads, and nothing that is for hosts', () => {
    expect(stages[4]?.toSorted()).toEqual(['downloads/x/x.webp', 'pictures/other.svg', 'print/']);
  });
});
