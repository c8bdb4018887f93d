/** How an area stands. Words come first; the colour is a second sign. Apart from its schema, so that browsers need not load that. */
export const RATINGS = ['red', 'amber', 'green'] as const;
export type Rating = (typeof RATINGS)[number];
