import type { AccessibilityFiles, Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { known } from '../library.ts';
import { targets } from './links.ts';

/** What the accessibility statement is made of agrees with itself: tasks, what people use, and what came of it. */
export function accessibilityRules(content: Content, today: string): Fault[] {
  return [...taskFaults(content), ...peopleFaults(content.accessibility, today), ...resultFaults(content.accessibility)];
}

function taskFaults(content: Content): Fault[] {
  const { tasks } = content.accessibility;
  if (!tasks) return [];
  const { file, definition, lineOf } = tasks;
  const there = targets(content);
  return definition.tasks.flatMap((task, at): Fault[] => [
    ...(definition.tasks.findIndex(({ id }) => id === task.id) === at ? []
      : [{ file, line: lineOf(['tasks', at, 'id']), rule: 'duplicate-id', severity: 'error' as const, fault: `Two tasks have the id "${task.id}".`, todo: 'Give each its own.' }]),
    ...(there.has(task.start.slice(1, -1)) ? []
      : [{ file, line: lineOf(['tasks', at, 'start']), rule: 'link', severity: 'error' as const, fault: `The task starts at "${task.start}", where there is no page.`, todo: 'Mend the address.' }]),
    ...task.with.flatMap((id, place) => unknown(id, definition.pairs, { file, line: lineOf(['tasks', at, 'with', place]), rule: 'unknown-pair', what: 'There is nothing to test with called' })),
  ]);
}

function peopleFaults({ people, tasks }: AccessibilityFiles, today: string): Fault[] {
  if (!people || !tasks) return [];
  const { file, definition, lineOf } = people;
  return definition.flatMap((round, at): Fault[] => [
    ...(round.on > today ? [{ file, line: lineOf([at, 'on']), rule: 'date-to-come', severity: 'error' as const, fault: `"${round.on}" has not come yet.`, todo: 'Write down a session after it has been.' }] : []),
    ...round.used.flatMap((id, place) => unknown(id, tasks.definition.pairs, { file, line: lineOf([at, 'used', place]), rule: 'unknown-pair', what: 'There is nothing to test with called' })),
    ...round.tasks.flatMap((entry, place): Fault[] => {
      const tried = entry.done + entry.withHelp + entry.notDone;
      return [
        ...unknown(entry.task, tasks.definition.tasks, { file, line: lineOf([at, 'tasks', place, 'task']), rule: 'unknown-task', what: 'There is no task' }),
        ...(tried >= 1 && tried <= round.people ? [] : [{
          file, line: lineOf([at, 'tasks', place]), rule: 'people-count', severity: 'error' as const,
          fault: `"${entry.task}" counts ${tried} people, and ${round.people} took part.`, todo: 'Count each person who tried it once: done, with help or not done. Leave out a task that nobody tried.',
        }]),
      ];
    }),
  ]);
}

/** A check whose name has changed would be told as not run. */
function resultFaults({ results, checks }: AccessibilityFiles): Fault[] {
  if (!results || !checks) return [];
  return Object.keys(results.definition.checks).flatMap((id) => unknown(id, checks.definition, { file: results.file, line: results.lineOf(['checks', id]), rule: 'unknown-check', what: 'There is no check' }));
}

function unknown(id: string, entries: readonly { id: string }[], { file, line, rule, what }: { file: string; line: number; rule: string; what: string }): Fault[] {
  return entries.some((entry) => entry.id === id) ? [] : [{ file, line, rule, severity: 'error', fault: `${what} "${id}".`, todo: `Use one of: ${known(entries, id)}.` }];
}
