import { readFile } from 'node:fs/promises';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { diagramDrawer } from '../../../scripts/pictures/diagrams.ts';
import { outlinesInNotoSans } from '../../../scripts/pictures/parts.ts';
import { parseBody } from '../../../src/core/document/parse.ts';
import type { Diagram } from '../../../src/core/document/types.ts';
import type { Library } from '../../../src/core/library.ts';
import { COLOURS, driverDiagram, layOut, type Box } from '../../../src/core/pictures/driver-diagram.ts';
import { plainSpaces } from '../../../src/core/render/keep-together.ts';

const letters = { regular: await outlinesInNotoSans('400Regular'), bold: await outlinesInNotoSans('700Bold') };
const library = { words: [], contacts: [], pictures: [], sections: [] } as unknown as Library;

function diagramOf(...lines: string[]): Diagram {
  const { tree, faults } = parseBody('content/pages/test/page.mdx', [':::diagram[A diagram]', ...lines, ':::'].join('\n'), library);
  const [node] = tree.children;
  if (node?.type !== 'diagram') throw new Error(faults.map(({ fault }) => fault).join('; '));
  return node;
}
const layoutOf = (diagram: Diagram) => layOut(diagram.children[0], letters);
const wordsOf = (box: Box) => box.lines.map((line) => line.map(({ text }) => text).join('')).join(' ');
const each = (count: number, lines: (number: number) => string[]) => Array.from({ length: count }, (_, at) => lines(at + 1)).flat();

const cases: [name: string, diagram: Diagram][] = [
  ...[2, 3, 4, 5, 6].map((count): [string, Diagram] => [`${count} drivers`, diagramOf('- **Aim:** all are told by 6 August 2027, *in good time*', ...each(count, (driver) => [
    `  - **Driver ${driver}:** what staff know of the right, and when they say it to those who have it`,
    ...each(driver % 4, (idea) => [`    - Idea ${idea}: a [short talk](/a/) at handover, at 9:30am, about who has the right (ours)`]),
  ]))]),
  ['two levels', diagramOf('- An aim', '  - One', '  - Two')],
  ['an aim much longer than the rest', diagramOf(`- ${'A long aim. '.repeat(40)}`, '  - One', '    - Idea', '  - Two')],
  ['words too long for their columns', diagramOf('- Deinstitutionalisation and counterrevolutionaries', '  - **Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch**', '    - https://www.example.org/a-very-long-address-that-cannot-be-broken-anywhere')],
];

describe.each(cases)('A driver diagram: %s', (_name, diagram) => {
  const { width, height, aim, boxes } = layoutOf(diagram);

  test('shows every word of its list, each item in a box of its own, in the order of the list', () => {
    const items: string[] = [];
    const read = (list = diagram.children[0]): void => {
      for (const { children: [words, below] } of list.children) {
        items.push(toString(words).replace(/\s+/g, ' ').trim());
        if (below?.type === 'list') read(below);
      }
    };
    read();
    expect(boxes.map((box) => plainSpaces(wordsOf(box)))).toEqual(items);
  });

  test('keeps words inside their boxes', () => {
    for (const box of boxes) {
      for (const { text, bold, x, y, width: across } of box.lines.flat()) {
        expect(letters[bold ? 'bold' : 'regular'](text, 18).width, text).toBeCloseTo(across);
        expect(x, text).toBeGreaterThan(box.x + 5);
        expect(x + across, text).toBeLessThan(box.x + box.width - 5);
        expect(y - 14, text).toBeGreaterThan(box.y + 5);
        expect(y + 5, text).toBeLessThan(box.y + box.height - 5);
      }
    }
  });

  test('keeps boxes apart, inside the picture, and each to the right of what it serves', () => {
    for (const [at, box] of boxes.entries()) {
      expect(Math.min(box.x, box.y)).toBeGreaterThan(0);
      expect(box.x + box.width).toBeLessThan(width);
      expect(box.y + box.height).toBeLessThan(height);
      for (const other of boxes.slice(at + 1)) {
        const apart = box.x + box.width < other.x || other.x + other.width < box.x || box.y + box.height < other.y || other.y + other.height < box.y;
        expect(apart, `${wordsOf(box)} | ${wordsOf(other)}`).toBe(true);
      }
      for (const child of box.children) expect(child.x).toBeGreaterThan(box.x + box.width);
    }
    expect(boxes[0]).toBe(aim);
  });

  test('has lines of 0.7 mm or more on A4', () => {
    const line = Number(/stroke-width="([\d.]+)"/.exec(driverDiagram(diagram.children[0], letters))?.[1]);
    expect(line * Math.min(166 / width, 225 / height)).toBeGreaterThanOrEqual(0.7);
  });
});

describe('The picture of a diagram', async () => {
  const draw = await diagramDrawer();
  const drawn = draw(cases[1]![1]);

  test('is the same to the byte each time', async () => { expect((await diagramDrawer())(cases[1]![1])).toBe(drawn); });

  test('has its words as whole outlines, and nothing that would be read out, run or reach for the network', () => {
    expect(drawn).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/);
    expect(drawn).not.toMatch(/NaN|undefined|<(text|title|script|style|image|use|foreignObject)\b|\s(id|class|on\w+|href)=|url\(/);
  });

  test('has the colours of the pages', async () => {
    const tokens = await readFile('src/styles/tokens.css', 'utf8');
    const long = (colour: string) => colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
    for (const [name, colour] of Object.entries(COLOURS)) expect(long(new RegExp(`--${name}: (#[0-9a-f]+);`).exec(tokens)?.[1] ?? ''), name).toBe(colour);
  });

  test('has a new name when its words change, so that no browser shows the old one', () => {
    const [one, same, other] = [diagramOf('- A', '  - B'), diagramOf('- A', '  - B'), diagramOf('- A', '  - C')];
    expect(one.picture).toMatch(/^diagrams\/a-diagram-[0-9a-f]{8}$/);
    expect(same.picture).toBe(one.picture);
    expect(other.picture).not.toBe(one.picture);
  });
});
