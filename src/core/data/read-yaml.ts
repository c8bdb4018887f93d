import { LineCounter, parseDocument, isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import { MOST_LETTERS } from '../document/tangled.ts';
import type { Fault } from '../fault.ts';

export interface Yaml<T> {
  /** Undefined when something is wrong. */
  value?: T | undefined;
  faults: Fault[];
  /** The line on which the part at `path` stands; the first line when there is no such part. */
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads YAML and holds it to its schema.
 * @param firstLine the line of the file on which the text begins, counted from 1.
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, firstLine = 1): Yaml<T> {
  const lines = new LineCounter();
  if (text.length > MOST_LETTERS) {
    const fault = `There are ${text.length.toLocaleString('en-GB')} letters here, too many to be read.`;
    return { faults: [{ file, line: firstLine, rule: 'yaml', severity: 'error', fault, todo: 'Take out what does not belong here.' }], lineOf: () => firstLine };
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(nearest(document, path)?.range?.[0] ?? 0);

  if (document.errors.length > 0) {
    // One mistake often breaks several rules of YAML at the same place; the first message is enough.
    const places = document.errors.filter((error, index, all) => all.findIndex((other) => lineAt(other.pos[0]) === lineAt(error.pos[0])) === index);
    const faults = places.map((error): Fault => ({
      file, line: lineAt(error.pos[0]), rule: 'yaml', severity: 'error',
      fault: `These lines cannot be read: ${/call stack/.test(error.message) ? 'one thing stands in another, too often.' : error.message}`,
      todo: 'Look for a missing quote, colon or space here. Put words that hold a colon in quotes.',
    }));
    return { faults, lineOf };
  }
  let value: unknown;
  try {
    value = document.toJS();
  } catch {
    // An alias (`*name`) may stand for a thousand others.
    const fault = 'A few lines here stand for so many that they cannot be read.';
    return { faults: [{ file, line: firstLine, rule: 'yaml', severity: 'error', fault, todo: 'Write out what the names that begin with * stand for.' }], lineOf };
  }
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, faults: [], lineOf };
  return { faults: result.error.issues.flatMap((issue) => issueFaults(issue, file, lineOf)), lineOf };
}

function issueFaults(issue: z.core.$ZodIssue, file: string, lineOf: (path: readonly PropertyKey[]) => number): Fault[] {
  const where = issue.path.map(String).join(' → ') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file, line: lineOf([...issue.path, key]), rule: 'unknown-key', severity: 'error',
      fault: `"${key}" is not known here.`, todo: 'Take it out, or mend its spelling. The README lists what may stand here.',
    }));
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined && /received undefined/.test(issue.message);
  return [{
    file, line: lineOf(issue.path), rule: missing ? 'missing-key' : 'wrong-value', severity: 'error',
    fault: missing ? `"${where}" is missing.` : `"${where}" is not right: ${issue.message}.`,
    todo: missing ? 'Add it.' : /expected string, received (number|boolean|null)/.test(issue.message) ? 'Put it in quotes.' : 'Mend it.',
  }];
}

/** The deepest node on the way to `path`. For the key of a map, its name rather than its value. */
function nearest(document: Document.Parsed, path: readonly PropertyKey[]): Node | null | undefined {
  let node: Node | null | undefined = document.contents;
  let found: Node | null | undefined = node;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) return found;
      found = pair.key as Node;
      node = pair.value as Node | null;
    } else if (isSeq(node) && typeof step === 'number' && node.items[step]) {
      node = node.items[step] as Node;
      found = node;
    } else return found;
  }
  return found;
}
