import { expect, test } from 'vitest';
import { coloursIn, contrast } from '../../../src/core/status/contrast.ts';

test('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21, 5);
  expect(contrast('#7a3412', '#7a3412')).toBe(1);
});

test('the order of the two colours makes no difference, and short colours mean the same as long ones', () => {
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(contrast('#fff', '#767676'), 10);
  // The palest grey that the standard allows on white: https://www.w3.org/TR/UNDERSTANDING-WCAG20/visual-audio-contrast-contrast.html
  expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2);
});

test('the dark look has its own colours, and keeps those of the light one that it does not change', () => {
  const { light, dark } = coloursIn(':root { --ink: #111; --night: #000; }\n@media (prefers-color-scheme: dark) {\n  :root { --ink: #eee; }\n}');
  expect([light.get('ink'), dark.get('ink'), dark.get('night')]).toEqual(['#111', '#eee', '#000']);
});
