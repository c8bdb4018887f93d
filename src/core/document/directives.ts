import { directiveFromMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';
import type { Processor } from 'unified';

/**
 * Reads `:::block` and `::line`, and leaves `:text` alone.
 * The inline kind would take ":30" in "9:30am" for a directive and drop it, and with it a time or half of a phone number.
 */
export function remarkBlockDirectives(this: Processor): void {
  const { text: _inline, ...blocks } = directive();
  const data = this.data();
  (data.micromarkExtensions ??= []).push(blocks);
  (data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown());
}
