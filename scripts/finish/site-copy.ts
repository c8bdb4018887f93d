import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../../src/core/content.ts';
import { fill } from '../../src/core/fill.ts';
import { DOWNLOADS, type Manifest } from '../../src/core/format.ts';
import { fullAddress } from '../../src/core/render/addresses.ts';
import { longDate } from '../../src/core/render/dates.ts';
import { underlined, wrap } from '../../src/core/render/text.ts';
import { fileNote } from '../../src/site/format.ts';
import { zipToFile } from '../lib/zip.ts';
import { gatherCopy } from './copy/gather.ts';

/** The recordings alone are twice as large as all the rest, zips hold the same files again, and the list of files tells of both. */
const LEFT_OUT = /\.(mp3|vtt|zip)$|^downloads\/manifest\.json$/;
/** Where a page says how large the zip is. The copy has no such place, since it has no link to itself. */
const SIZE = /(<small) data-zip-size(>)[^<]*/g;

/**
 * Makes the whole site in one zip, which opens from a folder or a USB stick: every page, every tool and the search. Completes the
 * manifest, and the pages that offer it, with its size. It says of which day its words are, and nothing of the day on which it
 * was made: the same site gives the same bytes.
 */
export async function addSiteCopy(site: string, base: string, { settings }: Pick<Content, 'settings'>): Promise<void> {
  const list = join(site, DOWNLOADS, 'manifest.json');
  const manifest = JSON.parse(await readFile(list, 'utf8')) as Manifest;
  const edition = manifest.find(({ page }) => page === '');
  if (!edition || !settings) return;

  const { site: about, sheets, web } = settings;
  const words = sheets.everything.copy;
  const day = longDate(edition.date);
  const address = fullAddress('/', about.address);
  const files = await gatherCopy({
    site, base, leftOut: (name) => LEFT_OUT.test(name), web: (place) => fullAddress(place, about.address),
    notice: (page) => `<p>${fill(words.notice, { day, address: `<a href="${page}">${address}</a>` })}</p>`,
  });
  const [start, ...others] = files;
  const readMe = [
    underlined(about.name, '='), wrap(fill(words.notice, { day, address }), 72),
    ...words.readMe.flatMap(({ title, paragraphs }) => [underlined(title, '-'), ...paragraphs.map((words) => wrap(fill(words, { address }), 72))]),
    wrap(about.note, 72), wrap(`${about.pictures.credit} ${about.pictures.licence}.`, 72),
  ].join('\n\n');
  edition.bytes = await zipToFile(join(site, edition.path), [
    ...(start ? [start] : []), { name: 'README.txt', bytes: new TextEncoder().encode(`${readMe}\n`) }, ...others,
  ]);
  await writeFile(list, `${JSON.stringify(manifest, null, 1)}\n`);

  const note = fileNote({ path: edition.path, bytes: edition.bytes }, web.file);
  for (const { name } of files.filter(({ name }) => name.endsWith('.html'))) {
    const html = await readFile(join(site, name), 'utf8');
    if (html.includes('data-zip-size')) await writeFile(join(site, name), html.replace(SIZE, `$1$2${note}`));
  }
}
