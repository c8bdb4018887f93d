import type { Sentence } from './sentences.ts';

const NAME = 'read-aloud';
let marked: Sentence | undefined;

/**
 * Marks the sentence that is being read, and none before it. The page itself stays as it is, so that nothing moves under
 * a screen reader; in older browsers the whole paragraph is marked.
 */
export function mark(sentence: Sentence | undefined): void {
  const followed = marked === undefined || inView(marked);
  marked?.block.classList.remove(NAME + '-block');
  marked = sentence;
  if (!sentence) CSS.highlights?.delete(NAME);
  else if (CSS.highlights) CSS.highlights.set(NAME, new Highlight(sentence.range));
  else sentence.block.classList.add(NAME + '-block');
  // Whoever has gone to look at something else is not called back.
  if (sentence && followed && !inView(sentence)) {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    sentence.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  }
}

function inView({ range }: Sentence): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight - 80;
}
