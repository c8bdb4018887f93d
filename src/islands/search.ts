/** The search page. The index is read and searched in the reader's own browser; a question reaches the server only as part of the page's address. */
import { fill } from '../core/fill.ts';
import { startEngine, type Answer, type Engine } from './search/engine.ts';
import { byName, fromTemplate, meaningItem, resultItem, set } from './search/items.ts';
import { addressOf } from './lib/site-copy.ts';

/** In the address: the question is looked up as it was typed. */
const AS_TYPED = 'as-typed';
const page = byName('search');
const form = byName('form') as HTMLFormElement;
const status = byName('status');
const list = byName('results');
const tips = byName('tips');
const everything = byName('everything');
const meanings = byName('meanings');
const alike = byName('alike');
const said = page.dataset as Record<'searching' | 'none' | 'one' | 'many' | 'best' | 'some' | 'failed' | 'easyRead' | 'asTyped', string>;
const root = page.dataset.base ?? '/';

let engine: Promise<Engine> | undefined;

async function search(asTyped = false): Promise<void> {
  const data = new FormData(form);
  const asked = String(data.get('q') ?? '').trim();
  if (asked === '') return show(asked);
  status.textContent = said.searching;
  try {
    engine ??= startEngine(root);
    show(asked, await (await engine).ask(asked, String(data.get('reader') ?? ''), asTyped));
  } catch (error) {
    console.error(error);
    engine = undefined;
    status.textContent = said.failed;
    everything.hidden = false;
  }
}

function show(asked: string, { pages, more, weak, right, alike: near, terms, words }: Answer = { pages: [], more: false, weak: false, alike: [], terms: [], words: [] }): void {
  const count = pages.length;
  const says = count === 0 ? said.none : weak ? said.some : count === 1 ? said.one : more ? said.best : said.many;
  list.replaceChildren(...pages.map((found) => resultItem(found, terms, said.easyRead)));
  list.hidden = count === 0;
  tips.hidden = asked === '' || (count > 0 && !weak);
  alike.replaceChildren(...near.map((word) => linked('alike', { q: word })));
  byName('did-you-mean').hidden = near.length === 0;
  everything.hidden = asked !== '' && count > 0;
  meanings.replaceChildren(...words.slice(0, 2).map((word) => meaningItem(word, root)));
  meanings.hidden = words.length === 0;
  // Last, and at once, so that it is spoken once.
  status.replaceChildren(...(right ? [instead(asked, right)] : []), asked === '' ? '' : fill(says, { count, question: right ?? asked }));
}

/** What was looked up instead of what was typed, and the way back to that. */
function instead(asked: string, right: string): HTMLElement {
  const line = fromTemplate('instead');
  set(line, 'right', (words) => { words.textContent = right; });
  set(line, 'as-typed', (link) => { link.textContent = fill(said.asTyped, { question: asked }); (link as HTMLAnchorElement).href = to({ q: asked, [AS_TYPED]: '1' }); });
  return line;
}

function linked(name: string, question: Record<string, string>): HTMLElement {
  const item = fromTemplate(name);
  set(item, 'word', (link) => { link.textContent = question.q ?? ''; (link as HTMLAnchorElement).href = to(question); });
  return item;
}

/** The address of this page with another question, asked by the same reader. */
function to(question: Record<string, string>): string {
  const reader = String(new FormData(form).get('reader') ?? '');
  return `${addressOf(`${root}search/`)}?${new URLSearchParams({ ...question, ...(reader && { reader }) })}`;
}

/** The address keeps the question, so that "back" returns to these results. */
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const question = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]).filter(([, value]) => value));
  history.replaceState(null, '', `?${question}`);
  void search();
});
form.addEventListener('change', (event) => {
  if (event.target instanceof HTMLInputElement && event.target.type === 'radio') form.requestSubmit();
});

const asked = new URLSearchParams(location.search);
const input = form.elements.namedItem('q');
if (input instanceof HTMLInputElement) input.value = asked.get('q') ?? '';
const who = [...form.querySelectorAll<HTMLInputElement>('[name=reader]')].find(({ value }) => value === (asked.get('reader') ?? ''));
if (who) who.checked = true;
page.dataset.ready = '';
if (asked.get('q')) void search(asked.has(AS_TYPED));
