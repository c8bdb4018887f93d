import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { checkAccess, expectNone } from '../support/access-check.ts';
import { ask } from '../support/in-page/index.ts';
import { COMPUTER, ENLARGED, inModes, MODES, show } from '../support/modes.ts';
import { onTemplates } from '../support/on-templates.ts';

const LIGHT = MODES.filter(({ look }) => look === 'light');

/** The reader's own settings of text, as WCAG 1.4.12 has them. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';
const DOUBLED = 'html { font-size: 36px !important }';

const faultsIn = async (page: Page): Promise<string[]> => [...await ask(page, 'wide'), ...await ask(page, 'clipped'), ...await ask(page, 'overlaps')];

/** Looks at the page at every size with a style of the reader's own, and takes it away again. */
async function styled(page: Page, style: string): Promise<string[]> {
  const added = await page.addStyleTag({ content: style });
  const faults = await inModes(page, LIGHT, () => faultsIn(page));
  await added.evaluate((element: Element) => { element.remove(); });
  return faults;
}

onTemplates(({ page }) => {
  checkAccess('reflow', 'nothing needs sideways scrolling, is cut off or lies upon something else, in any look, at any size, at 400%', async () => {
    expectNone(await inModes(page(), [...MODES, ENLARGED], () => faultsIn(page())));
  });

  checkAccess('text-200', 'words that are twice as big stay whole', async () => {
    expectNone(await styled(page(), DOUBLED));
  });

  checkAccess('text-spacing', 'words that are spread out stay whole', async () => {
    expectNone(await styled(page(), SPACED));
  });

  checkAccess('orientation', 'a phone on its side shows every word that it shows upright', async () => {
    await show(page(), { look: 'light', size: { width: 320, height: 640 } });
    const upright = await ask(page(), 'words');
    await show(page(), { look: 'light', size: { width: 640, height: 320 } });
    expect(await ask(page(), 'words')).toEqual(upright);
    expectNone(await faultsIn(page()));
  });

  checkAccess('no-css-order', 'the eye is led in the order of the words, and no words are lost with the styles', async () => {
    expectNone(await inModes(page(), LIGHT, () => ask(page(), 'outOfOrder')));
    await show(page(), COMPUTER);
    expectNone(await ask(page(), 'wordsOfStyle'));
  });

  checkAccess('target-size', 'what is to be pressed is 44 pixels high, or stands in a sentence with room around it', async () => {
    expectNone(await inModes(page(), LIGHT, async () => [...await ask(page(), 'crowded'), ...await ask(page(), 'low')]));
  });
});
