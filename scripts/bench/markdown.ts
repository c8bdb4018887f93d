import type { Nodes, PhrasingContent, Table } from 'mdast';
import type { CalloutKind } from '../../src/core/document/types.ts';
import type { View } from '../../src/core/views.ts';

/** A page of guidance in plain Markdown, as other generators read it. */
export interface MarkdownPage {
  /** Its address without slashes at the ends. */
  id: string;
  title: string;
  description: string;
  /** The words without the head. */
  body: string;
}

/**
 * The standard words of a page in plain Markdown (https://spec.commonmark.org and GFM's tables).
 * @throws Error on a node that the document tree does not have, so that others get no less to do.
 */
export function asMarkdown(view: View, callouts: Readonly<Record<CalloutKind, string>>): MarkdownPage {
  const { page, title, opening = '', blocks } = view;
  return { id: page.id, title, description: opening, body: `${opening}\n\n${stack(blocks, callouts)}\n` };
}

/** As a file. */
export function fileOf({ title, description, body }: MarkdownPage): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${body}`;
}

function stack(nodes: readonly Nodes[], callouts: Readonly<Record<CalloutKind, string>>): string {
  return nodes.map((node) => block(node, callouts)).join('\n\n');
}

function block(node: Nodes, callouts: Readonly<Record<CalloutKind, string>>): string {
  switch (node.type) {
    case 'paragraph': return inline(node.children);
    case 'heading': return `${'#'.repeat(node.depth)} ${inline(node.children)}`;
    case 'thematicBreak': return '---';
    case 'blockquote': return set(stack(node.children, callouts), '> ');
    case 'list': return node.children.map((item, at) => {
      const mark = node.ordered ? `${(node.start ?? 1) + at}. ` : '- ';
      return mark + set(stack(item.children, callouts), ' '.repeat(mark.length)).trimStart();
    }).join('\n');
    case 'table': return table(node);
    case 'callout': return set(`**${text(node.title ?? callouts[node.kind])}**\n\n${stack(node.children, callouts)}`, '> ');
    case 'diagram': return `**${text(node.title)}**\n\n${stack(node.children, callouts)}`;
    case 'meaning': return set(`**${text(node.term)}**\n\n${stack(node.children, callouts)}`, '> ');
    case 'contact': return stack(node.children, callouts);
    default: throw new Error(`Plain Markdown does not know the node "${node.type}".`);
  }
}

function table({ children }: Table): string {
  const [head = '', ...rows] = children.map((row) => `| ${row.children.map((cell) => inline(cell.children)).join(' | ')} |`);
  return [head, `|${' --- |'.repeat(children[0]?.children.length ?? 0)}`, ...rows].join('\n');
}

function inline(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => {
    switch (node.type) {
      case 'text': return text(node.value);
      case 'inlineCode': return `\`${node.value}\``;
      case 'break': return '\\\n';
      case 'strong': return `**${inline(node.children)}**`;
      case 'emphasis': return `*${inline(node.children)}*`;
      case 'link': return `[${inline(node.children)}](${node.url})`;
      default: throw new Error(`Plain Markdown does not know the node "${node.type}".`);
    }
  }).join('');
}

function text(words: string): string {
  return words.replace(/\s*\n\s*/g, ' ').replace(/[\\*_[\]<>`|]/g, '\\$&');
}

function set(words: string, before: string): string {
  return words.split('\n').map((line) => `${before}${line}`.trimEnd()).join('\n');
}
