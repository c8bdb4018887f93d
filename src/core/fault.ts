/** What is wrong in the content, said so that an editor can put it right. */
export interface Fault {
  /** The file, from the project's folder: `content/pages/your-rights/leave.mdx`. */
  file: string;
  /** Counted from 1; 1 when the whole file is meant. */
  line: number;
  /** A code that never changes its meaning, so that it can be looked up and tested: `unknown-picture`. */
  rule: string;
  /** What is wrong, with the words at fault in it. */
  fault: string;
  /** What to do about it. */
  todo: string;
  /** An error stops the build; a warning is worth a look. */
  severity: 'error' | 'warning';
}

/** One fault as an editor reads it: where, what, what to do. */
export function faultMessage({ file, line, rule, fault, todo }: Fault): string {
  return `${file}:${line}  ${readable(fault)}\n    ${readable(todo)}  [${rule}]`;
}

/** No more of a message is read. */
const LONGEST = 600;

/** A message as it can be read: a word or a list of words in it may be as long as the file, and may hold signs that move a terminal. */
export function readable(message: string): string {
  const words = message.replace(/[\0-\x08\x0b-\x1f\x7f]/g, '').replace(/(\S{40})\S{40,}?(\W?)(?=\s|$)/gu, '$1…$2');
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST)} …`;
}

/** In the order in which someone would go through the files. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.rule.localeCompare(b.rule));
}
