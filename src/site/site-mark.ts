import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** A mark of the site's templates, styles and scripts, not of its words. It changes when they do: 16 hexadecimal digits. */
export function siteMark(): string {
  const hash = createHash('sha256');
  for (const file of globSync('src/**/*.{ts,astro,css}').map((path) => path.replaceAll('\\', '/')).sort()) {
    hash.update(`${file}\n${readFileSync(file, 'utf8').replaceAll('\r\n', '\n')}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
