/** What a file of its own in `content/` defines: a leaflet, a flow, a framework. */
export interface ContentFile<T> {
  /** The name of the file without its ending. */
  id: string;
  /** As faults name it: `content/leaflets/poster.yaml`. */
  file: string;
  definition: T;
  /** The line on which a part of it stands. */
  lineOf(path: readonly PropertyKey[]): number;
}
