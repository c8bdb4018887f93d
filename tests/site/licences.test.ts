import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { CONTENT_TYPES } from '../../src/core/hosting/content-types.ts';
import { BUNDLED, SHIPPED } from '../../src/core/licences/shipped.ts';

const site = inject('site');
const texts = readFileSync(join(site, 'about/licences/licences.txt'), 'utf8');
const page = readFileSync(join(site, 'about/licences/index.html'), 'utf8');

test('every package of which readers receive something is on the page about licences, and its licence in the file beside it', () => {
  for (const { name } of SHIPPED) {
    expect(page, name).toContain(`https://www.npmjs.com/package/${name}"`);
    expect(texts, name).toMatch(new RegExp(`^${name} \\d`, 'm'));
  }
});

test('the page about this site leads there, and the notes of the build have gone', () => {
  expect(readFileSync(join(site, 'about/index.html'), 'utf8')).toContain('/about/licences/"');
  expect(existsSync(join(site, BUNDLED))).toBe(false);
});

test('hosts can be told the type of every kind of file that is here', () => {
  const endings = new Set(globSync('**/*.*', { cwd: site }).filter((file) => !/(^|\/)[._][^/]*$|^hosting\/|\/?_astro$/.test(file)).map((file) => file.slice(file.lastIndexOf('.') + 1)));
  expect([...endings].filter((ending) => !(ending in CONTENT_TYPES))).toEqual([]);
});
