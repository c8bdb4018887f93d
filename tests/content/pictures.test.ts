import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeAll, makePictures } from '../../scripts/pictures.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import { makeDiagrams } from '../../scripts/pictures/diagrams.ts';
import { hasOpenMoji, readParts } from '../../scripts/pictures/parts.ts';
import { picturesSchema, type Picture } from '../../src/core/data/pictures.ts';
import { readYaml } from '../../src/core/data/read-yaml.ts';
import { pictureFaults, skinTones } from '../../src/core/pictures/check.ts';
import { codesOf, compose } from '../../src/core/pictures/compose.ts';
import { RED, RED_CROSS } from '../../src/core/pictures/parts.ts';

const file = 'content/pictures/pictures.yaml';
const yaml = readYaml(file, await readFile(file, 'utf8'), picturesSchema);
const pictures = yaml.value ?? [];
const crosses = new Set<string>(RED_CROSS);

describe('our pictures', () => {
  let svgs: Map<string, string>;
  beforeAll(async () => { svgs = await composeAll(pictures); });

  it('are all in order: names, descriptions and codes', () => {
    expect(yaml.faults).toEqual([]);
    expect(pictures.length).toBeGreaterThan(100);
    expect(pictureFaults(pictures, { file, hasOpenMoji, lineOf: (index) => yaml.lineOf([index]) })).toEqual([]);
  });

  it('can all be drawn, and have a view box so that they fit any size', () => {
    expect([...svgs.keys()]).toEqual(pictures.map(({ id }) => id));
    for (const [id, svg] of svgs) expect(svg, id).toMatch(/^<svg [^>]*viewBox="0 0 72 72"[^>]*>.+<\/svg>$/s);
  });

  it('hold nothing that could be read out twice, clash on a page, run or reach for the network', () => {
    for (const [id, svg] of svgs) expect(svg, id).not.toMatch(/<(text|title|script|style|image|use|foreignObject)\b|\s(id|class|on\w+|href|xlink:href)=|url\(/);
  });

  it('are small enough for a slow connection', () => {
    for (const [id, svg] of svgs) expect(Buffer.byteLength(svg), id).toBeLessThan(12_000);
  });

  it('show no red cross, which is protected by law', async () => {
    const withCross = pictures.filter((picture) => codesOf(picture).some((code) => crosses.has(code)));
    expect(withCross.length).toBeGreaterThan(5);
    for (const picture of withCross) {
      // Other parts may be red, so they are left empty here; shapes of our own are left out.
      const parts = await readParts(codesOf(picture));
      for (const code of parts.keys()) if (!crosses.has(code)) parts.set(code, '<svg></svg>');
      const onlyOpenMoji: Picture = { ...picture, scene: picture.scene?.filter((layer) => 'openmoji' in layer) };
      expect(compose(onlyOpenMoji, parts, () => ({ path: '', width: 0 })).match(RED), picture.id).toBeNull();
    }
  });

  it('do not tie anyone to a skin tone: none is on more than half of the pictures that show skin', () => {
    const { showing, byTone } = skinTones(pictures);
    expect(showing).toBeGreaterThan(20);
    for (const [tone, count] of byTone) {
      expect(count, tone).toBeGreaterThan(0);
      expect(count, tone).toBeLessThanOrEqual(showing / 2);
    }
  });

  it('come out the same to the byte each time', async () => {
    expect(await composeAll(pictures)).toEqual(svgs);
  });

  it('have no picture for what may bring back harm', () => {
    const means = pictures.flatMap((picture) => picture.means).join(' | ');
    expect(means).not.toMatch(/restraint|restrained|seclu|self-harm|suicide|death|dying/i);
  });
});

describe('the folder of made pictures', () => {
  let folder: string;
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'pictures-')); });
  afterAll(async () => { await rm(folder, { recursive: true }); });

  const heart: Picture = { id: 'heart', alt: 'A heart.', means: ['love'], openmoji: '2764' };
  const free: Picture = { id: 'free', alt: 'The word free.', means: ['no cost'], scene: [{ text: 'Free', x: 36, y: 40, size: 20 }] };
  const listed = async () => (await readdir(folder)).filter((name) => name.endsWith('.svg')).sort();

  it('is filled once; after that only what changed is drawn again', async () => {
    expect(await makePictures({ pictures: [heart, free], folder })).toEqual({ made: 2, kept: 0 });
    const before = await stat(join(folder, 'heart.svg'));
    expect(await makePictures({ pictures: [heart, free], folder })).toEqual({ made: 0, kept: 2 });
    const larger: Picture = { ...free, scene: [{ text: 'Free', x: 36, y: 40, size: 24 }] };
    expect(await makePictures({ pictures: [heart, larger], folder })).toEqual({ made: 1, kept: 1 });
    expect((await stat(join(folder, 'heart.svg'))).mtimeMs).toBe(before.mtimeMs);
    expect(await listed()).toEqual(['free.svg', 'heart.svg']);
  });

  it('gets a picture back that somebody deleted', async () => {
    await rm(join(folder, 'heart.svg'));
    await makePictures({ pictures: [heart], folder });
    expect(await listed()).toContain('heart.svg');
  });

  it('loses pictures that are no longer in the data', async () => {
    await writeFile(join(folder, 'old.svg'), '<svg/>');
    await makePictures({ pictures: [heart], folder });
    expect(await listed()).toEqual(['heart.svg']);
  });

  it('stays as it was when a code is unknown, and the message names the picture and the code', async () => {
    await expect(makePictures({ pictures: [heart, { ...heart, id: 'llama', openmoji: '1F9999' }], folder })).rejects.toThrow(/"llama".*"1F9999"/);
    expect(await listed()).toEqual(['heart.svg']);
  });
});

describe('the folder of diagrams', () => {
  let folder: string;
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'diagrams-')); });
  afterAll(async () => { await rm(folder, { recursive: true }); });

  it('has the picture of each diagram where its page looks for it, light enough for a slow connection', async () => {
    const { content: { pages } } = await readContent('content');
    const wanted: string[] = [];
    for (const page of pages) visit(page.tree, 'diagram', ({ picture }) => { wanted.push(`${picture}.svg`); });
    await makeDiagrams(pages, folder);
    expect((await readdir(join(folder, 'diagrams'))).map((name) => `diagrams/${name}`)).toEqual([...new Set(wanted)].sort());
    for (const file of wanted) expect(brotliCompressSync(await readFile(join(folder, file))).length, file).toBeLessThan(40_000);
  });

  it('loses the picture of a diagram that is no longer on any page, and leaves other pictures alone', async () => {
    await writeFile(join(folder, 'heart.svg'), '<svg/>');
    await makeDiagrams([], folder);
    expect(await readdir(join(folder, 'diagrams'))).toEqual([]);
    expect(await readdir(folder)).toContain('heart.svg');
  });
});
