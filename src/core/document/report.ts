import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Fault } from '../fault.ts';

/** Notes a fault on the file being read, and lets the reading go on, so that all faults are listed together. */
export function report(file: VFile, node: Node | undefined, rule: string, fault: string, todo: string): void {
  const message = file.message(fault, { ruleId: rule, source: 'content', ...(node?.position && { place: node.position }) });
  message.note = todo;
  message.fatal = true;
}

/** The faults noted on a file, for an editor. */
export function reported(file: VFile, path: string): Fault[] {
  return file.messages.map((message) => ({
    file: path,
    line: message.line ?? 1,
    rule: message.ruleId ?? 'markdown',
    fault: message.reason,
    todo: message.note ?? 'Look at this line and the one before it.',
    severity: message.fatal ? 'error' : 'warning',
  }));
}
