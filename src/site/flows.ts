import type { CollectionEntry } from 'astro:content';
import { ASKERS, type Asker, type FlowOutcome, type FlowQuestion } from '../core/data/flows.ts';
import { questionsBefore } from '../core/flows/paths.ts';
import { byId } from '../core/library.ts';
import type { Fact } from '../core/data/facts.ts';
import { facts, flowLabels, flows, labels, sitePages, topics } from './content.ts';
import { fill } from '../core/fill.ts';
import { link } from './link.ts';

export interface FlowPage { entry: CollectionEntry<'flows'>; asker: Asker }

/** The address of a tool's first page, or of one of its questions and outcomes for one asker. */
export function flowAddress(flow: string, asker?: Asker, step?: string): string {
  return link(`/tools/${[flow, asker, step].filter((part) => part !== undefined).join('/')}/`);
}

type FlowPath<P> = { params: { flow: string; asker: Asker; step: string }; props: FlowPage & P };

/** A page for each question and for each outcome, in the words for each who may ask. */
export function flowPaths(): FlowPath<{ question?: FlowQuestion; outcome?: FlowOutcome }>[] {
  return flows.flatMap((entry) => ASKERS.flatMap((asker) => [
    ...entry.data.questions.map((question) => ({ params: { flow: entry.id, asker, step: question.id }, props: { entry, asker, question } })),
    ...entry.data.outcomes.map((outcome) => ({ params: { flow: entry.id, asker, step: outcome.id }, props: { entry, asker, outcome } })),
  ]));
}

/** Where "Back" leads for someone whose answers we do not know: to the question before, or to the start if it may be one of several. */
export function backFrom({ entry, asker }: FlowPage, step: string): string {
  const [before, ...others] = questionsBefore(entry.data, step);
  return before && others.length === 0 ? flowAddress(entry.id, asker, before.id) : flowAddress(entry.id);
}

/** How a window and a history name the page: the same question is asked for three kinds of people. */
export function windowTitle({ entry, asker }: FlowPage, title: string): string {
  return fill(flowLabels.windowTitle, { title, tool: entry.data.title, asker: entry.data.askers[asker].label });
}

/** What src/islands/flow.ts needs to follow someone's answers, and to tell them. `here` is the question or the outcome of the page. */
export function forScript({ entry, asker }: FlowPage, here: string): string {
  const { first, questions } = entry.data;
  return JSON.stringify({
    here, first, base: flowAddress(entry.id, asker),
    questions: questions.map(({ id, ask, error, answers }) => ({
      id, ask: ask[asker], error: error[asker], answers: answers.map((answer) => ({ id: answer.id, label: answer.label[asker], to: answer.to })),
    })),
  });
}

/** The facts on which an outcome rests. */
export function factsOf({ facts: ids }: FlowOutcome): Fact[] {
  return ids.flatMap((id) => byId(facts, id) ?? []);
}

/** Pages that say more, those for other readers left out unless there are no others; easy read beside its page. */
export function moreFor({ more }: FlowOutcome, asker: Asker): { href: string; title: string }[] {
  const guidance = topics.flatMap(({ pages }) => pages);
  const found = more.map((to) => ({ to, page: guidance.find(({ id }) => `/${id}/` === to), site: sitePages.find(({ id }) => `/${id}/` === to) }));
  const mine = found.filter(({ page }) => !page || page.data.audience.includes(asker));
  return (mine.length > 0 ? mine : found).flatMap(({ to, page, site }) => [
    { href: link(to), title: (page ?? site)?.data.title ?? to },
    ...(page?.data.easyRead && asker !== 'staff' ? [{ href: link(`${to}easy-read/`), title: fill(labels.topic.easyRead, { title: page.data.easyRead.title }) }] : []),
  ]);
}
