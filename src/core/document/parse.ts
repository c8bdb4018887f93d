import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { guidanceFrontMatter, siteFrontMatter } from '../data/front-matter.ts';
import { readYaml, type Yaml } from '../data/read-yaml.ts';
import type { Fault } from '../fault.ts';
import type { Library } from '../library.ts';
import { dialect } from './dialect.ts';
import { refuse } from './refuse.ts';
import { reported } from './report.ts';
import { MOST_LETTERS, tangledLine } from './tangled.ts';
import type { GuidancePage, SitePage } from './types.ts';

export interface PageSource { path: string; text: string }
export interface Parsed<P> {
  /** There even when the words have faults, so that other checks can go on; absent when the head cannot be used. */
  page?: P | undefined;
  faults: Fault[];
}

const HEAD = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The words of a page, without its head. */
export interface Body { tree: Root; faults: Fault[] }

/**
 * Reads a page of guidance. Its id is its path below `content/pages/`. Never throws: what is wrong is in `faults`.
 * @param body what `pageBody` made of this very page, for who has it from before: it takes the longest.
 */
export function parsePage(source: PageSource, library: Library, body?: Body): Parsed<GuidancePage> {
  const { meta, faults, ...rest } = parse(source, guidanceFrontMatter, library, body);
  return { faults, page: meta && { kind: 'guidance', id: idOf(source.path, 'pages'), file: source.path, meta, ...rest } };
}

/** Reads a page about the site itself. Its id is its name in `content/site/`. */
export function parseSitePage(source: PageSource, library: Library, body?: Body): Parsed<SitePage> {
  const { meta, faults, ...rest } = parse(source, siteFrontMatter, library, body);
  return { faults, page: meta && { kind: 'site', id: idOf(source.path, 'site'), file: source.path, meta, ...rest } };
}

function idOf(path: string, folder: string): string {
  return path.slice(path.lastIndexOf(`/${folder}/`) + folder.length + 2).replace(/\.mdx$/, '');
}

function parse<M>({ path, text }: PageSource, schema: z.ZodType<M>, library: Library, body?: Body): { meta?: M | undefined; tree: Root; lineOf: Yaml<M>['lineOf']; faults: Fault[] } {
  const unread = notRead(path, text);
  if (unread) return { tree: { type: 'root', children: [] }, lineOf: () => 1, faults: [unread] };
  const head = HEAD.exec(text);
  const noHead: Fault = {
    file: path, line: 1, rule: 'no-head', severity: 'error',
    fault: 'The page has no head.', todo: 'Begin it with a line of three hyphens, then title, summary and so on, then three hyphens again.',
  };
  const meta = head ? readYaml(path, head[1] ?? '', schema, 2) : { value: undefined, faults: [noHead], lineOf: () => 1 };
  const { tree, faults } = body ?? pageBody({ path, text }, library);
  return { meta: meta.value, tree, lineOf: meta.lineOf, faults: [...meta.faults, ...faults] };
}

/** The words of a page; nothing of a page that cannot be read. */
export function pageBody({ path, text }: PageSource, library: Library): Body {
  if (notRead(path, text)) return { tree: { type: 'root', children: [] }, faults: [] };
  const head = HEAD.exec(text)?.[0] ?? '';
  return parseBody(path, text.slice(head.length), library, head.split('\n').length);
}

/** Why a page is not read at all: the parser of Markdown may take hours over what no person wrote. */
function notRead(file: string, text: string): Fault | undefined {
  if (text.length > MOST_LETTERS) {
    return {
      file, line: 1, rule: 'too-long', severity: 'error', fault: `The page has ${text.length.toLocaleString('en-GB')} letters, too many to be read.`,
      todo: `Make several pages of it, each of at most ${MOST_LETTERS.toLocaleString('en-GB')} letters.`,
    };
  }
  const tangled = tangledLine(text);
  return tangled === undefined ? undefined : {
    file, line: tangled + 1, rule: 'tangled', severity: 'error', fault: 'From here on stand so many marks, or so many things one in another, that the page cannot be read.',
    todo: 'Take out what is not words, close each block, and put empty lines between paragraphs.',
  };
}

/** Reads words without a head. `firstLine` is the line of the file on which they begin; node positions count from it. */
export function parseBody(path: string, text: string, library: Library, firstLine = 1): Body {
  const clean = refuse(text, path, firstLine);
  // Empty lines stand in for the head, so that positions in the tree are lines of the file.
  const file = new VFile({ path, value: '\n'.repeat(firstLine - 1) + clean.text });
  const processor = unified().use(remarkParse).use(remarkMdx).use(dialect(library));
  let tree: Root = { type: 'root', children: [] };
  try {
    tree = processor.runSync(processor.parse(file), file) as Root;
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    file.messages.push(Object.assign(error, { fatal: true }));
  }
  return { tree, faults: [...clean.faults, ...reported(file, path)] };
}
