import { spawn } from 'node:child_process';
import { watchMemory } from '../lib/peak-memory.ts';

/** The time a program took, and the most memory that it and its helpers held at once (where the system tells). */
export interface Run { seconds: number; megabytes?: number | undefined }

/**
 * Runs a program in a process of its own, as a person would.
 * @throws Error with what it printed when it fails.
 */
export function runWatched(command: string, args: readonly string[], { cwd, env }: { cwd?: string; env?: Record<string, string> } = {}): Promise<Run> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const end = watchMemory(child.pid ?? 0);
    const said: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => said.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
    child.on('error', (error) => { end(); reject(error); });
    child.on('close', (code) => {
      const megabytes = end();
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, megabytes });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${Buffer.concat(said).toString()}`));
    });
  });
}
