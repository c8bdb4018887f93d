// npm run check: holds the content to its rules and lists every fault. The exit code is 1 when there is an error.
import { checkFolder } from './content/check-folder.ts';

const { errors, report } = await checkFolder(process.env.CONTENT ?? 'content');
console.log(report);
process.exitCode = errors > 0 ? 1 : 0;
