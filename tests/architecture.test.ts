import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom. The first folder that a file is in decides; `libraries: false` shuts out packages as well,
 * `node: false` shuts out Node's own modules, which a pure core and browser code must do without.
 */
const TABLE: { files: string; may: string[]; node?: boolean; astro?: boolean }[] = [
  { files: 'src/core/render', may: ['src/core/render', 'src/core'], node: false },
  { files: 'src/core', may: ['src/core'], node: false },
  { files: 'src/islands', may: ['src/islands', 'src/core'], node: false },
  { files: 'src/service-worker', may: ['src/service-worker', 'src/core'], node: false },
  { files: 'src', may: ['src/site', 'src/components', 'src/layouts', 'src/styles', 'src/islands', 'src/core', 'src/pages'], astro: true },
  { files: 'scripts/lib', may: ['scripts/lib'] },
  { files: 'scripts/papers', may: ['src/core', 'scripts/lib', 'scripts/papers'] },
  { files: 'scripts/formats', may: ['src/core', 'scripts/lib', 'scripts/formats/labels'] },
  { files: 'scripts', may: ['scripts', 'src/core', 'src/site'], astro: true },
];

const sources = globSync('{src,scripts}/**/*.{ts,mjs,astro}').map((file) => file.replaceAll('\\', '/')).sort();

function imports(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]|(?:^|\n)import\s+['"]([^'"]+)['"]/g)]
    .map(([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? '');
}

describe('each part of the code knows only the parts it may', () => {
  for (const file of sources) {
    const row = TABLE.find(({ files }) => file.startsWith(`${files}/`));
    test(file, () => {
      expect(row, 'every source file belongs to a row of the table').toBeDefined();
      for (const from of imports(file)) {
        if (from.startsWith('.')) {
          const target = relative('.', join(dirname(file), from)).replaceAll('\\', '/');
          const allowed = row?.may.some((folder) => target.startsWith(`${folder}/`) || target === folder);
          const list = row?.files === 'scripts/formats' && file.endsWith('/index.ts') && target.startsWith('scripts/formats/');
          expect(allowed || list, `${file} imports ${target}`).toBe(true);
        } else {
          if (row?.node === false) expect(from, `${file} imports ${from}`).not.toMatch(/^node:/);
          if (!row?.astro) expect(from, `${file} imports ${from}`).not.toMatch(/^astro(:|$)/);
        }
      }
    });
  }
});
