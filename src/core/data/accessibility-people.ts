import { z } from 'zod';
import { day, id, prose } from './common.ts';

/** Words that may come from a session with people: what would point at one of them is refused. */
const aboutNobody = prose
  .refine((words) => !/\S@\S/.test(words), 'take out the e-mail address: these files say nothing of who took part')
  .refine((words) => !/\d(?:[ -]?\d){6}/.test(words), 'take out the phone number: these files say nothing of who took part')
  .refine((words) => !/\b(?:mr|mrs|ms|miss|mx|dr)\b\.?\s+[A-Z]/i.test(words), 'take out the name: these files say nothing of who took part');

/** `content/accessibility/tasks.yaml`: what people are asked to try, and with what. */
export const accessTasksSchema = z.strictObject({
  /** What a person may read or use the site with: a program and a browser, a device, or paper. */
  pairs: z.array(z.strictObject({ id, name: prose })).min(1),
  tasks: z.array(z.strictObject({
    id,
    title: prose,
    /** Whom it suits. */
    for: prose,
    /** Where it starts: a page of the site. */
    start: z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'write the address of a page of this site, like /your-rights/'),
    /** What to say, word for word. It must not give away what to press. */
    say: prose,
    done: prose,
    /** What to write down. */
    note: z.array(prose).min(1),
    /** What to try it with, by the ids of `pairs`. */
    with: z.array(id).min(1),
  })).min(1),
});
export type AccessTasks = z.infer<typeof accessTasksSchema>;
export type AccessTask = AccessTasks['tasks'][number];

const count = z.int().min(0);

/**
 * `content/accessibility/people.yaml`: what came of each session with people. Numbers, and what got in the way. It has no
 * place for a person's name, age, health or case, and the strict objects refuse any other line.
 */
export const accessPeopleSchema = z.array(z.strictObject({
  on: day,
  /** An organisation or a group, never a person. */
  ranBy: aboutNobody,
  people: z.int().min(1).max(100),
  /** What they used, by the ids of `pairs` in tasks.yaml. */
  used: z.array(id).min(1),
  tasks: z.array(z.strictObject({
    task: id,
    done: count,
    withHelp: count,
    notDone: count,
    /** What got in the way, in the words of whoever ran it. */
    gotInTheWay: aboutNobody.optional(),
  })).min(1),
}));
export type AccessRound = z.infer<typeof accessPeopleSchema>[number];
