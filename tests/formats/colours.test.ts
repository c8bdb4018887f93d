import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

test('Paper and screen have the same colours', async () => {
  const template = await readFile('scripts/typst/common.typ', 'utf8');
  const tokens = await readFile('src/styles/tokens.css', 'utf8');
  const onScreen = (name: string) => new RegExp(`--${name}: (#[0-9a-f]+);`).exec(tokens)?.[1];
  const colours = [...template.matchAll(/^#let ([a-z-]+) = rgb\("(#[0-9a-f]+)"\)/gm)];
  expect(colours.length).toBeGreaterThan(4);
  // Thin lines are darker on paper: many ward printers lose a pale one.
  for (const [, name = '', colour] of colours.filter(([, name]) => name !== 'line-colour')) expect(onScreen(name), name).toBe(colour);
});
