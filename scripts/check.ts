// npm run check: holds the content to its rules and lists every fault. The exit code is 1 when there is an error.
// `-- --figures` also shows the figures of each page: words, sentences, and how easy its easy read is.
import { checkFolder } from './content/check-folder.ts';
import { figures } from './content/figures.ts';

const { content, errors, report } = await checkFolder(process.env.CONTENT ?? 'content');
if (process.argv.includes('--figures')) console.table(figures(content));
console.log(report);
process.exitCode = errors > 0 ? 1 : 0;
