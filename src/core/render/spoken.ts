import type { ListItem, Nodes, PhrasingContent, Table } from 'mdast';
import type { CalloutKind } from '../document/types.ts';
import type { View } from '../views.ts';
import { asLabel } from './as-label.ts';
import { plainSpaces } from './keep-together.ts';
import { wordsAsSpoken, type SpokenWord } from './say.ts';
import { sentencesIn } from './sentences.ts';

/** What a voice says in one breath, and how long it rests then. */
export interface SpokenSentence {
  words: SpokenWord[];
  /** Milliseconds. */
  pause: number;
}

export interface SpokenOptions {
  /** What is said over a highlighted block that has no title of its own. */
  callouts: Readonly<Record<CalloutKind, string>>;
  /** Words that are said in another way than they look. */
  say: Readonly<Record<string, string>>;
}

/** The rests that let a listener follow: longest before and after a title. */
const PAUSE = { sentence: 400, block: 650, title: 900 };

/**
 * A reading as it is read out, sentence by sentence: all its words, with those that eyes take from the layout.
 * @throws Error on a node that the document tree does not have, so that no words can go missing.
 */
export function spokenView(view: View, options: SpokenOptions): SpokenSentence[] {
  return [
    ...title(view.title, options), ...spokenText(view.opening ?? '', options),
    ...view.blocks.flatMap((node) => block(node, options, view.name === 'easy-read')),
  ];
}

/** A sentence for the voice. Each word begins where `renderVtt` looks for it: after those before, with a space between. */
export function textOf({ words }: Pick<SpokenSentence, 'words'>): string {
  return words.map(({ spoken }) => spoken).join(' ');
}

/** Words that the edition adds to those of the page. */
export function spokenAside(words: string, options: Pick<SpokenOptions, 'say'>): SpokenSentence[] {
  return spokenText(words, options).map((sentence) => ({ ...sentence, words: sentence.words.map(asAdded) }));
}

function block(node: Nodes, options: SpokenOptions, easy: boolean): SpokenSentence[] {
  const all = (nodes: readonly Nodes[]) => nodes.flatMap((child) => block(child, options, easy));
  switch (node.type) {
    case 'paragraph': return spokenText(inline(node.children), options);
    case 'heading': return title(inline(node.children), options);
    case 'thematicBreak': return [];
    case 'blockquote': case 'contact': case 'point': case 'blank': return all(node.children);
    case 'list': return node.children.flatMap((item, at) => listItem(item, node.ordered ? `${(node.start ?? 1) + at}.` : '', all));
    case 'table': return table(node, options);
    case 'callout': return [...title(node.title ?? options.callouts[node.kind], options), ...all(node.children)];
    case 'diagram': case 'easyReadPart': return [...title(node.title, options), ...all(node.children)];
    // In easy read the meaning is a whole sentence, which holds the word itself.
    case 'meaning': return [...(easy ? [] : spokenText(node.term, options)), ...all(node.children)];
    default: throw new Error(`The spoken words do not know the node "${node.type}".`);
  }
}

/** Titles are said whole, however many sentences they are, with a rest after them. */
function title(words: string, { say }: Pick<SpokenOptions, 'say'>): SpokenSentence[] {
  return [{ words: wordsAsSpoken(plainSpaces(words), say), pause: PAUSE.title }];
}

function spokenText(text: string, { say }: Pick<SpokenOptions, 'say'>): SpokenSentence[] {
  const sentences = text.split('\n').flatMap((line) => sentencesIn(plainSpaces(line))).filter((words) => words.trim());
  return sentences.map((words, at) => ({ words: wordsAsSpoken(words, say), pause: at === sentences.length - 1 ? PAUSE.block : PAUSE.sentence }));
}

function listItem(item: ListItem, number: string, all: (nodes: readonly Nodes[]) => SpokenSentence[]): SpokenSentence[] {
  return withLabel(number, all(item.children));
}

/** Row by row, each value after the heading of its column. */
function table(node: Table, options: SpokenOptions): SpokenSentence[] {
  const [header, ...rows] = node.children.map((row) => row.children.map((cell) => inline(cell.children)));
  return rows.flatMap((row) => row.flatMap((cell, column) => withLabel(asLabel(header?.[column] ?? ''), spokenText(cell, options))));
}

function withLabel(label: string, [first, ...others]: SpokenSentence[]): SpokenSentence[] {
  if (!first) return [];
  return [{ ...first, words: [...wordsAsSpoken(plainSpaces(label), {}).map(asAdded), ...first.words] }, ...others];
}

const asAdded = (word: SpokenWord): SpokenWord => ({ ...word, added: true });

function inline(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => {
    switch (node.type) {
      case 'text': return node.value.replace(/\s*\n\s*/g, ' ');
      case 'inlineCode': return node.value;
      case 'break': return '\n';
      case 'strong': case 'emphasis': case 'link': return inline(node.children);
      default: throw new Error(`The spoken words do not know the node "${node.type}".`);
    }
  }).join('');
}
