import { splitSentences } from '../../core/language/sentences.ts';

/** A sentence of the page: where it stands, and what a voice is to say. */
export interface Sentence { range: Range; block: Element; spoken: string }

/** What is read: the title, the words under it and the page itself. */
const READ = 'main h1, main .notice, main article.prose, main .part';
/** Column headings are said before each value instead. */
const NOT_READ = 'summary, thead, .read-aloud';
/** Said whole, however many sentences they are, as in the recording. */
const WHOLE = 'h1, h2, h3, h4, .callout-title, figcaption';

/** The sentences that someone sees on the page, in order. What is folded away is left out. */
export function sentencesOnPage(): Sentence[] {
  return [...document.querySelectorAll(READ)].flatMap((part) => blocksIn(part).flatMap(sentencesOf));
}

interface Block { element: Element; texts: Text[] }

/** Runs of text that no other block and no line break comes between. */
function blocksIn(part: Element): Block[] {
  const blocks: Block[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (node instanceof Element && (node.matches(NOT_READ) || !node.checkVisibility()) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  let broken = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      const element = blockOf(node.parentElement ?? part);
      const last = blocks.at(-1);
      if (last?.element === element && !broken) last.texts.push(node);
      else blocks.push({ element, texts: [node] });
      broken = false;
    } else if (node.nodeName === 'BR') broken = true;
  }
  return blocks;
}

function blockOf(element: Element): Element {
  return getComputedStyle(element).display === 'inline' && element.parentElement ? blockOf(element.parentElement) : element;
}

function sentencesOf({ element, texts }: Block): Sentence[] {
  const whole = texts.map(({ data }) => data).join('').replace(/\s/g, ' ');
  const pieces = element.matches(WHOLE) ? [{ start: whole.length - whole.trimStart().length, end: whole.trimEnd().length }] : splitSentences(whole);
  const label = element.matches('[data-label]') ? `${element.getAttribute('data-label')} ` : '';
  return pieces.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(whole.slice(start, end))).map(({ start, end }, at) => {
    const range = new Range();
    range.setStart(...placeOf(texts, start, false));
    range.setEnd(...placeOf(texts, end, true));
    return { range, block: element, spoken: (at === 0 ? label : '') + sayable(whole.slice(start, end)) };
  });
}

/** The text and the place in it of a letter, counted over all texts of a block. An end belongs to the text before it. */
function placeOf(texts: readonly Text[], letter: number, end: boolean): [Text, number] {
  let left = letter;
  for (const text of texts) {
    if (left < text.length || (end && left === text.length)) return [text, left];
    left -= text.length;
  }
  const last = texts.at(-1)!;
  return [last, last.length];
}

/** Telephone numbers digit by digit, and "section 5(2)" as "section 5 2". */
function sayable(words: string): string {
  return words.replace(/\+?\b\d[\d ]{6,}\d\b/g, (number) => [...number.replace(/ /g, ',')].join(' ')).replace(/(\d)\((\w)\)/g, '$1 $2');
}
