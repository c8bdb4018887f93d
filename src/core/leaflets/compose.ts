import { toString } from 'mdast-util-to-string';
import { VFile } from 'vfile';
import type { LeafletFile, LeafletPart } from '../data/leaflets.ts';
import { remarkMeanings } from '../document/meanings.ts';
import { pointsOf, sectionInFull } from '../document/section-lines.ts';
import type { EasyReadPart, GuidancePage, Point, Root, RootContent } from '../document/types.ts';
import type { Fault } from '../fault.ts';
import { fill } from '../fill.ts';
import { byId, known, type Library } from '../library.ts';
import type { Section } from '../data/sections.ts';
import type { Leaflet } from './leaflet.ts';

/** Stands in a definition for the section that a leaflet is made for. */
const EACH = 'each';

export interface Composed { leaflets: Leaflet[]; faults: Fault[] }

/** Puts the leaflets together from the pages. What a definition names and is not there is told in `faults`; that leaflet is left out. */
export function composeLeaflets(files: readonly LeafletFile[], pages: readonly GuidancePage[], library: Library): Composed {
  const results = files.flatMap((file) => {
    const { eachOf } = file.definition;
    return eachOf ? eachOf.map((id, at) => composeOne(file, pages, library, { id, at })) : [composeOne(file, pages, library)];
  });
  const leaflets = results.flatMap(({ leaflet }) => leaflet ?? []);
  leaflets.sort((a, b) => a.order - b.order || a.id.localeCompare(b.id));
  // One missing part of a leaflet that is made for each section is one fault, not six.
  const faults = results.flatMap((result) => result.faults);
  return { leaflets, faults: faults.filter((fault, at) => faults.findIndex((other) => JSON.stringify(other) === JSON.stringify(fault)) === at) };
}

function composeOne(file: LeafletFile, pages: readonly GuidancePage[], library: Library, each?: { id: string; at: number }): { leaflet?: Leaflet; faults: Fault[] } {
  const { definition } = file;
  const faults: Fault[] = [];
  const missing = (path: readonly PropertyKey[], rule: string, fault: string, todo: string): undefined => {
    faults.push({ file: file.file, line: file.lineOf(path), rule, severity: 'error', fault, todo });
  };
  const section = each && byId(library.sections, each.id);
  if (each && !section) {
    missing(['eachOf', each.at], 'unknown-section', `There is no section "${each.id}".`, `Use one of: ${known(library.sections, each.id)}.`);
    return { faults };
  }
  if (!byId(library.pictures, definition.picture)) missing(['picture'], 'unknown-picture', `There is no picture "${definition.picture}".`, `Use one of: ${known(library.pictures, definition.picture)}. All are shown at /pictures/.`);
  definition.form?.groups.forEach(({ fields }, group) => fields.forEach(({ picture }, field) => {
    if (picture === undefined || byId(library.pictures, picture)) return;
    missing(['form', 'groups', group, 'fields', field, 'picture'], 'unknown-picture', `There is no picture "${picture}".`, `Use one of: ${known(library.pictures, picture)}. All are shown at /pictures/.`);
  }));
  const sources = new Set<GuidancePage>();
  const picked = definition.parts.map((part, at) => {
    const page = part.from === undefined ? undefined : pages.find(({ id }) => id === part.from);
    if (part.from !== undefined && !page) return missing(['parts', at], 'leaflet-part', `There is no page "${part.from}".`, `Use one of: ${known(pages, part.from)}.`);
    if (page) sources.add(page);
    return pick(part, { page, library, reading: definition.reading, section, missing: (rule, fault, todo) => missing(['parts', at], rule, fault, todo) });
  });
  if (faults.length > 0) return { faults };

  const tree: Root = { type: 'root', children: structuredClone(picked.flatMap((blocks) => blocks ?? [])).map(withoutMeanings).filter((node) => node.type !== 'meaning') };
  const partSizes = picked.map((blocks) => (blocks ?? []).filter((node) => node.type !== 'meaning').length);
  const explained = [...tree.children];
  remarkMeanings(library)(tree, new VFile({ path: file.file }));
  const used = [...sources];
  return {
    faults,
    leaflet: {
      id: section ? `${file.id}-${section.id}` : file.id, file: file.file,
      title: section ? fill(definition.title, { section: section.name }) : definition.title,
      describe: definition.describe, for: definition.for, order: definition.order, papers: definition.papers, pack: definition.pack, picture: definition.picture,
      name: definition.reading, blocks: tree.children, partSizes: sizesWithMeanings(partSizes, explained, tree.children), form: definition.form,
      reviewed: {
        on: used.map(({ meta }) => meta.reviewed.on).sort()[0] ?? pages.map(({ meta }) => meta.reviewed.on).sort()[0] ?? '',
        next: used.map(({ meta }) => meta.reviewed.next).sort()[0] ?? pages.map(({ meta }) => meta.reviewed.next).sort()[0] ?? '',
      },
      easyReadChecked: used.length > 0 && used.every(({ meta }) => meta.easyRead?.status === 'checked'),
    },
  };
}

interface Picking {
  page: GuidancePage | undefined;
  library: Library;
  reading: Leaflet['name'];
  section: Section | undefined;
  missing(rule: string, fault: string, todo: string): undefined;
}

/** The blocks of a part; nothing when it is not there, which is told. */
function pick(part: LeafletPart, context: Picking): RootContent[] | undefined {
  const { page, missing } = context;
  if (part.section !== undefined) return sectionPart(part.section, context);
  if (!page) return undefined;
  if (part.part !== undefined) return easyReadPart(part, page, context);
  if (context.reading === 'easy-read') return missing('leaflet-part', 'An easy-read leaflet takes easy-read parts only.', 'Name a "part" instead of a heading or a block.');
  const blocks = page.tree.children.filter((node) => node.type !== 'easyReadPart');
  if (part.block !== undefined) {
    const found = blocks.filter((node) => node.type === 'callout' && node.kind === part.block && (part.title === undefined || node.title === part.title));
    return found[0] ? [found[0]] : missing('leaflet-part', `The page "${page.id}" has no block "${part.title ?? part.block}".`, 'Name one that the page has.');
  }
  const headings = blocks.flatMap((node, at) => (node.type === 'heading' && node.depth === 2 ? [{ at, text: toString(node) }] : []));
  const start = headings.find(({ text }) => text === part.heading);
  if (!start) return missing('leaflet-part', `The page "${page.id}" has no heading "${part.heading}".`, `It has: ${headings.map(({ text }) => text).join('; ')}.`);
  const end = headings.find(({ at }) => at > start.at)?.at ?? blocks.length;
  const below = blocks.slice(start.at + 1, end).filter((node) => node.type !== 'meaning');
  const tooMany = part.blocks?.find((number) => number > below.length);
  if (tooMany !== undefined) return missing('leaflet-part', `Below "${part.heading}" there are ${below.length} blocks; the leaflet asks for number ${tooMany}.`, 'Name only those that are there.');
  const wanted = part.blocks ? part.blocks.map((number) => below[number - 1]).filter((node) => node !== undefined) : below;
  return [blocks[start.at], ...wanted].filter((node) => node !== undefined);
}

function easyReadPart({ part, points }: LeafletPart, page: GuidancePage, { reading, missing }: Picking): RootContent[] | undefined {
  if (reading === 'standard') return missing('leaflet-part', 'A leaflet in standard words takes no easy-read parts.', 'Name a "heading" or a "block", or make it easy read.');
  const parts = page.tree.children.filter((node): node is EasyReadPart => node.type === 'easyReadPart');
  const found = parts.find(({ title }) => title === part);
  if (!found) return missing('leaflet-part', `The page "${page.id}" has no easy-read part "${part}".`, `It has: ${parts.map(({ title }) => title).join('; ')}.`);
  const gone = points?.find((picture) => !found.children.some((point) => point.picture === picture));
  if (gone !== undefined) return missing('leaflet-part', `The part "${part}" has no point with the picture "${gone}".`, `It has: ${found.children.map(({ picture }) => picture).join(', ')}.`);
  const wanted = points ? points.flatMap((picture) => found.children.find((point) => point.picture === picture) ?? []) : found.children;
  return [{ ...found, children: wanted }];
}

function sectionPart(wanted: string, { reading, library, section: each, missing }: Picking): RootContent[] | undefined {
  const section = wanted === EACH ? each : byId(library.sections, wanted);
  if (!section) {
    return missing('unknown-section', wanted === EACH ? '"each" stands for a section only where "eachOf" lists some.' : `There is no section "${wanted}".`, `Use one of: ${known(library.sections, wanted)}.`);
  }
  if (reading === 'easy-read') return [{ type: 'easyReadPart', title: section.name, children: pointsOf(section, library) }];
  const [heading, list] = sectionInFull(section, library);
  return [{ ...heading, depth: 2 }, list];
}

/** A point without the meanings that its page gave it: the leaflet explains a word where it comes up first in the leaflet. */
function withoutMeanings(node: RootContent): RootContent {
  if (node.type !== 'easyReadPart') return node;
  return { ...node, children: node.children.map((point): Point => ({ ...point, children: point.children.filter((child) => child.type !== 'meaning') })) };
}

/** The same sizes when meanings have come in between: each belongs to the part of the block before it. */
function sizesWithMeanings(sizes: readonly number[], before: readonly RootContent[], after: readonly RootContent[]): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const size of sizes) { starts.push(at); at += size; }
  const place = new Map(before.map((node, index) => [node, index]));
  const counts = sizes.map(() => 0);
  let part = 0;
  for (const node of after) {
    const index = place.get(node);
    if (index !== undefined) while (part + 1 < starts.length && index >= (starts[part + 1] ?? Infinity)) part += 1;
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}
