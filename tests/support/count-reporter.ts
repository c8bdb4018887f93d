import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends the output with one plain line that people and machines can read: `214 passed, 0 failed`. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => states.filter((found) => found === state).length;
    const brokenFiles = modules.filter((module) => module.state() === 'failed' && ![...module.children.allTests('failed')].length).length;
    const skipped = count('skipped');
    console.log(`\n${count('passed')} passed, ${count('failed') + brokenFiles + errors.length} failed${skipped ? `, ${skipped} skipped` : ''}`);
  }
}
