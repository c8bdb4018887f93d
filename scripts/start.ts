// npm start: makes the whole site and shows it on this computer.
import { BuildError, buildSite } from './build-site.ts';
import { showProgress } from './lib/progress.ts';
import { serve } from './lib/serve.ts';

const FIRST_PORT = 4321;

try {
  await buildSite({ content: 'content', out: 'dist', public: 'public', progress: showProgress() });
  const { address } = await serve('dist', { port: Number(process.env.PORT ?? FIRST_PORT), headers: true });
  console.log(`\nThe site is ready: ${address}\nTo stop, press Ctrl and C together.`);
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
