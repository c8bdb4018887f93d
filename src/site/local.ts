import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { localSchema, type Local } from '../core/data/local.ts';
import { localSheet, type LocalSheet } from '../core/render/leaflet-sheet.ts';
import { sheetLabels } from './content.ts';
import { folders } from './settings.ts';

const file = join(folders.content, 'local.yaml');

/** The readers' own service and hospital, where an operator has filled them in. `npm run check` tells what is wrong with the file. */
const details: Local | undefined = existsSync(file) ? localSchema.parse(parse(readFileSync(file, 'utf8'))) : undefined;

/** The same with its labels, as pages and sheets show it. */
export const local: LocalSheet = localSheet({ sheets: sheetLabels, local: details });
