import { readFileSync, readdirSync } from 'node:fs';

/**
 * Watches how much memory a process and those it started hold at once.
 * @returns a function that ends the watch and gives the most, in megabytes; undefined where the system does not tell
 *   (it is read from Linux's /proc).
 */
export function watchMemory(pid: number, everyMs = 100): () => number | undefined {
  let most: number | undefined;
  const look = () => {
    const now = memoryOfFamily(pid);
    if (now !== undefined) most = Math.max(most ?? 0, now);
  };
  const timer = setInterval(look, everyMs);
  return () => {
    clearInterval(timer);
    return most === undefined ? undefined : Math.round(most / 1024);
  };
}

/** Kilobytes in memory. Pages that processes share count once for each. */
function memoryOfFamily(root: number): number | undefined {
  try {
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const number = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return [{ pid: Number(name), parent: number('PPid'), memory: number('VmRSS') }];
      } catch {
        return []; // It ended while we looked.
      }
    });
    const family = new Set([root]);
    for (let grown = true; grown;) {
      grown = false;
      for (const { pid, parent } of processes) {
        if (family.has(parent) && !family.has(pid)) { family.add(pid); grown = true; }
      }
    }
    return processes.filter(({ pid }) => family.has(pid)).reduce((sum, { memory }) => sum + memory, 0);
  } catch {
    return undefined;
  }
}
