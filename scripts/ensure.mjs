// Runs every command, on whatever Node is there: `node scripts/ensure.mjs scripts/build.ts`. It installs what
// package-lock.json names, once for each lock, and then runs the script. It uses nothing but Node itself, since nothing
// else is installed yet. It starts the script too, because a shell that has found one `node` does not look for another,
// and the one that it should use may have come with the installation.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The scripts are TypeScript that Node runs as it is, which it does by itself from this version on. */
const NEEDED = [22, 18];
const stamp = 'node_modules/.installed';
const windows = process.platform === 'win32';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Setting up: installing what the project needs. This takes about a minute, and only the first time.');
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit', shell: windows, env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (install.status !== 0) {
    console.error('\nThe installation did not finish. Look at the lines above; often the network was away. Then try again.');
    process.exit(install.status ?? 1);
  }
  writeFileSync(stamp, lock);
}

// On Linux with an Intel or AMD processor the lock brings a Node of its own, which npm puts first; elsewhere it is the machine's.
const version = spawnSync('node', ['-p', 'process.versions.node'], { encoding: 'utf8', shell: windows }).stdout.trim();
const [major, minor] = version.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  console.error(`This computer has Node ${version}. Please install Node ${NEEDED.join('.')} or later from https://nodejs.org and try again.`);
  process.exit(1);
}

const [script, ...rest] = process.argv.slice(2);
if (script) process.exit(spawnSync('node', [script, ...rest], { stdio: 'inherit', shell: windows }).status ?? 1);
