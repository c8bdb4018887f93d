import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { scoreCardPath, SCORE_CARDS, type ListedScoreCard } from '../../src/core/language/listed-score-card.ts';
import { webEditions } from './../support/site.ts';

const read = (path: string) => readFileSync(join(inject('site'), path), 'utf8');
const cards = JSON.parse(read(SCORE_CARDS)) as ListedScoreCard[];

test('every page with easy read has a score card, as a file and as a page, and the table leads to it', () => {
  const table = read('about/how-easy-is-this/index.html');
  expect(cards.map(({ page }) => page).sort()).toEqual(webEditions('easy-read-web').map(({ page }) => page).sort());
  for (const card of cards) {
    expect(JSON.parse(read(scoreCardPath(card.page)))).toEqual(card);
    expect(existsSync(join(inject('site'), 'about/how-easy-is-this', card.page, 'index.html')), card.page).toBe(true);
    expect(table).toContain(`/about/how-easy-is-this/${card.page}/`);
  }
});

test('a published easy read has no fault, holds every fact of its page, and has a picture at every point', () => {
  for (const { page, findings, facts, pictured, points, sides } of cards) {
    expect({ page, errors: findings.errors, held: facts.held, pictured }).toEqual({ page, errors: 0, held: facts.listed, pictured: points });
    expect(sides, `${page} has a sheet to print`).toBeGreaterThan(0);
  }
});

test('no score is shown as a reading age', () => {
  expect(read('about/how-easy-is-this/index.html') + cards.map(({ page }) => read(`about/how-easy-is-this/${page}/index.html`)).join('')).not.toMatch(/reading age|school year|grade/i);
});
