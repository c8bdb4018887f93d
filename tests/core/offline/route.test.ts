import { describe, expect, test } from 'vitest';
import { routeOf } from '../../../src/core/offline/route.ts';

const SCOPE = 'https://rights.example/imha/';
const route = (path: string, asked: { method?: string; mode?: string; range?: boolean } = {}) => routeOf({ method: 'GET', mode: 'navigate', range: false, url: SCOPE + path, ...asked }, SCOPE);

describe('how something that is asked for is answered', () => {
  for (const [path, kind, kept] of [
    ['', 'page', ''], ['index.html', 'page', ''], ['your-rights/leave/', 'page', 'your-rights/leave/'], ['your-rights/leave', 'page', 'your-rights/leave/'],
    ['your-rights/leave/index.html', 'page', 'your-rights/leave/'], ['search/?q=leave', 'page', 'search/'], ['words/#advocate', 'page', 'words/'], ['404.html', 'page', '404.html'],
    ['downloads/your-rights/leave/leave-print.pdf', 'download', 'downloads/your-rights/leave/leave-print.pdf'], ['downloads/a/a-audio.mp3', 'big', 'downloads/a/a-audio.mp3'],
    ['_astro/Base.abc.css', 'named', '_astro/Base.abc.css'], ['pictures/advocate.svg', 'file', 'pictures/advocate.svg'],
  ] as const) test(`${path || 'the home page'}: ${kind}`, () => expect(route(path)).toEqual({ kind, path: kept }));

  test('the small picture of a sheet belongs to its page, though it stands among the downloads', () => {
    expect(route('downloads/a/a-poster.webp', { mode: 'no-cors' })).toEqual({ kind: 'file', path: 'downloads/a/a-poster.webp' });
  });

  test('the browser itself sees to other sites, to the worker, to what is sent, to parts of a file, and to sounds that a page plays', () => {
    expect(routeOf({ method: 'GET', mode: 'navigate', range: false, url: 'https://rights.example/other/' }, SCOPE)).toBeUndefined();
    expect(route('sw.js')).toBeUndefined();
    expect(route('', { method: 'POST' })).toBeUndefined();
    expect(route('downloads/a/a-print.pdf', { range: true })).toBeUndefined();
    expect(route('downloads/a/a-audio.mp3', { mode: 'no-cors' })).toBeUndefined();
  });
});
