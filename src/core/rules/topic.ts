import { byId } from '../library.ts';
import { faultOn, type ContentRule } from './rule.ts';

/** A page stands in the folder of its topic, and has easy read where its topic asks for it. */
export const topic: ContentRule = {
  check(page, { content: { library } }) {
    const line = page.lineOf(['topic']);
    const known = byId(library.topics, page.meta.topic);
    if (!known) {
      return [faultOn(page, line, 'unknown-topic', `There is no topic "${page.meta.topic}".`, `Use one of: ${library.topics.map(({ id }) => id).join(', ')}.`)];
    }
    const faults = [];
    if (!page.id.startsWith(`${known.id}/`)) {
      faults.push(faultOn(page, line, 'topic-folder', `The page is of the topic "${known.id}", but stands in another folder.`, `Move it to content/pages/${known.id}/, or mend its topic.`));
    }
    if (known.easyRead === 'required' && !page.meta.easyRead) {
      faults.push(faultOn(page, line, 'easy-read-missing', `Pages of "${known.title}" need easy read.`, 'Add easyRead (title, status) to the head, and easy-read blocks to the words.'));
    }
    return faults;
  },
};
