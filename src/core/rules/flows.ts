import type { Content } from '../content.ts';
import type { FlowFile } from '../data/flows.ts';
import type { Fault } from '../fault.ts';
import { MOST_QUESTIONS, questionOf } from '../flows/paths.ts';
import { byId, known } from '../library.ts';
import { targets } from './links.ts';

/** Each flow holds together: every path ends, none loops or is too long, all is reached, and what is named is there. */
export function flowRules(content: Content): Fault[] {
  return content.flows.flatMap((file) => [...shapeFaults(file), ...nameFaults(file, content)]);
}

function shapeFaults({ file, definition: flow, lineOf }: FlowFile): Fault[] {
  const faults: Fault[] = [];
  const add = (path: readonly PropertyKey[], rule: string, fault: string, todo: string): void => {
    const told: Fault = { file, line: lineOf(path), rule, severity: 'error', fault, todo };
    if (!faults.some((other) => other.line === told.line && other.fault === told.fault)) faults.push(told);
  };
  const there = [...flow.questions, ...flow.outcomes];
  there.forEach(({ id }, at) => {
    if (there.findIndex((other) => other.id === id) !== at) {
      const path = at < flow.questions.length ? ['questions', at] : ['outcomes', at - flow.questions.length];
      add(path, 'duplicate-id', `"${id}" stands here twice.`, 'Give one of them a name of its own. A question and an outcome may not share one.');
    }
  });
  if (!questionOf(flow, flow.first)) add(['first'], 'flow-target', `The first question is "${flow.first}", which is not there.`, `Use one of: ${known(flow.questions, flow.first)}.`);

  const reached = new Set<string>();
  const walk = (id: string, way: readonly string[]): void => {
    const question = questionOf(flow, id);
    reached.add(id);
    if (!question) return;
    const place = flow.questions.indexOf(question);
    if (way.includes(id)) return add(['questions', place], 'flow-loop', `The question "${id}" can be reached again from itself: ${[...way, id].join(' → ')}.`, 'Lead one of these answers somewhere else, so that every path ends.');
    if (way.length >= MOST_QUESTIONS) return add(['questions', place], 'flow-too-long', `The question "${id}" is number ${way.length + 1} on the path ${way.join(' → ')}.`, `Ask no more than ${MOST_QUESTIONS} questions on any path.`);
    question.answers.forEach((answer, at) => {
      if (there.some(({ id: other }) => other === answer.to)) walk(answer.to, [...way, id]);
      else add(['questions', place, 'answers', at], 'flow-target', `The answer "${answer.id}" leads to "${answer.to}", which is neither a question nor an outcome.`, `Use one of: ${known(there, answer.to)}.`);
    });
  };
  walk(flow.first, []);
  flow.questions.forEach(({ id }, at) => { if (!reached.has(id)) add(['questions', at], 'flow-unreached', `No answer leads to the question "${id}".`, 'Lead an answer to it, or take it out.'); });
  flow.outcomes.forEach(({ id }, at) => { if (!reached.has(id)) add(['outcomes', at], 'flow-unreached', `No answer leads to the outcome "${id}".`, 'Lead an answer to it, or take it out.'); });
  return faults;
}

function nameFaults({ file, definition: flow, lineOf }: FlowFile, content: Content): Fault[] {
  const { library } = content;
  const pages = targets(content);
  return flow.outcomes.flatMap((outcome, at) => {
    const missing = (key: string, rule: string, what: string, id: string, todo: string): Fault =>
      ({ file, line: lineOf(['outcomes', at, key]), rule, severity: 'error', fault: `The outcome "${outcome.id}" names the ${what} "${id}", which is not there.`, todo });
    return [
      ...outcome.facts.filter((id) => !byId(library.facts, id)).map((id) => missing('facts', 'unknown-fact', 'fact', id, `Use one of: ${known(library.facts, id)}.`)),
      ...outcome.print.filter((id) => !byId(content.leaflets, id)).map((id) => missing('print', 'unknown-leaflet', 'leaflet', id, `Use one of: ${known(content.leaflets, id)}.`)),
      ...outcome.more.filter((to) => !pages.has(to.slice(1, -1))).map((to) => missing('more', 'link', 'page', to, 'Mend the address. It is the folder and the name of a file in content/pages/.')),
      ...(byId(library.pictures, outcome.picture) ? [] : [missing('picture', 'unknown-picture', 'picture', outcome.picture, `Use one of: ${known(library.pictures, outcome.picture)}.`)]),
    ];
  });
}
