import type { Content } from '../content.ts';
import type { Recording } from '../data/recordings.ts';
import type { Fault } from '../fault.ts';
import { wordsMark } from '../recordings.ts';
import { viewOf } from '../views.ts';

/** A recording is of a reading that is there, and of its words as they stand now. One of older words is not used. */
export function recordingRules({ recordings, pages }: Pick<Content, 'recordings' | 'pages'>): Fault[] {
  return recordings.flatMap((recording, at): Fault[] => {
    const { page: id, reading, of } = recording;
    const page = pages.find((entry) => entry.id === id);
    if (!page) return [fault(recording, 'unknown-page', `There is no page "${id}".`, 'Write its folder and name, like "your-rights/getting-an-imha".')];
    const view = viewOf(page, reading);
    if (!view) return [fault(recording, 'unknown-page', `The page "${id}" has no easy read.`, 'Write "reading: standard", or take the entry out.')];
    if (recordings.findIndex((other) => other.page === id && other.reading === reading) < at) {
      return [fault(recording, 'duplicate-recording', `"${id}" has two recordings of its ${reading} words.`, 'Keep the newer one.')];
    }
    const mark = wordsMark(view);
    if (of === mark) return [];
    const says = of === undefined ? 'The entry does not say which words were read' : 'The words have changed since they were read';
    return [{
      ...fault(recording, 'recording-of-other-words', `${says}, so the computer voice reads "${id}" (${reading}).`, `Record it again and write "of: ${mark}", or take the entry out.`),
      severity: 'warning',
    }];
  });
}

function fault({ line }: Recording, rule: string, words: string, todo: string): Fault {
  return { file: 'content/recordings/recordings.yaml', line, rule, severity: 'error', fault: words, todo };
}
