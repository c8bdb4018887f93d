import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { editionEnvironment } from '../../scripts/editions.ts';
import { PAPERS } from '../../scripts/papers/index.ts';
import { checkEasyRead } from '../../src/core/language/easy-read.ts';
import { composeLeaflets } from '../../src/core/leaflets/compose.ts';
import { localSchema } from '../../src/core/data/local.ts';
import { readPdf, wordsIn } from '../lib/pdf.ts';
import { lostWord } from '../lib/read-back.ts';

const TO_READ = ['a4-leaflet', 'a5-booklet', 'a5-booklet-to-fold', 'trifold'];

const { content } = await readContent('content');
const env = await editionEnvironment(content);
const { leaflets, faults } = composeLeaflets(content.leaflets, content.pages, content.library);
const [page] = content.pages;
const toRead = leaflets.flatMap((leaflet) => PAPERS.filter(({ id }) => TO_READ.includes(id) && leaflet.papers.includes(id)).map((paper) => ({ leaflet, paper })));

/** Names as long as those of real services and hospitals. */
const local = localSchema.parse({
  service: 'Northshire and Southshire Independent Mental Health Advocacy', phone: '01632 960 123', email: 'imha@northshire-advocacy.example',
  web: 'https://www.northshire-advocacy.example/mental-health/imha', hours: 'Monday to Friday, 9am to 5pm. Leave a message at other times.',
  visits: 'Tuesdays and Fridays, 2pm to 4pm', hospital: 'Northshire Hospital, Long Road, Exampleton EX1 2AB', ward: 'Willow Ward (ground floor)',
});

test('every leaflet names parts that are there', () => { expect(faults).toEqual([]); });

describe('fits on its paper, with the local service printed or to be written in, and loses no word', () => {
  test.each(toRead.map(({ leaflet, paper }) => ({ name: `${leaflet.id}, ${paper.id}`, leaflet, paper })))('$name', async ({ leaflet, paper }) => {
    const made = await paper.make(leaflet, env);
    const filledIn = await paper.make(leaflet, { ...env, local });
    expect(filledIn.pages).toBe(made.pages);
    expect(filledIn.bytes.length).toBeLessThanOrEqual(300_000);
    if (paper.id === 'a5-booklet-to-fold') return;
    const { text, smallest } = await readPdf(filledIn.bytes);
    expect(lostWord(leaflet, wordsIn(text))).toBeUndefined();
    expect(smallest).toBeGreaterThanOrEqual(leaflet.name === 'easy-read' ? 14 : 12);
  });
});

describe('in easy read, explains each hard word where it first comes up, since the page that did so is not at hand', () => {
  const easy = new Set(toRead.flatMap(({ leaflet }) => (leaflet.name === 'easy-read' ? [leaflet] : [])));
  test.each([...easy].map((leaflet) => ({ name: leaflet.id, leaflet })))('$name', ({ leaflet }) => {
    const faults = checkEasyRead({ ...leaflet, name: 'easy-read', language: 'en-GB', page: page! }, content.library);
    expect(faults.filter(({ rule, severity }) => ['W5', 'W7', 'W16', 'W17'].includes(rule) && severity === 'error').map(({ fault }) => fault)).toEqual([]);
  });
});

test('no two have one title for the same readers on the same paper', () => {
  const names = toRead.map(({ leaflet, paper }) => `${leaflet.title}, ${leaflet.name}, ${paper.id}`);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
