import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, visit, type Node } from 'yaml';
import { checkFolder } from '../../scripts/content/check-folder.ts';
import { expectForEditors, fuzz } from '../support/fuzz.ts';
import { anyBytes, anyText, brokenBytes, mutated } from '../support/mutate.ts';
import { FIXTURE } from '../support/overlay.ts';
import type { Random } from '../support/random.ts';

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
cpSync(FIXTURE, folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Files of kinds that the fixture has none of, from the real content. */
for (const path of ['frameworks/imha-self-assessment.yaml', 'planners/equity-improvement.yaml']) cpSync(join('content', path), join(folder, path));
writeFileSync(join(folder, 'local.yaml'), 'ward: Ash\nhospital: Hill\nservice: Example Advocacy\nphone: 01632 960123\n');
mkdirSync(join(folder, 'recordings'));
writeFileSync(join(folder, 'recordings/recordings.yaml'), '- {page: your-rights/someone-to-help, edition: audio, file: a.mp3, readBy: A reader, of: 0000000000000000}\n');
const FILES = globSync('**/*.{yaml,json}', { cwd: folder }).sort();

/** Checks the folder with other bytes in one file, and puts the file back. */
async function checkWith(path: string, bytes: Buffer | string): Promise<void> {
  const file = join(folder, path);
  const before = readFileSync(file);
  writeFileSync(file, bytes);
  try {
    const { faults, report } = await checkFolder(folder, { today: '2026-11-23' });
    expectForEditors(faults, (name) => {
      try { return readFileSync(name.replace(/^content/, folder), 'utf8').split(/\r\n|\r|\n/).length; } catch { return undefined; }
    });
    expect(report).toMatch(/\d+ pages? of guidance read: \d+ errors?, \d+ warnings?\.$/);
  } finally {
    writeFileSync(file, before);
  }
}

const VALUES: readonly unknown[] = [null, true, false, 0, -1, 1e308, '', ' ', 'words', 'x'.repeat(5000), [], {}, [null], [[]], [{}], { a: 1 }, '2026-02-30', 'https://', 'javascript:alert(1)', '../../etc', '\0', '\ud800', '{gap}', '{', 'constructor', new Date(0)];

/** The file with some keys and values of another kind, left out, doubled or renamed. */
function rearranged(text: string, random: Random): string {
  const document = parseDocument(text);
  const places: { parent: Node; at: number }[] = [];
  visit(document, { Map: (_, node) => { node.items.forEach((_item, at) => { places.push({ parent: node, at }); }); }, Seq: (_, node) => { node.items.forEach((_item, at) => { places.push({ parent: node, at }); }); } });
  for (let count = 1 + random.below(3); count > 0 && places.length > 0; count -= 1) {
    const { parent, at } = random.pick(places);
    if (isMap(parent)) {
      const pair = parent.items[at];
      if (!pair) continue;
      const way = random.below(4);
      if (way === 0) parent.items.splice(at, 1);
      else if (way === 1) parent.items.splice(at, 1, document.createPair(random.pick(['__proto__', 'toString', 'id', 'nothing', '', '1']), pair.value));
      else if (way === 2 && isScalar(pair.value) && typeof pair.value.value === 'string') pair.value.value = mutated(pair.value.value, random);
      else pair.value = document.createNode(random.pick(VALUES));
    } else if (isSeq(parent)) {
      if (random.chance(40)) parent.items.splice(at, 1);
      else if (random.chance(50) && parent.items[at]) parent.items.push(parent.items[at]);
      else parent.items[at] = document.createNode(random.pick(VALUES));
    }
  }
  return document.toString({ lineWidth: 0 });
}

describe(`Whatever stands in one of the ${FILES.length} files of data, an editor is told in words`, () => {
  fuzz('lines and signs by chance', 60, (random) => { const path = random.pick(FILES); return checkWith(path, mutated(readFileSync(join(folder, path), 'utf8'), random)); });
  fuzz('keys and values of another kind', 120, (random) => {
    const path = random.pick(FILES);
    let text: string;
    try { text = rearranged(readFileSync(join(folder, path), 'utf8'), random); } catch { return undefined; } // What cannot be written as YAML is in no file.
    return checkWith(path, text);
  });
  fuzz('bytes that are no letters, and files cut off', 25, (random) => { const path = random.pick(FILES); return checkWith(path, random.chance(70) ? brokenBytes(readFileSync(join(folder, path)), random) : anyBytes(random)); });
  fuzz('any signs', 25, (random) => checkWith(random.pick(FILES), anyText(random)));
  fuzz('pages of any bytes', 25, (random) => { const path = 'pages/services/how-good.mdx'; return checkWith(path, brokenBytes(readFileSync(join(folder, path)), random)); });
});
