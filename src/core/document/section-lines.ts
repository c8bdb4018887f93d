import type { LeafDirective } from 'mdast-util-directive';
import type { Heading, List, ListItem, Paragraph, PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { report } from './report.ts';
import type { Point } from './types.ts';
import type { SectionLabels } from '../data/section-labels.ts';
import { SECTION_GROUPS, type Section } from '../data/sections.ts';
import { splitSentences } from '../language/sentences.ts';
import { byId, known, type Library } from '../library.ts';

/**
 * The lines that show what `content/sections.yaml` says: `::section-table[court]`, `::sections[court]` and
 * `::section[section-2]`. They become ordinary nodes, so that every edition and every check has them without knowing.
 */
export const SECTION_LINES = ['section-table', 'sections', 'section'];

/** A table of a group, or for each section a heading of level 3 and a list. Nothing when the line has a fault, which is reported. */
export function sectionNodes(line: LeafDirective, library: Library, file: VFile): RootContent[] {
  const sections = sectionsOf(line, library, file);
  if (!sections) return [];
  if (line.name === 'section-table') return [table(sections, library.sectionLabels, line.position)];
  return sections.flatMap((section) => sectionInFull(section, library, line.position));
}

/** The easy-read points of a section, or of each of a group. */
export function sectionPoints(line: LeafDirective, library: Library, file: VFile): Point[] {
  if (line.name === 'section-table') {
    report(file, line, 'easy-read-point', 'A table cannot stand in easy read.', 'Use ::section or ::sections: they have points.');
    return [];
  }
  return (sectionsOf(line, library, file) ?? []).flatMap((section) => pointsOf(section, library, line.position));
}

/** A section under a heading of level 3, with what it means for those on it. */
export function sectionInFull(section: Section, { sectionLabels }: Library, position?: Position): [Heading, List] {
  return [heading(section, position), list(section, sectionLabels, position)];
}

/** The easy-read points of one section. */
export function pointsOf({ easyRead }: Section, { pictures }: Library, position?: Position): Point[] {
  const at = position && { position };
  return easyRead.map(({ picture, words }) => ({
    type: 'point', picture, alt: byId(pictures, picture)?.alt ?? '', children: [{ ...paragraph(withBold(words)), ...at }], ...at,
  }));
}

function sectionsOf(line: LeafDirective, { sections }: Library, file: VFile): readonly Section[] | undefined {
  const wanted = toString(line);
  if (line.name === 'section') {
    const section = byId(sections, wanted);
    if (section) return [section];
    report(file, line, 'unknown-section', `There is no section "${wanted}".`, `Use one of: ${known(sections, wanted)}. New ones go into content/sections.yaml.`);
    return undefined;
  }
  if (SECTION_GROUPS.some((group) => group === wanted)) return sections.filter(({ group }) => group === wanted);
  report(file, line, 'unknown-group', `There is no group of sections "${wanted}".`, `Use one of: ${SECTION_GROUPS.join(', ')}.`);
  return undefined;
}

/** A table is to look things up in, so each cell has the first sentence. The list under the section's heading has the rest. */
function table(sections: readonly Section[], labels: SectionLabels, position?: Position): Table {
  const row = (...cells: string[]): TableRow => ({
    type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  });
  const { section, longest, goesOn, imha } = labels.table;
  const rows = sections.map((entry) => row(entry.name, firstSentence(entry.longest), firstSentence(entry.goesOn), labels.imha[entry.imha.right]));
  return { type: 'table', children: [row(section, longest, goesOn, imha), ...rows], ...(position && { position }) };
}

function heading({ name }: Section, position?: Position): Heading {
  return { type: 'heading', depth: 3, children: [text(name)], ...(position && { position }) };
}

function list(section: Section, labels: SectionLabels, position?: Position): List {
  const { lines } = labels;
  const item = (label: string, words: string): ListItem => ({
    type: 'listItem', spread: false, children: [paragraph([{ type: 'strong', children: [text(label)] }, text(` ${words}`)])],
  });
  const children = [
    item(lines.means, section.means),
    item(lines.longest, section.longest),
    item(lines.goesOn, section.goesOn),
    item(lines.tribunal, section.tribunal),
    ...(section.othersCanAsk ? [item(lines.othersCanAsk, section.othersCanAsk)] : []),
    item(lines.whoCanEnd, section.whoCanEnd),
    item(lines.imha, advocate(section, labels)),
  ];
  return { type: 'list', ordered: false, spread: false, children, ...(position && { position }) };
}

function advocate({ imha: { right, note } }: Section, { imha }: SectionLabels): string {
  return note ? `${imha[right]} ${note}` : imha[right];
}

function firstSentence(words: string): string {
  return splitSentences(words)[0]?.text ?? words;
}

/** Words with the `**bold**` ones as nodes of their own: every second piece between the stars. */
function withBold(words: string): PhrasingContent[] {
  return words.split('**').flatMap((piece, at): PhrasingContent[] => {
    if (piece === '') return [];
    return [at % 2 === 0 ? text(piece) : { type: 'strong', children: [text(piece)] }];
  });
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
