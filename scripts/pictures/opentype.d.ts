/** The little of opentype.js 2 that we use; the package has no types of its own. */
declare module 'opentype.js' {
  interface Path {
    commands: Record<string, string | number>[];
    toPathData(decimalPlaces: number): string;
  }
  interface Font {
    getPath(text: string, x: number, y: number, fontSize: number): Path;
    getAdvanceWidth(text: string, fontSize: number): number;
    /** The glyph of each letter, by its code. */
    tables: { cmap: { glyphIndexMap: Record<string, number> } };
  }
  const opentype: { parse(buffer: ArrayBuffer): Font };
  export default opentype;
}
