import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Real browsers, builds and PDFs take their time, more so on a busy machine. */
const patience = { testTimeout: 300_000, hookTimeout: 900_000 };

export default defineConfig({
  test: {
    // A test mostly waits for a browser or a build, so even two cores take two files at a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ['default', './tests/support/count-reporter.ts'],
    projects: [
      { test: { ...patience, name: 'core', include: ['tests/{core,check,content,formats,contracts,fuzz,lib,scripts}/**/*.test.ts', 'tests/*.test.ts'] } },
      {
        test: {
          ...patience, name: 'site', include: ['tests/{site,browser,access,search}/**/*.test.ts'],
          globalSetup: 'tests/support/build-once.ts',
        },
      },
    ],
  },
});
