import type { Form, PaperId } from '../data/leaflets.ts';
import type { Reader } from '../data/topics.ts';
import type { RootContent } from '../document/types.ts';
import type { FormatEnv, Made } from '../format.ts';
import type { Kit } from '../understanding/kits.ts';
import type { ViewName } from '../views.ts';

/** The shelf at `/print/` with the questions for groups that test the easy read. */
export const READING_GROUPS = 'reading-groups';

/** A sheet for wards, put together from parts of pages. */
export interface Leaflet {
  /** Its name in addresses: `your-section-section-2`. */
  id: string;
  /** The definition from which it is made. */
  file: string;
  title: string;
  describe: string;
  for: Reader | typeof READING_GROUPS;
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
  /** What the sheets of a reading group hold beside their questions. */
  kit?: Kit | undefined;
}

/** A way to set a leaflet on paper. */
export interface Paper {
  id: PaperId;
  /** A PDF, unless it says otherwise. */
  extension?: 'docx';
  /** @throws Error that says what does not fit and by how much. */
  make(leaflet: Leaflet, env: FormatEnv): Made | Promise<Made>;
}

/** The page id under which the manifest lists a leaflet's files. */
export function leafletPage({ id }: Pick<Leaflet, 'id'>): string {
  return `leaflets/${id}`;
}

/** The pictures of a leaflet that its blocks do not name: that of its cover, those beside the questions of its form, and those that show how to answer. */
export function ownPictures({ picture, form, kit }: Pick<Leaflet, 'picture' | 'form' | 'kit'>): string[] {
  return [picture, ...(form?.groups ?? []).flatMap(({ fields }) => fields.flatMap((field) => field.picture ?? [])), ...(kit?.before ?? []).map((point) => point.picture)];
}
