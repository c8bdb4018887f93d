import type { AccessRound, AccessTask } from '../data/accessibility-people.ts';

export interface TaskSum { task: AccessTask; done: number; withHelp: number; notDone: number; gotInTheWay: readonly string[] }

/** What came of each task in all sessions together. A task that nobody has tried is left out. */
export function taskSums(tasks: readonly AccessTask[], rounds: readonly AccessRound[]): TaskSum[] {
  return tasks.flatMap((task) => {
    const tries = rounds.flatMap((round) => round.tasks.filter(({ task: id }) => id === task.id));
    const total = (of: 'done' | 'withHelp' | 'notDone') => tries.reduce((sum, entry) => sum + entry[of], 0);
    return tries.length === 0 ? [] : [{ task, done: total('done'), withHelp: total('withHelp'), notDone: total('notDone'), gotInTheWay: tries.flatMap(({ gotInTheWay }) => gotInTheWay ?? []) }];
  });
}

/** The sessions, the newest first. */
export function byNewest(rounds: readonly AccessRound[]): AccessRound[] {
  return rounds.toSorted((a, b) => b.on.localeCompare(a.on));
}
