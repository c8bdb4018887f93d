// npm run easy-read -- check | draft | confirm | review | checked: what helps to write easy read and to keep it true.
import { parseArgs } from 'node:util';
import { checkFiles } from './easy-read/check.ts';
import { checked } from './easy-read/checked.ts';
import { confirm } from './easy-read/confirm.ts';
import { draft } from './easy-read/draft.ts';
import { review } from './easy-read/review.ts';
import { diskFault } from './lib/disk-fault.ts';

const USAGE = `npm run easy-read -- check PAGE-OR-FILE...            what is hard in it, and what to do (--json, --annotations)
npm run easy-read -- draft PAGE-OR-FILE              proposes easy read for what has none
npm run easy-read -- confirm PAGE...                 you have held its easy read against its standard words
npm run easy-read -- review                          what to look at next, by date
npm run easy-read -- checked PAGE --by WHO --on DAY  people who use easy read have checked it

A page is named as it is on the site: your-rights/your-section. A file may be any Markdown or plain text; - reads what is piped in.
The exit code is 0 when there is no error, 1 when the check finds one, and 2 when something could not be done.`;

/** The options of each command. */
const TAKES: Readonly<Record<string, readonly string[]>> = { check: ['json', 'annotations'], draft: [], confirm: [], review: [], checked: ['by', 'on'] };
const OPTIONS = { json: { type: 'boolean' }, annotations: { type: 'boolean' }, by: { type: 'string' }, on: { type: 'string' } } as const;
/** Bytes. Pages and proposals are words. */
const MOST_FOR_A_FILE = 1e6;
const content = process.env.CONTENT ?? 'content';
const today = new Date().toISOString().slice(0, 10);

try {
  const { values, positionals: [command, ...names] } = readArguments();
  const { said, code = 0 } = await run(command, names, values);
  if (said !== '') console.log(said);
  process.exitCode = code;
} catch (error) {
  console.error(await diskFault(error, [{ folder: content, needs: MOST_FOR_A_FILE }]) ?? (error instanceof Error ? error.message : String(error)));
  process.exitCode = 2;
}

function readArguments() {
  try {
    const read = parseArgs({ options: OPTIONS, allowPositionals: true });
    const [command = '', name] = read.positionals;
    const wrong = Object.keys(read.values).find((option) => Object.hasOwn(TAKES, command) && !TAKES[command]?.includes(option));
    if (wrong !== undefined) throw new Error(`${command} does not take --${wrong}.`);
    if (command === 'review' && name !== undefined) throw new Error('review is for all pages: name none.');
    if (read.values.json && read.values.annotations) throw new Error('Ask for --json or for --annotations.');
    return read;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

async function run(command: string | undefined, names: readonly string[], { json, annotations, by, on }: { json?: boolean; annotations?: boolean; by?: string; on?: string }): Promise<{ said: string; code?: number }> {
  const one = (): string => {
    const [name, ...more] = names;
    if (name === undefined || more.length > 0) throw new Error(`Name one page or file.\n\n${USAGE}`);
    return name;
  };
  const some = (): readonly string[] => {
    if (names.length === 0) throw new Error(`Name a page or a file.\n\n${USAGE}`);
    return names;
  };
  switch (command) {
    case 'check': return checkFiles(content, some(), json ? 'json' : annotations ? 'annotations' : 'text', today);
    case 'draft': return { said: await draft(content, one()) };
    case 'confirm': return { said: await confirm(content, some(), today) };
    case 'review': return { said: await review(content, today) };
    case 'checked': return { said: await checked(content, one(), { by, on }) };
    default: throw new Error(command === undefined ? USAGE : `"${command}" is not something that easy-read does.\n\n${USAGE}`);
  }
}
