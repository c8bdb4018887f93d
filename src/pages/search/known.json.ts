import type { APIRoute } from 'astro';
import type { Known } from '../../core/search/known.ts';
import type { KnownPage } from '../../core/search/rank.ts';
import { labels, lookUpLabels, offlineLabels, sections, sitePages, tools, topics, words } from '../../site/content.ts';
import { SECTION_PAGE } from '../../site/sections.ts';

type Told = Omit<KnownPage, 'parts' | 'readers' | 'searchFor'> & Partial<KnownPage>;
const page = (told: Told): KnownPage => ({ searchFor: [], readers: [], parts: [], ...told });
const others = [
  { address: '/words/', ...labels.glossary }, { address: '/print/', ...labels.printPage }, { address: '/pictures/', ...labels.pictures }, { address: '/offline/', ...offlineLabels },
];

/**
 * What search knows beside the index: the hard words with their other names, what pages say of themselves, and the sections of
 * the Act. Their headings, and the words of the site, are put in when its pages are there: scripts/finish/search-words.ts.
 */
export const GET: APIRoute = () => Response.json({
  words: words.map(({ id, word, inFull, meaning, forms, alsoCalled }) => ({ id, word, inFull, meaning, forms, alsoCalled })),
  pages: [
    ...topics.flatMap(({ pages }) => pages).map(({ id, data: { title, summary, searchFor, audience, easyRead } }) => page({ address: `/${id}/`, title, summary, searchFor, readers: audience, easyRead: easyRead?.title })),
    ...tools.map(({ id, title, summary, searchFor, readers }) => page({ address: `/tools/${id}/`, title, summary, searchFor, readers })),
    ...sitePages.map(({ id, data: { title, summary, searchFor } }) => page({ address: `/${id}/`, title, summary, searchFor })),
    ...others.map(({ address, title, summary }) => page({ address, title, summary })),
  ],
  sections: [
    ...sections.map(({ id, name, alsoCalled, searchFor }) => ({ id, name, alsoCalled, searchFor, address: `/${SECTION_PAGE}/` })),
    ...lookUpLabels.others.list.map(({ id, name, searchFor, to }) => ({ id, name, alsoCalled: [], searchFor, address: to })),
  ],
  lookUp: '/tools/look-up-a-section/',
  sameWords: labels.searchPage.sameWords,
  askers: labels.searchPage.askers,
  vocabulary: { words: '', english: '' },
} satisfies Known);
