/** A row of docs/dependencies.md: packages, and why they are here. */
export interface Reason { packages: string[]; why: string }

/** Reads the table of docs/dependencies.md. A name may end in `*`; a row about a folder, `scripts/bench/rivals/`, is about no package. */
export function readReasons(markdown: string): Reason[] {
  return markdown.split('\n').flatMap((line) => {
    const [, names, why] = /^\| (`.+?) \| (.+) \|$/.exec(line) ?? [];
    return names && why && !names.endsWith('/`') ? [{ packages: [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name), why }] : [];
  });
}

/** The reason for a package. */
export function reasonFor(name: string, reasons: readonly Reason[]): string | undefined {
  return reasons.find(({ packages }) => packages.some((pattern) => means(pattern, name)))?.why;
}

/** What is wrong with the table: packages without a reason or with several, and reasons whose packages have gone. */
export function reasonFaults(names: readonly string[], reasons: readonly Reason[]): string[] {
  const patterns = reasons.flatMap(({ packages }) => packages);
  return [
    ...names.flatMap((name) => {
      const count = patterns.filter((pattern) => means(pattern, name)).length;
      return count === 1 ? [] : [`"${name}" has ${count === 0 ? 'no reason' : `${count} reasons`} in docs/dependencies.md.`];
    }),
    ...patterns.filter((pattern) => !names.some((name) => means(pattern, name))).map((pattern) => `docs/dependencies.md gives a reason for "${pattern}", which is not in package.json.`),
  ];
}

function means(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
