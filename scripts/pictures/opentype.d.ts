/** The little of opentype.js 2 that we use; the package has no types of its own. */
declare module 'opentype.js' {
  interface Path {
    commands: Record<string, string | number>[];
    toPathData(decimalPlaces: number): string;
  }
  interface Font {
    getPath(text: string, x: number, y: number, fontSize: number): Path;
    getAdvanceWidth(text: string, fontSize: number): number;
    /** 0 when the font has no glyph for that letter. */
    charToGlyphIndex(letter: string): number;
  }
  const opentype: { parse(buffer: ArrayBuffer): Font };
  export default opentype;
}
