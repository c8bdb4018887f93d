import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { RootContent } from 'mdast';
import type { Content } from '../../src/core/content.ts';
import { PROPOSAL } from '../../src/core/document/points.ts';
import type { GuidancePage } from '../../src/core/document/types.ts';
import { draftSection } from '../../src/core/language/draft/draft.ts';
import { draftToMarkdown } from '../../src/core/language/draft/markdown.ts';
import { sectionsOf, type Section } from '../../src/core/language/draft/sections.ts';
import type { Draft, DraftContext } from '../../src/core/language/draft/types.ts';
import { readEasyRead } from '../../src/core/language/reading.ts';
import { byId } from '../../src/core/library.ts';
import { inTurn, pictureChooser } from '../../src/core/pictures/choose.ts';
import { usesIn } from '../../src/core/pictures/uses.ts';
import { easyReadView } from '../../src/core/views.ts';
import { readContent } from '../content/read-content.ts';
import { writeWhole } from '../lib/write-whole.ts';
import { fileOf, pageNamed } from './page-named.ts';
import { blocksOfWords, wordsOfFile } from './read-file.ts';

/** The build does not publish what stands in such a block; `npm run check` says what to do about it. */
const NEXT = `Edit each proposal, take out the notes (lines with >), then change ${PROPOSAL} to easy-read.`;

/**
 * Proposes easy read: in a page of the site after each section that has none, for any other file in a new file beside it.
 * Returns what was done, for the editor. @throws Error, in one line, when it cannot.
 */
export async function draft(folder: string, name: string): Promise<string> {
  const { content } = await readContent(folder);
  const page = pageNamed(content, name);
  return page ? draftPage(folder, page, content) : draftFile(name, content);
}

async function draftPage(folder: string, page: GuidancePage, content: Content): Promise<string> {
  const path = fileOf(folder, page);
  const text = await readFile(path, 'utf8');
  if (text.includes(`:::${PROPOSAL}`)) throw new Error(`${page.file} has proposals already. ${NEXT}`);
  const facts = page.meta.facts.flatMap((id) => byId(content.library.facts, id) ?? []);
  const view = easyReadView(page);
  const explained = new Set(view ? readEasyRead(view).explainedAt.keys() : []);
  const context = { ...contextOf(content, page), facts, explained };
  const lines = text.split('\n');
  const drafted = withoutEasyRead(page)
    .map((section) => ({ after: lastLine(section), words: written(draftSection(section.title, section.blocks, context)).trimEnd() }))
    .filter(({ words }) => words !== '');
  if (drafted.length === 0) return `Every section of ${page.file} has easy read.`;
  const end = text.includes('\r\n') ? '\r' : '';
  for (const { after, words } of drafted.toReversed()) lines.splice(after, 0, end, ...words.split('\n').map((line) => line + end));
  await writeWhole(path, lines.join('\n'));
  const head = page.meta.easyRead ? '' : ' Then add easyRead (title, status) to its head.';
  return `${page.file}: easy read is proposed for ${drafted.length} ${drafted.length === 1 ? 'section' : 'sections'}. ${NEXT}${head}`;
}

async function draftFile(file: string, content: Content): Promise<string> {
  const blocks = blocksOfWords(file, await wordsOfFile(file));
  if (blocks.length === 0) return `There are no words in ${file}.`;
  const title = file === '-' ? 'Easy read' : basename(file, extname(file));
  const words = written(draftSection(title, blocks, contextOf(content)));
  if (file === '-') return words.trimEnd();
  const made = join(dirname(file), `${title}-easy-read.md`);
  if (existsSync(made)) throw new Error(`${made} is there already. Rename it first: it may hold your changes.`);
  await writeWhole(made, words);
  return `${made}: a proposal. Edit it, and ask people who use easy read to check it.`;
}

/** A picture means the same as on the pages that have it: all others show how it is used. */
function contextOf({ library, pages }: Content, page?: GuidancePage): DraftContext {
  const chooser = inTurn(pictureChooser({ ...library, uses: usesIn(pages.filter((other) => other !== page)) }));
  return { words: library.words, facts: [], pictures: library.pictures, chooser };
}

function written(drafts: readonly Draft[]): string {
  return drafts.filter(({ points }) => points.length > 0).map(draftToMarkdown).join('\n');
}

/** What stands after the last easy read of a page, heading by heading: each easy read is for all that stands before it. */
function withoutEasyRead(page: GuidancePage): Section[] {
  const { children } = page.tree;
  const last = children.findLastIndex(({ type }) => type === 'easyReadPart');
  return sectionsOf({ ...page, tree: { ...page.tree, children: children.slice(last + 1) } });
}

/** The line of the file on which a section ends. */
function lastLine({ blocks }: Section): number {
  return Math.max(...blocks.map((block: RootContent) => block.position?.end.line ?? 1));
}
