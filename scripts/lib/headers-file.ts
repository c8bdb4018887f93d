import { readFileSync } from 'node:fs';

export interface HeaderRule { path: string; headers: [name: string, value: string][] }

/** Reads the text of a `_headers` file, as Netlify and Cloudflare Pages have them: a path, and below it its headers, set in. */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push([name, value.trim()]);
  }
  return rules;
}

/** The headers of an answer: of every rule whose path fits. Where two say the same header their values are joined, as hosts do. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of rules.filter((rule) => fits(rule.path, path)).flatMap(({ headers }) => headers)) {
    const before = found.get(name);
    found.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return found;
}

/** The rules of that file; none where there is no file. */
export function headerRules(file: string): HeaderRule[] {
  try {
    return readHeaders(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** `*` stands for anything. */
function fits(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.split('*').map((part) => part.replace(/[.+?()[\]{}^$|\\]/g, '\\$&')).join('.*')}$`).test(path);
}
