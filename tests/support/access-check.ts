import { expect, test } from 'vitest';

/**
 * A test that belongs to a check of `content/accessibility/checks.yaml`. What all tests of a check came to is told in the
 * accessibility statement, so the name says what holds for a person.
 * @param id of the check, or of each that the test shows something for.
 * @param page the page or pages that it visits, when the name does not say.
 */
export function checkAccess(id: string | string[], name: string, fn: () => void | Promise<void>, page?: string | string[]): void {
  test(name, { meta: { check: id, ...(page !== undefined && { page }) } }, fn);
}

/** Fails with the faults themselves as the message, the first of them if there are many. */
export function expectNone(faults: readonly string[]): void {
  expect(faults.length, `${faults.slice(0, 15).join('\n')}${faults.length > 15 ? `\nand ${faults.length - 15} more` : ''}`).toBe(0);
}
