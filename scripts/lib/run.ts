import { spawn } from 'node:child_process';

/** What is written in Node, as Astro is, ends when this process does. */
const END_WITH_PARENT = `--import=${new URL('./end-with-parent.mjs', import.meta.url).href}`;

/**
 * Runs another program to its end, and returns what it printed.
 * @throws Error with that output when it fails.
 */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = [env.NODE_OPTIONS, END_WITH_PARENT].filter(Boolean).join(' ');
    const child = spawn(command, args, { env: { ...env, NODE_OPTIONS: options }, stdio: ['ignore', 'pipe', 'pipe'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => output.push(bytes));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = Buffer.concat(output).toString('utf8');
      if (code === 0) resolve(text);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${text}`));
    });
  });
}
