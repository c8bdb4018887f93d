// npm run build: makes the whole site with every edition into dist/.
import { BuildError, buildSite } from './build-site.ts';
import { showProgress } from './lib/progress.ts';

try {
  await buildSite({
    content: process.env.CONTENT ?? 'content', out: process.env.OUT ?? 'dist', public: process.env.PUBLIC ?? 'public', base: process.env.BASE ?? '/',
    progress: showProgress(),
  });
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
