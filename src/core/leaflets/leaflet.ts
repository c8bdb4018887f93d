import type { Form, PaperId } from '../data/leaflets.ts';
import type { Reader } from '../data/topics.ts';
import type { RootContent } from '../document/types.ts';
import type { FormatEnv, Made } from '../format.ts';
import type { ViewName } from '../views.ts';

/** A sheet for wards, put together from parts of pages. */
export interface Leaflet {
  /** Its name in addresses: `your-section-section-2`. */
  id: string;
  /** The definition from which it is made. */
  file: string;
  title: string;
  describe: string;
  for: Reader;
  order: number;
  papers: readonly PaperId[];
  /** Those of its papers that are in the standard pack of a ward. */
  pack: readonly PaperId[];
  picture: string;
  /** Which words it takes: those that `renderTypst` and its like need to know. */
  name: ViewName;
  blocks: RootContent[];
  /** How many of `blocks` each part of the definition gave, in order: a tri-fold sets the first on a panel of its own. */
  partSizes: readonly number[];
  /** The oldest day on which one of its pages was checked, and the first on which one is due. */
  reviewed: { on: string; next: string };
  /** Easy read: whether every page that it takes points from has been checked by people who use easy read. */
  easyReadChecked: boolean;
  form?: Form | undefined;
}

/** A way to set a leaflet on paper. */
export interface Paper {
  id: PaperId;
  /** @throws Error that says what does not fit and by how much. */
  make(leaflet: Leaflet, env: FormatEnv): Made | Promise<Made>;
}

/** The page id under which the manifest lists a leaflet's files. */
export function leafletPage({ id }: Pick<Leaflet, 'id'>): string {
  return `leaflets/${id}`;
}

/** The pictures of a leaflet that its blocks do not name: that of its cover, and those beside the questions of its form. */
export function ownPictures({ picture, form }: Pick<Leaflet, 'picture' | 'form'>): string[] {
  return [picture, ...(form?.groups ?? []).flatMap(({ fields }) => fields.flatMap((field) => field.picture ?? []))];
}
