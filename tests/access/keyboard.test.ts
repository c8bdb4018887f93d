import { expect } from 'vitest';
import { checkAccess, expectNone } from '../support/access-check.ts';
import { ask } from '../support/in-page/index.ts';
import { COMPUTER, inModes, MODES, show, SIZES } from '../support/modes.ts';
import { onTemplates } from '../support/on-templates.ts';
import { TOO_MUCH } from '../support/states.ts';
import { jumps, seenChange, walk, type Stop } from '../support/walk.ts';

const WALKS = MODES.filter(({ look }) => look !== 'dark');
const LOOKS = MODES.filter(({ size }) => size === SIZES[1280]);
/** The kinds of control, by look, whose focus has been looked at pixel by pixel: one of each will do. */
const looked = new Set<string>();

onTemplates(({ template, page }) => {
  const walked: { mode: string; stops: Stop[] }[] = [];

  checkAccess('keyboard-order', 'the Tab key comes to every control, in the order of reading', async () => {
    expectNone(await inModes(page(), WALKS, async ({ look, size }) => {
      const { stops } = await walk(page());
      walked.push({ mode: `${look}, ${size.width} wide`, stops });
      return [...(await ask(page(), 'missed')).map((control) => `not reached: ${control}`), ...jumps(stops)];
    }));
  });

  checkAccess('focus-seen', 'what the keyboard has reached is in view and plainly marked', async () => {
    expectNone(walked.flatMap(({ mode, stops }) => stops.filter(({ inView, marked }) => !inView || !marked).map(({ what, inView }) => `${mode}: ${inView ? 'not marked' : 'out of view'}: ${what}`)));
    const faint: string[] = [];
    for (const mode of LOOKS) {
      await show(page(), mode);
      const { stops } = await walk(page());
      for (const [at, { kind, what }] of stops.entries()) {
        if (looked.has(`${mode.look} ${kind}`)) continue;
        looked.add(`${mode.look} ${kind}`);
        const change = await seenChange(page(), at);
        if (change < 1) faint.push(`${mode.look}: ${change.toFixed(2)} ${what}`);
      }
    }
    expectNone(faint);
  });

  checkAccess('focus-covered', 'nothing lies over what the keyboard has reached', () => {
    expectNone(walked.flatMap(({ mode, stops }) => stops.filter(({ covered }) => covered).map(({ what }) => `${mode}: ${what}`)));
  });

  checkAccess('no-keyboard-trap', 'the keyboard leads off the end of the page, and back the same way', async () => {
    await show(page(), COMPUTER);
    const there = await walk(page());
    const back = await walk(page(), true);
    if (await page().evaluate(() => document.querySelector('dialog:modal') !== null)) {
      // A dialog keeps the focus until it is closed, and the Escape key closes it.
      await page().keyboard.press('Escape');
      expect(await page().evaluate(() => document.querySelector('dialog:modal'))).toBeNull();
      return;
    }
    expect({ forwards: there.left, back: back.left }).toEqual({ forwards: true, back: true });
    const names = (stops: readonly Stop[]) => stops.map(({ what }) => what);
    expect(names(back.stops).reverse()).toEqual(names(there.stops));
  });

  if (template.opens) {
    checkAccess('skip-link', 'the first stop leads past the navigation to the words', async () => {
      await show(page(), COMPUTER);
      await ask(page(), 'startWalk', false);
      await page().keyboard.press('Tab');
      expect(await page().evaluate(() => document.activeElement?.matches('a.skip'))).toBe(true);
      await page().keyboard.press('Enter');
      await page().keyboard.press('Tab');
      // A page of words alone may have nothing to press before its end.
      expect(await page().evaluate(() => document.activeElement?.closest('header, .skip') ?? null)).toBeNull();
    });
  }
}, ({ name }) => name !== TOO_MUCH);
