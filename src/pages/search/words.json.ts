import type { APIRoute } from 'astro';
import type { KnownWord } from '../../core/search/question.ts';
import { words } from '../../site/content.ts';

/** The hard words and their other names, for the search page. */
export const GET: APIRoute = () => Response.json(words.map(({ id, word, inFull, meaning, forms, alsoCalled }): KnownWord =>
  ({ id, word, inFull, meaning, forms, alsoCalled })));
