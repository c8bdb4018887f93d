import type { Flow, FlowOutcome, FlowQuestion } from '../data/flows.ts';

/** An answer on the way: which question, which answer. */
export interface Step { question: string; answer: string }

/** A way through a flow, from its first question to an outcome. */
export interface Path { steps: Step[]; outcome: string }

/** No more questions than this to any outcome: more would lose people who are tired or frightened. */
export const MOST_QUESTIONS = 6;

export function questionOf({ questions }: Flow, id: string): FlowQuestion | undefined {
  return questions.find((question) => question.id === id);
}

export function outcomeOf({ outcomes }: Flow, id: string): FlowOutcome | undefined {
  return outcomes.find((outcome) => outcome.id === id);
}

/** Every way through a flow that has been checked: one that loops would have no end. */
export function allPaths(flow: Flow): Path[] {
  const from = (id: string, steps: readonly Step[]): Path[] => {
    const question = questionOf(flow, id);
    if (!question) return [{ steps: [...steps], outcome: id }];
    return question.answers.flatMap((answer) => from(answer.to, [...steps, { question: id, answer: answer.id }]));
  };
  return from(flow.first, []);
}

/** The questions that have an answer which leads there. */
export function questionsBefore({ questions }: Flow, id: string): FlowQuestion[] {
  return questions.filter(({ answers }) => answers.some(({ to }) => to === id));
}

/** As much of a flow as its answers need to be followed. */
export interface Ways { first: string; questions: readonly { id: string; answers: readonly { id: string; to: string }[] }[] }

/** Where the given answers lead: the question to ask next or the outcome; and how many of the answers were used. */
export function follow({ first, questions }: Ways, steps: readonly Step[]): { at: string; used: Step[] } {
  let at = first;
  const used: Step[] = [];
  for (const step of steps) {
    const answer = step.question === at ? questions.find(({ id }) => id === at)?.answers.find(({ id }) => id === step.answer) : undefined;
    if (!answer) break;
    used.push(step);
    at = answer.to;
  }
  return { at, used };
}
