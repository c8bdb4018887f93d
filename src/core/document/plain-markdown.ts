import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from './report.ts';

/** Markdown that not every edition can show, and what to use instead. */
const REFUSED: Record<string, [fault: string, todo: string]> = {
  image: ['There is an image here.', 'Pictures belong to easy-read points: "- ![picture] One short sentence."'],
  imageReference: ['There is an image here.', 'Pictures belong to easy-read points: "- ![picture] One short sentence."'],
  code: ['There is a block of code here.', 'Take away the four spaces or the three marks before it.'],
  footnoteReference: ['There is a footnote here.', 'Say it in the text: a footnote is lost on many readers.'],
  definition: ['There is a link definition here.', 'Write the address in the link itself: [words](https://address).'],
  html: ['There is HTML here.', 'Use Markdown or one of the blocks.'],
  delete: ['There are crossed-out words here.', 'Take them out.'],
};

/** Keeps pages to the Markdown that every edition can show. */
export function remarkPlainMarkdown() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const refused = REFUSED[node.type];
      if (refused) report(file, node, 'not-in-pages', ...refused);
    });
  };
}
