import type { RootContent } from 'mdast';
import type { GuidancePage } from '../../document/types.ts';
import { holdsFact, normalWords } from '../../fact-words.ts';
import { byId, type Library } from '../../library.ts';
import { viewTexts } from '../../view-text.ts';
import { standardView } from '../../views.ts';
import { measure } from '../readability.ts';
import { countWords } from './clause.ts';
import { draftSection } from './draft.ts';
import { sectionsOf } from './sections.ts';
import type { Draft, PictureChoice } from './types.ts';

/** What the drafts of all sections are worth before anyone edits them. */
export interface DraftFigures {
  sections: number;
  /**
   * Facts that a page lists and whose words one of its sections carries, and those that its draft still carries. Meanings
   * and contacts do not count: the build puts them in, beside the standard words and beside the easy ones.
   */
  facts: { carried: number; kept: number; lost: string[] };
  sentences: number;
  /** Sentences of up to 15 words (W1), and of up to 12. */
  within15: number;
  within12: number;
  /** Words in a sentence on average. */
  mean: number;
  points: number;
}

/** Drafts every section of the pages and counts. */
export function draftFigures(pages: readonly GuidancePage[], library: Library, chooser: PictureChoice): DraftFigures {
  const sentences: string[] = [];
  const facts: DraftFigures['facts'] = { carried: 0, kept: 0, lost: [] };
  let sections = 0;
  let points = 0;
  for (const page of pages) {
    const listed = page.meta.facts.flatMap((id) => byId(library.facts, id) ?? []);
    for (const { title, blocks } of sectionsOf(page)) {
      const drafts = draftSection(title, blocks, { words: library.words, facts: listed, pictures: library.pictures, chooser });
      sections += 1;
      points += drafts.reduce((sum, draft) => sum + draft.points.length, 0);
      const before = normalWords(viewTexts({ ...standardView(page), title, opening: undefined, blocks: ownWords(blocks) }).join(' '));
      const after = normalWords(drafts.map(textOf).join(' '));
      for (const fact of listed.filter((known) => holdsFact(before, known, 'standard'))) {
        facts.carried += 1;
        if (holdsFact(after, fact, 'standard')) facts.kept += 1;
        else facts.lost.push(`${page.id}: ${fact.id}`);
      }
      sentences.push(...drafts.flatMap((draft) => draft.points.flatMap((point) => point.sentences)));
    }
  }
  const within = (most: number): number => sentences.filter((sentence) => countWords(sentence) <= most).length;
  return { sections, facts, sentences: sentences.length, within15: within(15), within12: within(12), mean: measure(sentences).mean, points };
}

function ownWords(blocks: readonly RootContent[]): RootContent[] {
  return blocks.filter(({ type }) => type !== 'meaning' && type !== 'contact')
    .map((block) => (block.type === 'callout' ? { ...block, children: ownWords(block.children) } : block));
}

/** The words of a draft as a reader would get them. */
export function textOf({ title, points }: Draft): string {
  return [title, ...points.flatMap(({ sentences }) => sentences)].join(' ').replaceAll('**', '');
}
