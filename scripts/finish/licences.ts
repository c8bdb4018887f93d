import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUNDLED, SHIPPED, shippedFaults } from '../../src/core/licences/shipped.ts';
import { underlined } from '../../src/core/render/text.ts';
import { installed, licenceTexts } from '../../src/site/licences.ts';

/**
 * Puts the whole texts of the licences of all that readers receive beside the page that lists them.
 * @throws Error when a package is in what browsers load, and not in the list.
 */
export async function addLicences(site: string): Promise<void> {
  const faults = shippedFaults(JSON.parse(await readFile(join(site, BUNDLED), 'utf8')) as string[]);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  await rm(join(site, BUNDLED));

  const parts = SHIPPED.map((shipped) => {
    const { name, version, licence, link } = installed(shipped);
    const texts = licenceTexts(shipped);
    return [underlined(`${name} ${version}`, '='), `${licence}\n${link}`, ...(texts.length > 0 ? texts : ['The package names this licence, and brings no text of it.'])].join('\n\n');
  });
  await mkdir(join(site, 'about/licences'), { recursive: true });
  await writeFile(join(site, 'about/licences/licences.txt'), `${parts.join('\n\n\n')}\n`);
}
