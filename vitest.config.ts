import { defineConfig } from 'vitest/config';

/** Real browsers, builds and PDFs take their time, more so on a busy machine. */
const patience = { testTimeout: 300_000, hookTimeout: 900_000 };

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/count-reporter.ts'],
    projects: [
      { test: { ...patience, name: 'core', include: ['tests/{core,check,content,formats,contracts,fuzz,lib,scripts}/**/*.test.ts', 'tests/*.test.ts'] } },
      {
        test: {
          ...patience, name: 'site', include: ['tests/{site,browser,access,search}/**/*.test.ts'],
          globalSetup: 'tests/support/build-once.ts', fileParallelism: false,
        },
      },
    ],
  },
});
