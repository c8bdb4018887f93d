/**
 * Looks up a section: type or choose, and its card opens. The address keeps which cards are open, behind its #, so that
 * "back", a reload and a link lead to the same. No date is ever put there, sent or stored.
 */
import { fill } from '../core/fill.ts';
import { findSections, type Named } from '../core/sections/find.ts';
import { part } from './lib/dom.ts';
import { countDates, type SaidOfDates } from './look-up/dates.ts';

type Said = SaidOfDates & Record<'one' | 'several' | 'none' | 'listed' | 'listedOne', string>;

const ALL = '#all';
const page = part(document, '[data-look-up]');
const said = JSON.parse(page.dataset.said ?? '') as Said;
const cards = [...page.querySelectorAll<HTMLElement>('[data-card]')].map((card) => ({ card, ...(JSON.parse(card.dataset.card ?? '') as Named) }));
const form = part<HTMLFormElement>(page, '[data-find]');
const asked = part<HTMLInputElement>(form, 'input');
const [status, none] = [part(page, '[data-status]'), part(page, '[data-none]')];
let typing: ReturnType<typeof setTimeout> | undefined;

/** Opens the cards that the address names. An address that names none, such as that of "Skip to the main part", changes nothing. */
function open(): HTMLElement[] {
  const ids = decodeURIComponent(location.hash.slice(1)).split(',');
  const opened = location.hash === ALL ? cards : cards.filter(({ id }) => ids.includes(id));
  if (opened.length === 0 && location.hash !== '') return [];
  for (const { card } of cards) card.hidden = !opened.some((other) => other.card === card);
  hideEmpty('[data-group]', '[data-card]');
  if (location.hash === ALL || location.hash === '') list(cards);
  return opened.map(({ card }) => card);
}

/** The list of links, cut down to these. */
function list(shown: readonly Named[]): void {
  for (const link of page.querySelectorAll<HTMLElement>('[data-link]')) link.hidden = !shown.some(({ id }) => id === link.dataset.link);
  hideEmpty('[data-row]', '[data-link]');
}

function hideEmpty(group: string, item: string): void {
  for (const whole of page.querySelectorAll<HTMLElement>(group)) whole.hidden = !whole.querySelector(`${item}:not([hidden])`);
}

/** The answer to what was typed: a card, several and a choice, or what to do when there is none. */
function find(): void {
  clearTimeout(typing);
  const question = asked.value.trim();
  const found = findSections(cards, question);
  none.hidden = found.length > 0 || question === '';
  status.textContent = '';
  if (question === '') return asked.focus();
  list(found.length > 0 ? found : cards);
  if (found.length === 0) {
    part(none, '#not-found').textContent = fill(said.none, { asked: question });
    return none.focus();
  }
  const names = found.map(({ name }) => name.replace(/,.*/, ''));
  status.textContent = fill(found.length === 1 ? said.one : said.several, { name: names[0] ?? '', count: found.length, names: names.join('; ') });
  const address = `#${found.map(({ id }) => id).join(',')}`;
  if (address !== location.hash) history.pushState(null, '', address);
  const [first] = open();
  if (found.length === 1 && first) goTo(first);
  else status.focus();
}

function goTo(card: HTMLElement): void {
  part(card, 'h3').focus({ preventScroll: true });
  card.scrollIntoView();
}

form.addEventListener('submit', (event) => { event.preventDefault(); find(); });
asked.addEventListener('input', () => {
  const found = findSections(cards, asked.value);
  none.hidden = true;
  list(found.length > 0 ? found : cards);
  clearTimeout(typing);
  // Said once someone rests, and not at each letter.
  typing = setTimeout(() => {
    status.textContent = found.length === 0 ? '' : found.length === 1 ? said.listedOne : fill(said.listed, { count: found.length });
  }, 700);
});
/** A link in the list may name the card that is open already, or the whole list: then there is no change of address to hear. */
page.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('[data-index] a');
  if (link) { status.textContent = ''; none.hidden = true; }
  if ((event.target as Element).closest('[data-print]')) print();
});
addEventListener('hashchange', () => {
  const [first, second] = open();
  if (location.hash === ALL) asked.value = '';
  if (first && !second) goTo(first);
  else if (first && location.hash === ALL) part(page, '[data-group] h2').scrollIntoView();
});

for (const part of page.querySelectorAll<HTMLElement>('[data-script], [data-find]')) part.hidden = false;
for (const { card } of cards) card.hidden = true;
hideEmpty('[data-group]', '[data-card]');
for (const section of page.querySelectorAll<HTMLElement>('[data-dates]')) countDates(section, said);
if (location.hash !== '') open()[0]?.scrollIntoView();
page.dataset.ready = '';
