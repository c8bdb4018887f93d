/** No page and no file of data comes near this. */
export const MOST_LETTERS = 300_000;

/** So many marks without a blank line, or one block so deep in others, is nothing that a person wrote. */
const MOST_MARKS = 1000;
const MOST_OPEN = 50;
const MARK = /[*_[\]`~<]/gu;
const DEEP = /^(?:(?:[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])){50}|[ \t]{200}|[ \t]*:{50}|(?:[^|\n]*\|){200})/u;

/**
 * The line on which words begin that no person wrote as Markdown, and over which a parser of it may take hours; undefined
 * when there are none. Lines count from 0.
 */
export function tangledLine(text: string): number | undefined {
  let marks = 0;
  let open = 0;
  let start = 0;
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      marks = 0;
      start = at + 1;
    }
    marks += line.match(MARK)?.length ?? 0;
    if (/^\s*:{3,}\s*$/u.test(line)) open = Math.max(0, open - 1);
    else if (/^\s*:{3}/u.test(line)) open += 1;
    if (marks > MOST_MARKS) return start;
    if (open > MOST_OPEN || DEEP.test(line)) return at;
  }
  return undefined;
}
