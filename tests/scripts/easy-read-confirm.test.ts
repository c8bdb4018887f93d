import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkFolder } from '../../scripts/content/check-folder.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import { confirm } from '../../scripts/easy-read/confirm.ts';
import { pageNamed } from '../../scripts/easy-read/page-named.ts';
import { overlaid } from '../support/overlay.ts';

const PAGE = 'your-rights/someone-to-help';
const TODAY = '2026-12-01';
let folder: string;

beforeEach(async () => { folder = await overlaid(); });
afterEach(async () => { await rm(folder, { recursive: true }); });

const kept = () => readFile(join(folder, 'easy-read-confirmed.yaml'), 'utf8');
const change = async (path: string, from: string, to: string) => writeFile(join(folder, path), (await readFile(join(folder, path), 'utf8')).replace(from, to));
const drifted = async () => (await checkFolder(folder, { today: TODAY })).faults.filter(({ rule }) => rule.startsWith('easy-read-')).map(({ rule }) => rule);

describe('confirm', () => {
  test('ends the warning that standard words have changed', async () => {
    await change(`pages/${PAGE}.mdx`, '2. Ask on the phone.', '2. Ask by letter.');
    expect(await drifted()).toEqual(['easy-read-drift']);
    expect(await confirm(folder, [PAGE], TODAY)).toBe(`${PAGE}: 2 parts confirmed on 1 December 2026.`);
    expect(await drifted()).toEqual([]);
  });

  test('begins the file when there is none, and writes the same bytes when nothing has changed', async () => {
    await rm(join(folder, 'easy-read-confirmed.yaml'));
    await confirm(folder, [PAGE], TODAY);
    const first = await kept();
    await confirm(folder, [PAGE, `/${PAGE}/`], TODAY);
    expect(await kept()).toBe(first);
    expect(await drifted()).toEqual([]);
  });

  test('keeps what is known of other pages, in the order of their names', async () => {
    // A mark may look like a number, and has to stay what it is.
    const others = "zoo/last: {on: 2026-01-01, parts: {One: '0000000000000001'}}\nabout/first: {on: 2026-01-01, parts: {Two: '12345678901234e5'}}\n";
    await change('easy-read-confirmed.yaml', `${PAGE}:`, `${others}${PAGE}:`);
    await confirm(folder, [PAGE], TODAY);
    const definition = (await readContent(folder)).content.confirmed?.definition ?? {};
    expect(Object.keys(definition)).toEqual(['about/first', PAGE, 'zoo/last']);
    expect(definition['about/first']).toEqual({ on: '2026-01-01', parts: { Two: '12345678901234e5' } });
    expect(definition['zoo/last']?.parts).toEqual({ One: '0000000000000001' });
  });

  test('refuses what cannot be confirmed, in one line, and then keeps nothing', async () => {
    const before = await kept();
    const refused = async (names: string[]) => confirm(folder, names, TODAY).then(() => '', (error: Error) => error.message);
    expect(await refused([PAGE, 'your-rights/nowhere'])).toContain('There is no page "your-rights/nowhere"');
    expect(await refused(['services/how-good'])).toContain('has no easy read');
    await change(`pages/${PAGE}.mdx`, ':::easy-read[How long]', ':::proposed-easy-read[How long]');
    expect(await refused([PAGE])).toMatch(/someone-to-help\.mdx:\d+ {2}This easy read is a proposal/);
    await change('easy-read-confirmed.yaml', 'parts:', 'bits:');
    expect(await refused([PAGE])).toContain('content/easy-read-confirmed.yaml:');
    for (const name of [PAGE, 'your-rights/nowhere']) expect(await refused([name])).not.toContain('\n');
    expect(await kept()).toBe(before.replace('parts:', 'bits:'));
  });
});

test('a page is found by its name, its address, the address of its easy read, and its file', async () => {
  const { content } = await readContent(folder);
  for (const name of [
    PAGE, `/${PAGE}/`, `/${PAGE}/easy-read/`, `https://example.org/${PAGE}/?from=search#how-long`, `content/pages/${PAGE}.mdx`,
    `./content/pages/${PAGE}.mdx`, resolve(`content/pages/${PAGE}.mdx`),
  ]) expect(pageNamed(content, name)?.id, name).toBe(PAGE);
  for (const name of ['', '/', 'someone-to-help', `elsewhere/pages/${PAGE}.mdx`, '/easy-read/']) expect(pageNamed(content, name), name).toBeUndefined();
});
