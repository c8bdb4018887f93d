import type { APIRoute } from 'astro';
import type { Known } from '../../core/search/known.ts';
import { topics, words } from '../../site/content.ts';

/** What search knows beside the index: the hard words with their other names, and the questions that pages answer. */
export const GET: APIRoute = () => Response.json({
  words: words.map(({ id, word, inFull, meaning, forms, alsoCalled }) => ({ id, word, inFull, meaning, forms, alsoCalled })),
  pages: topics.flatMap(({ pages }) => pages).map(({ id, data }) => ({
    address: `/${id}/`, title: data.title, summary: data.summary, searchFor: data.searchFor, readers: data.audience, easyRead: data.easyRead?.title,
  })),
} satisfies Known);
