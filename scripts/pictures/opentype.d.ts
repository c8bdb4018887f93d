/** The little of opentype.js 2 that we use; the package has no types of its own. */
declare module 'opentype.js' {
  interface Font {
    getPath(text: string, x: number, y: number, fontSize: number): { toPathData(decimalPlaces: number): string };
    getAdvanceWidth(text: string, fontSize: number): number;
  }
  const opentype: { parse(buffer: ArrayBuffer): Font };
  export default opentype;
}
