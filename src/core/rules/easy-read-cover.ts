import { toString } from 'mdast-util-to-string';
import { faultOn, type ContentRule } from './rule.ts';

/** Easy read holds all of the page: each part restates the words since the part before, and none may be left over. */
export const easyReadCover: ContentRule = {
  check(page) {
    const blocks = page.tree.children;
    const last = blocks.findLastIndex((node) => node.type === 'easyReadPart');
    if (!page.meta.easyRead) {
      return last === -1 ? [] : [faultOn(page, blocks[last]?.position?.start.line, 'easy-read-head', 'The page has easy-read blocks, but its head does not say so.', 'Add easyRead (title, status) to the head.')];
    }
    if (last === -1) {
      return [faultOn(page, page.lineOf(['easyRead']), 'easy-read-missing', 'The head names an easy read, but there is none.', 'Add an :::easy-read[Title] block after each section.')];
    }
    const left = blocks.slice(last + 1).find((node) => node.type === 'heading');
    if (!left) return [];
    return [faultOn(page, left.position?.start.line, 'easy-read-cover', `"${toString(left)}" has no easy read.`, 'Add an :::easy-read[Title] block after its words.')];
  },
};
