import type { Asker, Flow } from '../data/flows.ts';
import type { ToolLabels } from '../data/labels-tool-sheets.ts';
import type { Fact } from '../data/facts.ts';
import { fill } from '../fill.ts';
import { byId } from '../library.ts';
import { heading, link, list, paragraph, strong, type Blocks } from './build.ts';

/** What a flow needs to know to stand on paper. */
export interface FlowContext { asker: Asker; labels: ToolLabels['flow']; facts: readonly Fact[]; titleOf(address: string): string }

/** A flow as numbered questions, each answer of which says where to go next, and lettered answers at the end. */
export function flowBlocks(flow: Flow, { asker, labels, facts, titleOf }: FlowContext): Blocks {
  const ordered = inOrder(flow);
  const number = (id: string) => String(ordered.indexOf(id) + 1);
  const letter = (id: string) => String.fromCharCode(65 + flow.outcomes.findIndex((outcome) => outcome.id === id));
  const questions = ordered.flatMap((id) => flow.questions.filter((question) => question.id === id)).flatMap((question): Blocks => [
    heading(2, `${fill(labels.question, { number: number(question.id) })}. ${question.ask[asker]}`),
    ...(question.help ? [paragraph(question.help[asker])] : []),
    list(question.answers.map(({ label, hint, to }) => {
      const answer = hint ? `${label[asker]} (${hint[asker].replace(/\.$/, '')})` : label[asker];
      return ordered.includes(to) ? fill(labels.goToQuestion, { answer, number: number(to) }) : fill(labels.goToOutcome, { answer, letter: letter(to) });
    })),
  ]);
  const outcomes = flow.outcomes.flatMap((outcome): Blocks => {
    const rests = outcome.facts.flatMap((id) => byId(facts, id) ?? []);
    return [
      heading(2, `${fill(labels.outcome, { letter: letter(outcome.id) })}. ${outcome.title[asker]}`),
      paragraph(strong(labels.why), ` ${outcome.why.map((said) => said[asker]).join(' ')}`),
      paragraph(strong(labels.now)),
      list(outcome.now.map((said) => said[asker]), true),
      ...(outcome.more.length > 0 ? [paragraph(strong(labels.more)), list(outcome.more.map((to) => paragraph(link(to, titleOf(to)))))] : []),
      ...(rests.length > 0 ? [paragraph(strong(labels.sources), ` ${[...new Set(rests.map(({ source }) => source.title))].join('; ')}.`)] : []),
    ];
  });
  return [...flow.askers[asker].before.map((words) => paragraph(words)), paragraph(labels.how), ...questions, ...outcomes];
}

/** The questions in the order in which someone may come to them: first things first. */
function inOrder({ first, questions }: Flow): string[] {
  const order: string[] = [];
  const queue = [first];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const question = questions.find((entry) => entry.id === id);
    if (!question || order.includes(id)) continue;
    order.push(id);
    queue.push(...question.answers.map(({ to }) => to));
  }
  return order;
}
