import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parsePage } from '../../../src/core/document/parse.ts';
import { easyReadView, standardView } from '../../../src/core/views.ts';
import { checkEasyRead, scoreOf } from '../../../src/core/language/easy-read.ts';
import { checkPlain } from '../../../src/core/language/plain.ts';
import { faultMessage } from '../../../src/core/fault.ts';
import { wordsSchema } from '../../../src/core/data/words.ts';
const y = (f: string) => parse(readFileSync(f, 'utf8'));
const library = { topics: [], words: wordsSchema.parse(y('content/words.yaml')), facts: [], contacts: [], contactLabels: {} as never, pictures: y('content/pictures/pictures.yaml') };
for (const path of process.argv.slice(2)) {
  const { page, faults } = parsePage({ path, text: readFileSync(path, 'utf8') }, library as never);
  console.log('parse', faults.length, faults.slice(0, 2).map(faultMessage).join('\n'));
  if (!page) continue;
  const t = performance.now();
  const easy = easyReadView(page);
  for (const f of [...checkPlain(standardView(page)), ...(easy ? checkEasyRead(easy, library as never) : [])]) console.log(f.severity, faultMessage(f));
  if (easy) console.log(scoreOf(easy, library as never));
  console.log(Math.round(performance.now() - t), 'ms');
}
