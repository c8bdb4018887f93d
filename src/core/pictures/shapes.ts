const RED = '#ea5a47';
const ROUND = 4;

interface Look { fill?: string | undefined; stroke?: string | undefined; width?: number | undefined }

/** A path; without colours, a black line like OpenMoji's own. */
export function shape(path: string, { fill = 'none', stroke = '#000000', width = 2 }: Look = {}): string {
  const line = stroke === 'none' ? '' : ` stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path d="${path}" fill="${fill}"${line}/>`;
}

interface Bubble { x: number; y: number; width: number; height: number; tail: 'left' | 'right'; lines: number }

/** A speech bubble; its tail reaches 6 units below it. The last line of words is shorter, as in writing. */
export function bubble({ x, y, width, height, tail, lines }: Bubble): string {
  const [right, bottom, foot] = [x + width, y + height, x + width * (tail === 'left' ? 0.3 : 0.7)];
  const corner = (dx: number, dy: number) => `a${ROUND} ${ROUND} 0 0 1 ${dx} ${dy}`;
  const outline = `M${x + ROUND} ${y}H${right - ROUND}${corner(ROUND, ROUND)}V${bottom - ROUND}${corner(-ROUND, ROUND)}`
    + `H${foot + 4}L${foot} ${bottom + 6}L${foot - 4} ${bottom}H${x + ROUND}${corner(-ROUND, -ROUND)}V${y + ROUND}${corner(ROUND, -ROUND)}z`;
  const written = Array.from({ length: lines }, (_, line) => {
    const length = (width - 12) * (lines > 1 && line === lines - 1 ? 0.65 : 1);
    return shape(`M${x + 6} ${y + height * (line + 1) / (lines + 1)}h${length}`);
  });
  return shape(outline, { fill: '#ffffff' }) + written.join('');
}

/** An empty leaf of a calendar, as large as the picture. */
export function calendar(): string {
  return shape('M8 8h56v58H8z', { fill: '#ffffff' })
    + shape('M8 8h56v13H8z', { fill: RED })
    + shape('M22 4v8M50 4v8', { width: 3 });
}
