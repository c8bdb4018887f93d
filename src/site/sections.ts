import { SECTION_GROUPS, type Section } from '../core/data/sections.ts';
import type { ListedLeaflet } from '../core/leaflets/listed.ts';
import type { Named } from '../core/sections/find.ts';
import { sections } from './content.ts';
import { leaflets } from './leaflets.ts';

/** The page that says what every section means, and its easy read. */
export const SECTION_PAGE = 'your-rights/your-section';

export const sectionGroups = SECTION_GROUPS.map((group) => ({ group, sections: sections.filter((section) => section.group === group) }));

/** `Section 37/41`, and what stands after the comma in its name. */
export function parted(name: string): [name: string, rest: string] {
  const [first = name, ...rest] = name.split(', ');
  return [first, rest.join(', ')];
}

/** The leaflets that are made for a section, and those of an order that has leaflets by its own name. */
export function leafletsOf({ id }: Section): ListedLeaflet[] {
  const own = id.startsWith('cto') ? /^on-a-community-treatment-order/ : new RegExp(`^your-section.*-${id}$`);
  return leaflets.filter((leaflet) => own.test(leaflet.id));
}

/** What the script needs to find a card by. */
export function forFinding({ id, name, alsoCalled, searchFor }: Named): string {
  return JSON.stringify({ id, name, alsoCalled, searchFor });
}
