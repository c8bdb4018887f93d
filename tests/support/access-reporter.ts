import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestCase, TestModule, TestSuite } from 'vitest/node';

/** What the checks of access found, before it is dated and kept. `npm run accessibility` does that. */
export interface Gathered {
  checks: Record<string, { tests: number; passed: number; failed: number; pages: number; faults: string[] }>;
  pages: string[];
  /** What did not get as far as its tests. Nothing can be said about the checks in it. */
  broken: string[];
}

/**
 * Counts the tests that say in their meta which check of content/accessibility/checks.yaml they belong to, and writes what
 * they came to into the file that ACCESS_RESULTS names. The meta of a `describe` holds for all tests in it.
 */
export default class AccessReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const file = process.env.ACCESS_RESULTS;
    if (file) writeFileSync(file, JSON.stringify(gather(modules, errors)));
  }
}

function gather(modules: readonly TestModule[], errors: readonly SerializedError[]): Gathered {
  const found = new Map<string, TestCase[]>();
  for (const test of modules.flatMap((module) => [...module.children.allTests()])) {
    const { state } = test.result();
    if (state !== 'passed' && state !== 'failed') continue;
    for (const check of texts(metaOf(test).check)) found.set(check, [...found.get(check) ?? [], test]);
  }
  const pagesOf = (tests: readonly TestCase[]) => [...new Set(tests.flatMap(pagesIn))].sort();
  return {
    checks: Object.fromEntries([...found].map(([check, tests]) => {
      const failed = tests.filter((test) => test.result().state === 'failed');
      return [check, { tests: tests.length, passed: tests.length - failed.length, failed: failed.length, pages: pagesOf(tests).length, faults: failed.map(({ fullName }) => fullName.replaceAll(' > ', ': ')) }];
    })),
    pages: pagesOf([...found.values()].flat()),
    broken: [...modules.flatMap(brokenIn), ...errors.map(({ message }) => message)],
  };
}

/** A file, or a part of it, that failed before its tests could run. */
function brokenIn(module: TestModule): string[] {
  const parts: (TestModule | TestSuite)[] = [module, ...module.children.allSuites()];
  return parts.filter((part) => part.errors().length > 0).map((part) => `${module.relativeModuleId}: ${part.errors()[0]?.message.split('\n')[0] ?? ''}`);
}

/** The pages that a test visits, as its meta says, else as its name does. */
function pagesIn(test: TestCase): string[] {
  const said = texts(metaOf(test).page);
  return said.length > 0 ? said : test.fullName.match(/(?<=^|[\s("“])\/(?:[a-z0-9-]+\/)*(?=$|[\s),:"”?#])/g) ?? [];
}

const metaOf = (test: TestCase) => test.meta() as { check?: unknown; page?: unknown };
const texts = (value: unknown): string[] => [value].flat().filter((entry) => typeof entry === 'string');

declare module 'vitest' {
  interface TaskMeta {
    /** The check of content/accessibility/checks.yaml that a test belongs to. */
    check?: string | string[];
    /** The pages that it visits, when its name does not say. */
    page?: string | string[];
  }
}
