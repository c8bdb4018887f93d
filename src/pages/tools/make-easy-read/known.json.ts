import type { APIRoute } from 'astro';
import type { Known } from '../../../core/easy-letter/known.ts';
import { pictures, topics, words } from '../../../site/content.ts';
import { drawingOf } from '../../../site/drawings.ts';

/** A point of an easy read, as pages are written: `- ![nurse] A nurse will help you.` */
const POINT = /^- !\[([a-z0-9-]+)\] (.+)$/gm;

/** What stands beside each picture on this site: it shows what else a picture fits. */
const uses = topics.flatMap(({ pages }) => pages)
  .flatMap(({ body = '' }) => [...body.matchAll(POINT)].map(([, picture = '', sentence = '']) => ({ picture, sentence: sentence.replaceAll('**', '') })));

/** The glossary and every picture with its drawing, in one file. */
export const GET: APIRoute = () => Response.json({
  words, pictures: pictures.map(({ id, alt, means }) => ({ id, alt, means, svg: drawingOf(id) })), uses,
} satisfies Known);
