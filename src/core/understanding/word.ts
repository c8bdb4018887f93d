import type { EasyReadPart, Point, RootContent } from '../document/types.ts';
import type { FormatEnv } from '../format.ts';
import type { Leaflet } from '../leaflets/leaflet.ts';
import { tick, write } from '../tools/build.ts';
import type { View } from '../views.ts';

/** The lines to write on at the end. */
const LINES = 4;

/**
 * The question sheet as a reading, for a group that changes it in Word: how to answer, then each question with boxes to tick.
 * @throws Error when the leaflet has no questions.
 */
export function questionsToChange({ title, describe, file, reviewed, blocks, kit }: Leaflet, { pictures }: Pick<FormatEnv, 'pictures'>): View {
  if (!kit) throw new Error('This leaflet has no questions.');
  const point = (picture: string, words: string): Point => ({
    type: 'point', picture, alt: pictures.get(picture)?.alt ?? '', children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
  });
  const before: EasyReadPart = { type: 'easyReadPart', title: kit.how, children: kit.before.map(({ picture, lines }) => point(picture, lines.join(' '))) };
  const questions = blocks.flatMap((node, at): RootContent[] => {
    const { answers = [] } = kit.questions[at] ?? {};
    if (node.type !== 'easyReadPart') return [];
    return [{ ...node, children: node.children.map(({ picture }, place) => point(picture, `☐ ${answers[place]?.words ?? ''}`)) }, tick(kit.notSure)];
  });
  const all = [before, ...questions, ...kit.after.map((words) => write(words, LINES))];
  return {
    name: 'easy-read', title, language: 'en-GB', blocks: all,
    page: {
      kind: 'guidance', id: kit.page, file, lineOf: () => 1, tree: { type: 'root', children: all },
      // Readers of the group have the page itself, which says whom to ask and where it comes from.
      meta: { title, summary: describe, topic: '', order: 1, audience: ['services'], reviewed, sources: [], facts: [], searchFor: [], easyRead: { title, status: 'draft' } },
    },
  };
}
