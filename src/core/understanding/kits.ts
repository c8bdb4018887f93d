import type { Content } from '../content.ts';
import type { UnderstandingLabels } from '../data/labels-understanding.ts';
import { KIT_PAPERS } from '../data/leaflets.ts';
import type { UnderstandingFile } from '../data/understanding.ts';
import type { EasyReadPart, GuidancePage, Point } from '../document/types.ts';
import { fill } from '../fill.ts';
import { READING_GROUPS, type Leaflet } from '../leaflets/leaflet.ts';
import { byId, type Library } from '../library.ts';
import { sentencesIn } from '../render/sentences.ts';
import { easyReadView } from '../views.ts';

/** What the sheets of a reading group hold beside the questions, with its gaps filled in. */
export interface Kit {
  /** The page that they are about. */
  page: string;
  how: string;
  /** Each with its title on the question sheet, and that title sentence by sentence. */
  questions: { title: string; lines: string[]; part: string; answers: { words: string; right: boolean }[] }[];
  /** How to answer: a picture and its sentences. */
  before: { picture: string; lines: string[] }[];
  notSure: string;
  after: string[];
  thanks: string;
  notes: UnderstandingLabels['notes'];
}

/**
 * The questions of each page as a leaflet, in the order of the pages, so that the papers, the list at `/print/` and the
 * manifest take them as they take any other. Each question is an easy-read part, and each answer a point of it.
 */
export function kitLeaflets({ understanding, pages, library }: Pick<Content, 'understanding' | 'pages' | 'library'>, labels: UnderstandingLabels): Leaflet[] {
  return pages.flatMap((page) => understanding.filter(({ definition }) => definition.page === page.id).flatMap((file) => kitLeaflet(file, page, library, labels)));
}

function kitLeaflet({ id, file, definition: { questions } }: UnderstandingFile, page: GuidancePage, library: Library, labels: UnderstandingLabels): Leaflet[] {
  const view = easyReadView(page);
  if (!view) return [];
  const named = (words: string) => fill(words, { title: view.title, page: page.id });
  const [first] = view.blocks.flatMap((node) => (node.type === 'easyReadPart' ? node.children : []));
  const { how, before, question, notSure, after, thanks } = labels.questions;
  const { notes } = labels;
  const titles = questions.map(({ ask }, at) => fill(question, { number: at + 1, ask }));
  return [{
    id: `questions-${id}`, file, title: named(labels.title), describe: named(labels.describe), for: READING_GROUPS, order: 0, papers: KIT_PAPERS, pack: [],
    picture: first?.picture ?? '', name: 'easy-read', reviewed: page.meta.reviewed,
    // Nobody has checked these questions when a group has checked the page.
    easyReadChecked: false,
    blocks: questions.map(({ answers }, at): EasyReadPart => ({
      type: 'easyReadPart', title: titles[at] ?? '',
      children: answers.map(({ picture, words }): Point => ({
        type: 'point', picture, alt: byId(library.pictures, picture)?.alt ?? '', children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
      })),
    })),
    partSizes: questions.map(() => 1),
    kit: {
      page: page.id, how,
      questions: questions.map(({ ask, part, answers }, at) => ({
        title: titles[at] ?? '', lines: sentencesIn(ask).map((line, first) => (first === 0 ? fill(question, { number: at + 1, ask: line }) : line)),
        part, answers: answers.map(({ words, right = false }) => ({ words, right })),
      })),
      before: before.map(({ picture, words }) => ({ picture, lines: sentencesIn(named(words)) })),
      notSure, after, thanks,
      notes: { ...notes, title: named(notes.title), next: { ...notes.next, command: named(notes.next.command) } },
    },
  }];
}
