import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRows } from '../core/accessibility/statement.ts';
import { accessResultsSchema, type AccessResults } from '../core/data/accessibility-checks.ts';
import { accessChecks } from './content.ts';
import { folders } from './settings.ts';
import { siteMark } from './site-mark.ts';

const file = join(folders.content, 'accessibility', 'results.json');

/** What the checks found when they last ran, where that was kept. `npm run check` tells what is wrong with the file. */
export const results: AccessResults | undefined = existsSync(file) ? accessResultsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;

/** Each check with what became of it. */
export const rows = checkRows(accessChecks, results);

/** Whether the site's code is another one than that which was checked. */
export const changedSince: boolean = results !== undefined && results.code !== siteMark();
