import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FormatEnv, TypesetJob } from '../format.ts';
import type { View } from '../views.ts';
import { keepTogether } from './keep-together.ts';
import { sheetOf, withHelp } from './sheet.ts';
import { renderTypst } from './typst.ts';

/**
 * A reading as a document for Typst.
 * @param template a file of `scripts/typst` without its ending; it defines every function that the source calls.
 * @param qr makes the SVG of a QR code.
 */
export function typstSheet(view: View, template: string, env: Omit<FormatEnv, 'typeset'>, qr: (address: string) => string): TypesetJob {
  const sheet = sheetOf(view, env);
  const whole = view.name === 'easy-read' ? withHelp(view, env) : view;
  const source = (blocks: RootContent[]): string => renderTypst({ ...whole, blocks }, { site: env.site.address, callouts: env.web.callouts, diagram: env.web.diagram });
  const opening = whole.blocks.findIndex((node) => node.type === 'heading');
  const [before, after] = opening === -1 ? [whole.blocks, []] : [whole.blocks.slice(0, opening), whole.blocks.slice(opening)];
  return {
    // What a page says in short comes first; a list of its sections, where it is long, comes after that.
    main: [`#import "/${template}.typ": *\n#show: edition`, source(before), ...(after.length > 0 ? ['#contents', source(after)] : [])].join('\n\n'),
    inputs: { sheet: JSON.stringify(sheet, (_, value: unknown) => (typeof value === 'string' ? keepTogether(value) : value)) },
    files: { ...picturesOf(whole.blocks, [sheet.logo], env), '/qr.svg': qr(sheet.newCopy.address) },
    date: view.page.meta.reviewed.on,
  };
}

/** The SVG of each picture in the blocks, and of the others named, by its address. @throws Error when there is no such picture. */
export function picturesOf(blocks: readonly RootContent[], others: readonly string[], { pictures, draw }: Pick<FormatEnv, 'pictures' | 'draw'>): Record<string, string> {
  const svgs = new Map<string, string>();
  const put = (id: string): void => {
    const picture = pictures.get(id);
    if (!picture) throw new Error(`There is no picture "${id}".`);
    svgs.set(id, picture.svg);
  };
  others.forEach(put);
  const tree: Root = { type: 'root', children: [...blocks] };
  visit(tree, (node) => {
    if (node.type === 'point') put(node.picture);
    if (node.type === 'diagram') svgs.set(node.picture, draw(node));
  });
  return Object.fromEntries([...svgs].map(([id, svg]) => [`/pictures/${id}.svg`, svg]));
}
