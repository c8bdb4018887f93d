import { expect } from 'vitest';
import { checkAccess, expectNone } from '../support/access-check.ts';
import { ask } from '../support/in-page/index.ts';
import { COMPUTER, inModes, MODES, show, SIZES } from '../support/modes.ts';
import { onTemplates } from '../support/on-templates.ts';

const inLook = (wanted: string) => MODES.filter(({ look }) => look === wanted);

onTemplates(({ page }) => {
  checkAccess('contrast', 'the edge of each field and button stands apart from what is around it by 3 to 1, light and dark', async () => {
    expectNone(await inModes(page(), MODES.filter(({ look }) => look !== 'in forced colours'), () => ask(page(), 'faintEdges')));
  });

  checkAccess('dark', 'whoever asks for dark colours has light words on a dark page', async () => {
    await show(page(), { look: 'dark', size: SIZES[1280] });
    const { words, ground } = await page().evaluate(() => {
      const { access } = globalThis as unknown as { access: { light(of: unknown): number; colour(css: string): unknown; behind(of: Element): unknown } };
      return { words: access.light(access.colour(getComputedStyle(document.body).color)), ground: access.light(access.behind(document.body)) };
    });
    expect(ground).toBeLessThan(0.05);
    expect((words + 0.05) / (ground + 0.05)).toBeGreaterThanOrEqual(7);
  });

  checkAccess('forced-colours', 'in the reader\'s own colours the edges of fields and buttons and every sign are still there', async () => {
    expectNone(await inModes(page(), inLook('in forced colours'), async () => [...await ask(page(), 'edgeless'), ...await ask(page(), 'lostSigns')]));
  });

  checkAccess(['no-motion', 'reduced-motion'], 'nothing moves or plays by itself, and nothing slides or fades', async () => {
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await show(page(), COMPUTER);
      await page().emulateMedia({ reducedMotion });
      expectNone([...await ask(page(), 'moving'), ...await ask(page(), 'playing')]);
    }
  });
});
