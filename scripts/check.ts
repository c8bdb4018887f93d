// npm run check: holds the content to its rules and lists every fault. The exit code is 1 when there is an error.
// `-- --figures` also shows the figures of each page: words, sentences, and how easy its easy read is.
import { checkFolder, keepFor } from './content/check-folder.ts';
import { figures } from './content/figures.ts';

const folder = process.env.CONTENT ?? 'content';
const { content, errors, report } = await checkFolder(folder, { keep: await keepFor(folder) });
if (process.argv.includes('--figures')) console.table(figures(content));
console.log(report);
process.exitCode = errors > 0 ? 1 : 0;
