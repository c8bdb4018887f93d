// npm run dev: shows a saved page at once, and makes its printed editions when someone opens them.
import { dev } from 'astro';
import { checkFolder, keepFor } from './content/check-folder.ts';
import { diagramsOnRequest } from './dev/diagrams-on-request.ts';
import { editionsOnRequest } from './dev/editions-on-request.ts';
import { EditionsError, makeEditions } from './editions.ts';
import { makeFonts } from './fonts.ts';
import { makePictures } from './pictures.ts';

const { content, errors, report } = await checkFolder('content', { keep: await keepFor('content') });
if (errors > 0) console.log(`${report}\nThe pages without errors are shown all the same.\n`);
await makePictures({ pictures: content.library.pictures });
await makeFonts({ folder: 'public/fonts' });
await makeEditions({ content, folder: 'public/downloads' }).catch((error: unknown) => {
  if (!(error instanceof EditionsError)) throw error;
  console.log(`${error.message}\nThe other editions are there.\n`);
});

await dev({
  root: process.cwd(),
  vite: { plugins: [editionsOnRequest({ content: 'content', folder: 'public/downloads' }), diagramsOnRequest({ content: 'content', folder: 'public/pictures' })] },
});
