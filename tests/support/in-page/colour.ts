/** The colours that a page has in the end, and how far they stand apart. Runs in the page itself. */
export function readColours() {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Colour>();
  /** Any colour that a style may name, as red, green, blue (0 to 255) and how much it covers (0 to 1). */
  function colour(css: string): Colour {
    const seen = known.get(css);
    if (seen) return seen;
    if (!brush) throw new Error('This browser draws nothing.');
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = css;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
    const found: Colour = [red, green, blue, alpha / 255];
    known.set(css, found);
    return found;
  }
  const over = (top: Colour, under: Colour): Colour => [0, 1, 2].map((at) => (top[at] ?? 0) * top[3] + (under[at] ?? 0) * (1 - top[3])).concat(1) as Colour;
  /** What is seen behind an element: its own colour on those of what it stands in. */
  function behind(element: Element | null): Colour {
    if (!element) return colour('Canvas');
    const own = colour(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  }
  const light = ([...rgb]: Colour): number => {
    const [red = 0, green = 0, blue = 0] = rgb.slice(0, 3).map((part) => { const share = part / 255; return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4; });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** WCAG's ratio of two colours, from 1 to 21. */
  function apart(one: Colour, other: Colour): number {
    const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  }
  /** How far the edge of an element stands apart from what is around it: its border, or its own colour. */
  function edge(element: Element): number {
    const style = getComputedStyle(element);
    const around = behind(element.parentElement);
    const borders = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => {
      const drawn = style[`border${side}Style`] !== 'none' && Number.parseFloat(style[`border${side}Width`]) >= 1;
      return drawn ? apart(over(colour(style[`border${side}Color`]), around), around) : 1;
    });
    return Math.max(Math.min(...borders), apart(behind(element), around));
  }
  return { colour, over, behind, light, apart, edge };
}
