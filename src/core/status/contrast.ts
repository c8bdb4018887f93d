/** The two looks of the site. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = typeof THEMES[number];
/** Colours by their names, without the dashes: `ink`, `#1b2130`. */
export type Colours = ReadonlyMap<string, string>;

/** The colours that a style sheet sets for a part of the site, by their names: `[data-accent='plum'] { --brand: var(--plum) }`. */
const SET = /--([a-z][a-z-]*):\s*(#[0-9a-f]{3,8})\b/gi;
const DARK = /@media \(prefers-color-scheme: dark\)\s*\{\s*:root\s*\{([^}]*)\}/;

/** The colours of each look, from `src/styles/tokens.css`. What the dark look does not set is as in the light one. */
export function coloursIn(css: string): Record<Theme, Colours> {
  const dark = DARK.exec(css)?.[1] ?? '';
  const light = readColours(css.replace(DARK, ''));
  return { light, dark: new Map([...light, ...readColours(dark)]) };
}

function readColours(css: string): Map<string, string> {
  return new Map([...css.matchAll(SET)].map(([, name = '', value = '']) => [name, value]));
}

/**
 * How far two colours stand apart, from 1 (the same) to 21 (black and white): WCAG's contrast ratio,
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const digits = colour.slice(1);
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)];
  const [red = 0, green = 0, blue = 0] = pairs.map((pair) => {
    const share = Number.parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
