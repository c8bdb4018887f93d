import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from './settings.ts';

/** The drawing of a picture, as it is served. Pictures are made before the site is. */
export function drawingOf(id: string): string {
  return readFileSync(join(folders.public, 'pictures', `${id}.svg`), 'utf8').trim();
}
