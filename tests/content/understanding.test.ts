import { describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/content/read-content.ts';
import { editionEnvironment } from '../../scripts/editions.ts';
import { readLayout } from '../../scripts/lib/pdf-layout.ts';
import { PAPERS } from '../../scripts/papers/index.ts';
import { layoutFindings } from '../../src/core/language/layout/index.ts';
import { leafletSheet } from '../../src/core/render/leaflet-sheet.ts';
import { kitLeaflets } from '../../src/core/understanding/kits.ts';
import { understandingRules } from '../../src/core/rules/understanding.ts';
import { easyReadView } from '../../src/core/views.ts';

const { content } = await readContent('content');
const env = await editionEnvironment(content);
const kits = kitLeaflets(content, env.sheets.understanding);
const paper = (id: string) => PAPERS.find((it) => it.id === id)!;

test('each easy read has its questions for a reading group, in easy words and answered on the page', () => {
  expect(understandingRules(content).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(kits).toHaveLength(content.pages.filter((page) => easyReadView(page)).length);
});

test('nobody can guess by where the right answers stand', () => {
  const places = content.understanding.flatMap(({ definition }) => definition.questions.map(({ answers }) => answers.findIndex(({ right }) => right)));
  for (const place of [0, 1, 2]) expect(places.filter((it) => it === place).length / places.length).toBeGreaterThan(0.25);
});

describe('the sheets of each fit on 2 sheets of paper, and lie on them as easy read should', () => {
  test.each(kits.map((kit) => [kit.title, kit] as const))('%s', async (_title, kit) => {
    const { bytes, pages } = await paper('question-sheet').make(kit, env);
    const { checked, nextCheck, pageNumber, notice } = leafletSheet(kit, env);
    expect(pages).toBe(4);
    expect(layoutFindings(await readLayout(bytes), { kind: 'easy-read', letters: 16, words: { pageNumber, contents: '', checked: [checked], nextCheck, notice: notice ? [notice] : [] } })).toEqual([]);
    expect((await paper('note-sheet').make(kit, env)).pages).toBe(4);
  });
});
