import type { Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { outline } from '../core/document/outline.ts';
import { reported } from '../core/document/report.ts';
import { faultMessage } from '../core/fault.ts';
import { htmlHints, type HtmlContext } from '../core/render/html.ts';

/** What comes after the dialect, on the site only. In this order. */
export function remarkSite(context: HtmlContext) {
  return (tree: Root, file: VFile): void => {
    stopOnFaults(file);
    tellOutline(tree, file);
    htmlHints(tree, context);
    tree.children = readings(tree.children);
  };
}

/** `npm run check` lists faults well; this keeps a page that has some from being published by another way. */
function stopOnFaults(file: VFile): void {
  const faults = reported(file, file.path).filter(({ severity }) => severity === 'error');
  if (faults.length > 0) file.fail(faults.map(faultMessage).join('\n'));
}

/** The list "On this page", handed to the page as `remarkPluginFrontmatter.outline`. */
function tellOutline(tree: Root, file: VFile): void {
  const frontmatter = (file.data.astro as { frontmatter?: Record<string, unknown> } | undefined)?.frontmatter;
  if (!frontmatter) return;
  frontmatter.outline = outline(tree.children).filter(({ depth }) => depth === 2);
  frontmatter.hasDiagram = tree.children.some(({ type }) => type === 'diagram');
}

/** Puts the two readings in elements of their own, so that one document serves both pages: each shows one of them. */
function readings(nodes: readonly RootContent[]): RootContent[] {
  const runs: MdxJsxFlowElement[] = [];
  for (const node of nodes) {
    const name = node.type === 'easyReadPart' ? 'EasyRead' : 'Standard';
    const last = runs.at(-1);
    if (last?.name === name) last.children.push(node as MdxJsxFlowElement['children'][number]);
    else runs.push({ type: 'mdxJsxFlowElement', name, attributes: [], children: [node as MdxJsxFlowElement['children'][number]] });
  }
  return runs;
}
