import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOWNLOADS, type Edition, type Manifest } from '../core/format.ts';
import { folders } from './settings.ts';

const list = join(folders.public, DOWNLOADS, 'manifest.json');

/** The files are made before the site. Without them, as in a first look at a change, pages offer the web editions only. */
export const editions: Manifest = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) as Manifest : [];

/** The files made of a page, in the order of the list of formats. Pages of the site are not among them. */
export function filesOf(page: string): (Edition & { bytes: number })[] {
  return editions.filter((edition): edition is Edition & { bytes: number } => edition.page === page && edition.bytes !== undefined);
}

/** The whole site in one file. Its size is known only when the pages are there: scripts/finish/site-copy.ts puts it in where a page has `<small data-zip-size>`. */
export const wholeSite: Edition | undefined = editions.find(({ page }) => page === '');
