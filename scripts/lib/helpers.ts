import { fork, type ChildProcess } from 'node:child_process';

export interface Helpers<Job, Answer> {
  /** Has a job done by the next helper that is free. @throws Error with what the helper said, or that it stopped. */
  run(job: Job): Promise<Answer>;
  /** Ends all helpers. */
  end(): void;
}

type Reply<Answer> = { answer: Answer } | { error: string };

/**
 * Processes that do jobs beside this one. Each is replaced after so many jobs, since what Typst and others hold in memory
 * goes only with their process. They end when this process does.
 * @param module a module that calls `help`.
 * @param setup given to each helper when it starts.
 */
export function startHelpers<Job, Answer>(module: URL, setup: string, { count, jobsEach }: { count: number; jobsEach: number }): Helpers<Job, Answer> {
  interface Helper { child: ChildProcess; jobs: number }
  const idle: Helper[] = [];
  const all = new Set<ChildProcess>();
  const waiting: (() => void)[] = [];
  let working = 0;

  function start(): Helper {
    const child = fork(module, [setup], { serialization: 'advanced' });
    all.add(child);
    child.on('exit', () => {
      all.delete(child);
      const place = idle.findIndex((helper) => helper.child === child);
      if (place !== -1) idle.splice(place, 1);
    });
    return { child, jobs: 0 };
  }
  function ask({ child }: Helper, job: Job): Promise<Answer> {
    return new Promise((take, fail) => {
      const settle = () => { child.off('message', hear); child.off('exit', stopped); child.off('error', stopped); };
      const hear = (reply: Reply<Answer>) => {
        settle();
        if ('error' in reply) fail(new Error(reply.error));
        else take(reply.answer);
      };
      const stopped = () => { settle(); fail(new Error('The program that makes it stopped before it was done. Perhaps the computer has too little memory.')); };
      child.on('message', hear);
      child.on('exit', stopped);
      child.on('error', stopped);
      child.send(job as object);
    });
  }

  return {
    async run(job) {
      while (working >= count) await new Promise<void>((go) => { waiting.push(go); });
      working += 1;
      const helper = idle.pop() ?? start();
      helper.jobs += 1;
      try {
        return await ask(helper, job);
      } finally {
        working -= 1;
        if (helper.jobs >= jobsEach) helper.child.disconnect();
        else if (helper.child.connected) idle.push(helper);
        waiting.shift()?.();
      }
    },
    end() {
      for (const child of all) if (child.connected) child.disconnect();
    },
  };
}

/** In a helper: does the jobs that come, one after the other, until the process that started it is gone. */
export function help<Job, Answer>(work: (job: Job) => Promise<Answer>): void {
  process.on('disconnect', () => process.exit(0));
  process.on('message', (job) => {
    work(job as Job).then(
      (answer): Reply<Answer> => ({ answer }),
      (error: unknown): Reply<Answer> => ({ error: error instanceof Error ? error.message : String(error) }),
    ).then((reply) => process.send?.(reply, undefined, undefined, () => undefined)).catch(() => process.exit(1)); // Who asked may be gone by now.
  });
}
