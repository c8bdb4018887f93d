import { PROPOSAL } from '../../document/points.ts';
import type { Draft, DraftPoint } from './types.ts';

/** A draft as the words of a page: a `:::proposed-easy-read` block, with the notes to the editor under their points. */
export function draftToMarkdown({ title, points }: Draft): string {
  const label = escaped(title) || 'Easy read';
  return [`:::${PROPOSAL}[${label}]`, ...points.map(pointToMarkdown), ':::', ''].join('\n\n').replace(/\n\n$/u, '\n');
}

function pointToMarkdown({ sentences, picture, alternatives, notes }: DraftPoint): string {
  const said = [...notes, ...(alternatives.length > 0 ? [`Other pictures: ${alternatives.join(', ')}.`] : [])];
  const words = sentences.map((sentence) => sentence.split('**').map(escaped).join('**')).join(' ');
  return [`- ![${picture}] ${words}`, ...said.map((note, at) => `${at === 0 ? '\n' : '  >\n'}  > ${escaped(note)}`)].join('\n');
}

/** Signs that Markdown or a page would take for something else. */
function escaped(text: string): string {
  return text
    .replace(/[{}]/gu, (sign) => (sign === '{' ? '(' : ')')).replace(/<(?=\S)/gu, '< ')
    .replace(/[\\`*_[\]~|]/gu, (sign) => `\\${sign}`).replace(/(^|\s)([#>+-])(?=\s)/gu, '$1\\$2').replace(/:(?=:)/gu, ': ');
}
