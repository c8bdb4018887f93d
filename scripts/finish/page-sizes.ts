import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { fill } from '../../src/core/fill.ts';
import type { Keep } from '../keep.ts';

const STATUS = 'about/status/index.html';
const WAITING = /(<td[^>]* )data-size-of="([^"]+)"([^>]*>)(<\/td>)/g;
const compress = promisify(brotliCompress);

/**
 * Fills in on the page about the state of the site what each page weighs: its HTML and its styles, compressed as hosts send
 * them. Only now are they there.
 * @param label how a size is written, with the gap `{size}` for kilobytes.
 */
export async function fillPageSizes(site: string, base: string, label: string, keep: Keep): Promise<void> {
  const html = await readFile(join(site, STATUS), 'utf8').catch(() => undefined);
  if (html === undefined) return;
  const known = new Map<string, Promise<number>>();
  const weigh = (address: string): Promise<number> => {
    const found = known.get(address) ?? readFile(join(site, address.slice(base.length)), 'utf8').then((text) => keep(`size/${address}`, text, async () => (await compress(text)).length));
    known.set(address, found);
    return found;
  };
  const sizes = new Map<string, string>();
  for (const [, , address = ''] of html.matchAll(WAITING)) {
    const page = join(address, 'index.html');
    const styles = [...(await readFile(join(site, page.slice(base.length)), 'utf8')).matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g)].map(([, href = '']) => href);
    const parts = await Promise.all([page, ...styles].map(weigh));
    sizes.set(address, fill(label, { size: (parts.reduce((sum, part) => sum + part, 0) / 1000).toFixed(1) }).replaceAll(' ', '\u00a0'));
  }
  await writeFile(join(site, STATUS), html.replace(WAITING, (_, before: string, address: string, after: string, end: string) => `${before.trimEnd()}${after}${sizes.get(address) ?? ''}${end}`));
}
