import { describe } from 'vitest';
import { checkAccess, expectNone } from '../support/access-check.ts';
import { axeFaults } from '../support/axe.ts';
import { COMPUTER, inModes, MODES, show, SIZES } from '../support/modes.ts';
import { onTemplates, openWindow } from '../support/on-templates.ts';
import { visitedPaths } from '../support/site.ts';
import { otherPaths } from '../support/templates.ts';

describe('axe finds no fault in any look, at any size, or on paper', () => {
  onTemplates(({ page }) => {
    checkAccess('axe', 'axe', async () => {
      expectNone(await inModes(page(), MODES, ({ look }) => axeFaults(page(), { forcedColours: look === 'in forced colours' })));
      await show(page(), COMPUTER);
      await page().emulateMedia({ media: 'print' });
      expectNone(await axeFaults(page()));
    });
  });
});

describe('axe finds no fault on any other page, in any look, on a computer and on a phone', () => {
  const window = openWindow();
  const modes = MODES.filter(({ look, size }) => size === SIZES[1280] || (look === 'light' && size === SIZES[320]));
  for (const path of otherPaths(visitedPaths())) {
    checkAccess('axe', path, async () => {
      const page = await window.page(path);
      expectNone(await inModes(page, modes, ({ look }) => axeFaults(page, { forcedColours: look === 'in forced colours' })));
      await page.close();
    });
  }
});
