import { describe } from 'vitest';
import { checkAccess, expectNone } from '../support/access-check.ts';
import { axeFaults } from '../support/axe.ts';
import { ask } from '../support/in-page/index.ts';
import { COMPUTER, ENLARGED, inModes, MODES, show, SIZES } from '../support/modes.ts';
import { onTemplates } from '../support/on-templates.ts';
import { TOO_MUCH } from '../support/states.ts';
import { otherPages } from '../support/templates.ts';

describe('each kind of page', () => {
  onTemplates(({ page }) => {
    checkAccess('axe', 'axe finds no fault in any look, at any size, or on paper', async () => {
      expectNone(await inModes(page(), MODES, ({ look }) => axeFaults(page(), { forcedColours: look === 'in forced colours' })));
      await show(page(), COMPUTER);
      await page().emulateMedia({ media: 'print' });
      expectNone(await axeFaults(page(), { paper: true }));
    });
  }, ({ name }) => name !== TOO_MUCH);
});

describe('every other page', () => {
  const modes = MODES.filter(({ look, size }) => size === SIZES[1280] || (look === 'light' && size === SIZES[320]));
  onTemplates(({ page }) => {
    checkAccess('axe', 'axe finds no fault in any look on a computer, or on a phone', async () => {
      expectNone(await inModes(page(), modes, ({ look }) => axeFaults(page(), { forcedColours: look === 'in forced colours' })));
    });
    checkAccess('reflow', 'nothing needs sideways scrolling or is cut off on a small phone, or at 400%', async () => {
      expectNone(await inModes(page(), [{ look: 'light', size: SIZES[320] }, ENLARGED], async () => [...await ask(page(), 'wide'), ...await ask(page(), 'clipped'), ...await ask(page(), 'overlaps')]));
    });
  }, () => true, otherPages());
});
