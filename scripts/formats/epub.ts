import { readFileSync } from 'node:fs';
import type { FileFormat } from '../../src/core/format.ts';
import { epubFiles } from '../../src/core/render/epub.ts';
import { zipFiles } from '../lib/zip.ts';

const MEDIA_TYPE = 'application/epub+zip';
const styles = Object.fromEntries(['book.css', 'narrow.css'].map((name) => [name, readFileSync(new URL(`./epub/${name}`, import.meta.url), 'utf8')]));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A page with its easy read as an e-book, EPUB 3. */
export const epub: FileFormat = {
  id: 'epub', view: 'standard', wholePage: true, extension: 'epub', mediaType: MEDIA_TYPE, madeBy: 'editions',
  make: (view, env) => ({
    bytes: zipFiles([
      // First and not packed, so that a program can tell from the first bytes what the file is (EPUB 3.3, 4.3.3).
      { name: 'mimetype', bytes: bytes(MEDIA_TYPE), store: true },
      ...epubFiles(view, env, styles).map(({ name, text }) => ({ name, bytes: bytes(text) })),
    ]),
  }),
};
