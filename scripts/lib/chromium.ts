import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { run } from './run.ts';

/** Flags for a browser in a test: no sandbox (containers have none), nothing in the background, nothing sent out. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update',
  '--no-first-run', '--disable-quic', '--font-render-hinting=none',
];

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const CACHE = 'node_modules/.cache/chromium';

export interface Chromium { path: string; env: Record<string, string> }

/**
 * Finds a Chromium for the tests: `$CHROME_PATH`, else the one inside the package `@sparticuz/chromium` (Linux, Intel or
 * AMD), unpacked once, else one that is installed on the computer.
 * @throws Error that says in one line what to do when there is none.
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROME_PATH;
  if (named) return { path: named, env: {} };
  const packed = process.platform === 'linux' && process.arch === 'x64' ? await unpacked() : undefined;
  if (packed) return packed;
  const installed = SYSTEM.find((path) => existsSync(path));
  if (installed) return { path: installed, env: {} };
  throw new Error('The tests need a browser: install Chromium or Chrome, or set CHROME_PATH to where it is.');
}

async function unpacked(): Promise<Chromium | undefined> {
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin');
  const folder = resolve(CACHE);
  const path = join(folder, 'chromium');
  await mkdir(folder, { recursive: true });
  await unpackOnce(join(bin, 'chromium.br'), path);
  const env = await packedFonts(bin, folder);
  if (await starts(path, env)) return { path, env };
  // A bare machine lacks two or three libraries, which the package holds too.
  await unpackOnce(join(bin, 'al2023.tar.br'), join(folder, 'al2023.tar'));
  await run('tar', ['-xf', join(folder, 'al2023.tar'), '-C', folder]);
  const withLibraries = { ...env, LD_LIBRARY_PATH: join(folder, 'lib') };
  if (await starts(path, withLibraries)) return { path, env: withLibraries };
  return undefined;
}

async function unpackOnce(from: string, to: string): Promise<void> {
  if (existsSync(to)) return;
  const part = `${to}.${process.pid}`;
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(part));
  await chmod(part, 0o755);
  await rename(part, to);
}

/** One font for every machine, so that what does not bring its own font measures the same everywhere. */
async function packedFonts(bin: string, folder: string): Promise<Record<string, string>> {
  if (!existsSync(join(bin, 'fonts.tar.br'))) return {};
  await unpackOnce(join(bin, 'fonts.tar.br'), join(folder, 'fonts.tar'));
  if (!existsSync(join(folder, 'fonts'))) await run('tar', ['-xf', join(folder, 'fonts.tar'), '-C', folder]);
  const config = join(folder, 'fonts.conf');
  await writeFile(config, `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`);
  return { FONTCONFIG_FILE: config };
}

async function starts(path: string, env: Record<string, string>): Promise<boolean> {
  return run(path, ['--version'], { ...process.env, ...env }).then(() => true, () => false);
}
