import type { Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from './report.ts';

/** Markdown that not every edition can show, and what to use instead. */
const REFUSED: Record<string, [fault: string, todo: string]> = {
  image: ['There is an image here.', 'Pictures belong to easy-read points: "- ![picture] One short sentence."'],
  imageReference: ['There is an image here.', 'Pictures belong to easy-read points: "- ![picture] One short sentence."'],
  code: ['There is a block of code here.', 'Take away the four spaces or the three marks before it.'],
  footnoteDefinition: ['There is a footnote here.', 'Say it in the text: a footnote is lost on many readers.'],
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
      if (node.type === 'table') refuseLostCells(node, file);
    });
  };
}

/** Some editions say a table row by row, each cell with the words above it; web pages show as many cells as the first row has. */
function refuseLostCells({ children: [head, ...rows] }: Table, file: VFile): void {
  // A table that the build puts in, such as the one of a group of sections, has no place in the file.
  if (rows.length === 0 && head?.position) report(file, head, 'table', 'This table has a first row and nothing below it.', 'Add a row, or write the words as a paragraph.');
  for (const row of rows.filter(({ children }) => children.length > (head?.children.length ?? 0))) {
    report(file, row, 'table', 'This row has more cells than the first row of its table.', 'Name the column in the first row, or take the cell out.');
  }
}
