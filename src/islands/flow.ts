/**
 * Keeps the answers so far in the address, behind its #: hands them on from page to page, and lists them with a way to change
 * each. What stands behind the # is never sent, and nothing is stored. Without this script every page works all the same.
 */
import { fill } from '../core/fill.ts';
import { follow, type Step } from '../core/flows/paths.ts';
import { readTrail, writeTrail } from '../core/flows/trail.ts';
import { part } from './lib/dom.ts';
import { addressOf } from './lib/site-copy.ts';

interface Question { id: string; ask: string; error: string; answers: { id: string; label: string; to: string }[] }
/** `here` is the question or the outcome of this page. */
interface FlowHere { here: string; first: string; base: string; questions: Question[] }

const page = part(document, '[data-flow]');
const flow = JSON.parse(page.dataset.flow ?? '') as FlowHere;
const [problem, soFar, back] = [part(page, '[data-problem]'), part(page, '[data-so-far]'), part<HTMLAnchorElement>(page, '[data-back]')];
const [title, start] = [document.title, back.href];
let trail = '';

function read(): void {
  // A link within the page, such as "Skip to the main part", must not lose the answers.
  if (location.hash !== '' && !location.hash.includes('=')) return history.replaceState(history.state, '', `${location.pathname}${trail}`);
  trail = location.hash;
  const { at, used } = follow(flow, readTrail(trail));
  const lost = trail !== '' && at !== flow.here;
  tellProblem(lost, at, used);
  // Someone may come by a link, or without a script until now. Their answers are not known, and they go on without a trail.
  show(lost || (trail === '' && flow.here !== flow.first) ? undefined : used);
}

/** Hands the answers on, and lists them. */
function show(steps: readonly Step[] | undefined): void {
  const last = steps?.at(-1);
  back.href = steps && last ? address(last.question, steps.slice(0, -1)) : start;
  for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-answer]')) {
    link.hash = steps ? writeTrail([...steps, { question: flow.here, answer: link.dataset.answer ?? '' }]) : '';
  }
  soFar.hidden = !last;
  part(soFar, 'dl').replaceChildren(...(steps ?? []).flatMap((step, index) => row(step, steps?.slice(0, index) ?? [])));
}

function row({ question: id, answer: chosen }: Step, before: readonly Step[]): Element[] {
  const question = flow.questions.find((entry) => entry.id === id);
  const template = part<HTMLTemplateElement>(soFar, 'template');
  const item = template.content.querySelector('div')?.cloneNode(true) as Element | undefined;
  if (!question || !item) return [];
  part(item, 'dt').textContent = question.ask;
  part(item, 'dd').textContent = question.answers.find((entry) => entry.id === chosen)?.label ?? '';
  const change = part<HTMLAnchorElement>(item, 'a');
  change.href = address(id, before);
  part(change, 'span').textContent = ` ${fill(page.dataset.changeWhat ?? '', { question: question.ask })}`;
  return [item];
}

/** Names the question whose answer cannot be followed, or the last one if the answers lead to another page than this. */
function tellProblem(lost: boolean, at: string, used: readonly Step[]): void {
  problem.hidden = !lost;
  document.title = lost ? fill(page.dataset.problemTitle ?? '', { title }) : title;
  if (!lost) return;
  const unanswered = flow.questions.find(({ id }) => id === at);
  const question = unanswered ?? flow.questions.find(({ id }) => id === used.at(-1)?.question);
  const link = part<HTMLAnchorElement>(problem, '[data-lost]');
  if (question) {
    link.textContent = question.error;
    link.href = address(question.id, unanswered ? used : used.slice(0, -1));
  }
  problem.focus();
}

function address(step: string, steps: readonly Step[]): string {
  return addressOf(`${flow.base}${step}/${writeTrail(steps)}`);
}

addEventListener('hashchange', read);
read();
