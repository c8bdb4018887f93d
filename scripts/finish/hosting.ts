import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from '../../src/core/hosting/headers-file.ts';
import { nginxConf } from '../../src/core/hosting/nginx.ts';

/** Puts into a built site what hosts read: headers for Netlify and Cloudflare Pages, a server block for nginx, and GitHub's sign not to change a thing. */
export async function addHosting(site: string, base: string, address: string): Promise<void> {
  await writeFile(join(site, '_headers'), headersFile(base));
  await writeFile(join(site, '.nojekyll'), '');
  await mkdir(join(site, 'hosting'), { recursive: true });
  await writeFile(join(site, 'hosting/nginx.conf'), nginxConf({ base, host: new URL(address).hostname }));
}
