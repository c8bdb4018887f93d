import { part } from './dom.ts';

/** A question before something is lost. It stands after what was pressed, and takes the focus there. */
export function asker(page: HTMLElement): (words: { question: string; yes: string; no: string }, pressed: HTMLElement) => Promise<boolean> {
  const panel = part(page, '[data-ask]');
  const [question, yes, no] = [part(panel, '[data-question]'), part(panel, '[data-yes]'), part(panel, '[data-no]')];
  let answer: (agreed: boolean) => void = () => {};
  yes.addEventListener('click', () => answer(true));
  no.addEventListener('click', () => answer(false));
  panel.addEventListener('keydown', ({ key }) => { if (key === 'Escape') answer(false); });
  return (words, pressed) => {
    answer(false); // Whatever was asked before is no longer.
    [question.textContent, yes.textContent, no.textContent] = [words.question, words.yes, words.no];
    (pressed.closest('.buttons') ?? pressed).after(panel);
    panel.hidden = false;
    panel.focus();
    return new Promise((resolve) => {
      answer = (agreed) => {
        answer = () => {};
        panel.hidden = true;
        if (!agreed) pressed.focus();
        resolve(agreed);
      };
    });
  };
}
