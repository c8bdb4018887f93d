import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { contactsSchema } from './core/data/contacts.ts';
import { guidanceFrontMatter, siteFrontMatter } from './core/data/front-matter.ts';
import { homeSchema } from './core/data/home.ts';
import { sheetLabelsSchema } from './core/data/labels-sheets.ts';
import { webLabelsSchema } from './core/data/labels-web.ts';
import { picturesSchema } from './core/data/pictures.ts';
import { siteSchema } from './core/data/site.ts';
import { topicsSchema } from './core/data/topics.ts';
import { wordsSchema } from './core/data/words.ts';
import { folders } from './site/settings.ts';

const pages = (folder: string) => glob({ base: `${folders.content}/${folder}`, pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });
/**
 * A data file as the only entry of its collection. Astro sorts entries by their ids, and most of our lists mean
 * something by their order.
 */
const one = (path: string) => file(`${folders.content}/${path}`, { parser: (text) => ({ it: parse(text) }) });

/** The same schemas by which `npm run check` reads these files. */
export const collections = {
  pages: defineCollection({ loader: pages('pages'), schema: guidanceFrontMatter }),
  sitePages: defineCollection({ loader: pages('site'), schema: siteFrontMatter }),
  topics: defineCollection({ loader: one('topics.yaml'), schema: topicsSchema }),
  words: defineCollection({ loader: one('words.yaml'), schema: wordsSchema }),
  contacts: defineCollection({ loader: one('contacts.yaml'), schema: contactsSchema }),
  pictures: defineCollection({ loader: one('pictures/pictures.yaml'), schema: picturesSchema }),
  site: defineCollection({ loader: one('site.yaml'), schema: siteSchema }),
  home: defineCollection({ loader: one('home.yaml'), schema: homeSchema }),
  sheetLabels: defineCollection({ loader: one('labels/sheets.yaml'), schema: sheetLabelsSchema }),
  webLabels: defineCollection({ loader: one('labels/web.yaml'), schema: webLabelsSchema }),
};
