import type { ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Diagram, Root } from '../document/types.ts';
import { fill } from '../fill.ts';
import { plainSpaces } from '../render/keep-together.ts';
import { emptyIdea, emptyPlan, type Plan } from './plan.ts';
import type { PlanLabels } from './said.ts';

/** The driver diagram of a page: its first, undefined when it has none. */
export function diagramOf(tree: Root): Diagram | undefined {
  let found: Diagram | undefined;
  visit(tree, 'diagram', (node) => { found ??= node; });
  return found;
}

/** A plan that begins with the aim, the drivers and the ideas of a diagram, word for word. What the boxes say is left out. */
export function templateOf({ children: [{ children: [aim] }] }: Diagram, labels: Pick<PlanLabels, 'aim' | 'driver'>): Plan {
  return {
    ...emptyPlan,
    aim: withoutLabel(wordsOf(aim), labels.aim),
    drivers: below(aim).map((driver, at) => ({
      what: withoutLabel(wordsOf(driver), fill(labels.driver, { number: at + 1 })),
      ideas: below(driver).map((idea) => ({ ...emptyIdea, what: wordsOf(idea) })),
    })),
  };
}

function wordsOf(item: ListItem | undefined): string {
  return plainSpaces(toString(item?.children[0])).replace(/\s+/g, ' ').trim();
}

function below(item: ListItem | undefined): ListItem[] {
  const [, list] = item?.children ?? [];
  return list?.type === 'list' ? list.children : [];
}

/** `Driver 1, patients and carers: they …` stands in the box of driver 1 as `Patients and carers: they …`. */
function withoutLabel(words: string, label: string): string {
  const rest = words.startsWith(label) ? words.slice(label.length).replace(/^[,:.]?\s*/, '') : words;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
