// npm test: the types, then every test. Words after `--` go to vitest: `npm test -- tests/core`.
import { spawnSync } from 'node:child_process';

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const run = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status ?? 1;

const chosen = process.argv.slice(2);
// A fault in the types is told at once: nobody should wait for every test to learn of it.
const types = chosen.length > 0 ? 0 : run('astro', 'check', '--minimumFailingSeverity', 'error');
process.exit(types || run('vitest', 'run', ...chosen));
