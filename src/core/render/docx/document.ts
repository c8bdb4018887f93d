import { Document } from 'docx';
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { FormatEnv } from '../../format.ts';
import type { View } from '../../views.ts';
import { sheetOf, withHelp } from '../sheet.ts';
import { blocks, type Shared } from './blocks.ts';
import { ending, howToChange, opening, pageFooter, pageHeader } from './ends.ts';
import { EASY_READ, PAPER, STANDARD } from './look.ts';
import { DIAGRAM, fit, POINT_PICTURE, QR_PICTURE, type WordPicture } from './picture.ts';
import { styles } from './styles.ts';

/** What draws the pictures: makers of a QR code's SVG, and of a PNG of so many millimetres from an SVG. */
export interface Drawing {
  qr(address: string): string;
  png(svg: string, widthMm: number): Promise<Uint8Array>;
}

/** A document, with the day that it should bear. */
export interface WordSheet { document: Document; date: string }

/**
 * A reading as a document for Word: its words, how to find the newest copy, where they come from, and how to change it.
 * @throws Error when there is no such picture, or on a node that the document tree does not have.
 */
export async function wordSheet(view: View, env: Omit<FormatEnv, 'typeset'>, { qr, png }: Drawing): Promise<WordSheet> {
  const sheet = sheetOf(view, env);
  const easy = view.name === 'easy-read';
  const whole = easy ? withHelp(view, env) : view;
  const pictures = await picturesOf(whole.blocks, env, png);
  const code = qr(sheet.newCopy.address);
  let last = 0;
  const shared: Shared = {
    easy, look: easy ? EASY_READ : STANDARD, site: env.site.address, callouts: env.web.callouts, diagram: env.web.diagram,
    picture(id) {
      const found = pictures.get(id);
      if (!found) throw new Error(`There is no picture "${id}".`);
      return found;
    },
    next: () => (last += 1),
  };
  const { margin } = shared.look;
  const [header, footer] = [pageHeader(sheet), pageFooter(sheet, shared.look)];
  const document = new Document({
    title: sheet.title, creator: sheet.name, lastModifiedBy: sheet.name,
    styles: styles(shared.look),
    sections: [{
      properties: { titlePage: true, page: { size: PAPER, margin: { top: margin, right: margin, bottom: margin, left: margin, header: margin / 2, footer: margin / 2 } } },
      headers: { default: header },
      footers: { default: footer, first: footer },
      children: [
        ...opening(sheet, shared),
        ...blocks(whole.blocks, shared),
        ...ending(sheet, shared, { svg: code, png: await png(code, QR_PICTURE) }),
        ...howToChange(sheet, shared, env),
      ],
    }],
  });
  return { document, date: view.page.meta.reviewed.on };
}

/** Every picture that the document shows, by its id. Those that are not there are told when they are asked for. */
async function picturesOf(nodes: readonly RootContent[], { pictures, draw }: Pick<FormatEnv, 'pictures' | 'draw'>, png: Drawing['png']): Promise<Map<string, WordPicture>> {
  const svgs = new Map<string, { svg: string; width: number }>();
  const tree: Root = { type: 'root', children: [...nodes] };
  visit(tree, (node) => {
    if (node.type === 'point') {
      const svg = pictures.get(node.picture)?.svg;
      if (svg) svgs.set(node.picture, { svg, width: POINT_PICTURE });
    }
    if (node.type === 'diagram') {
      const svg = draw(node);
      svgs.set(node.picture, { svg, width: fit(svg, DIAGRAM).width });
    }
  });
  return new Map(await Promise.all([...svgs].map(async ([id, { svg, width }]) => [id, { svg, png: await png(svg, width) }] as const)));
}
