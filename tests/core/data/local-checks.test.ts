import { describe, expect, test } from 'vitest';
import { lineFault } from '../../../src/core/data/local-checks.ts';
import { localSchema, needsLocal } from '../../../src/core/data/local.ts';

describe('A line of local details', () => {
  test.each(['01632 960 123', '+44 1632 960123', '(01632) 960-123', '111'])('is a phone number as people write it: %s', (number) => {
    expect(lineFault('phone', number)).toBeUndefined();
    expect(localSchema.safeParse({ phone: number }).success).toBe(true);
  });

  test.each(['01632 960 123 (ask for Sam)', 'on the board', '12', '1234 5678 9012 3456'])('is no phone number: %s', (number) => {
    expect(lineFault('phone', number)).toBe('phone');
    expect(localSchema.safeParse({ phone: number }).success).toBe(false);
  });

  test.each([['email', 'advocacy@example.org'], ['web', 'https://example.org/advocacy'], ['hours', 'Monday to Friday'], ['email', '']] as const)('may stand on a sheet, or be left out: %s "%s"', (line, words) => {
    expect(lineFault(line, words)).toBeUndefined();
  });

  test.each([['email', 'advocacy at example'], ['email', 'a@b'], ['web', 'example.org'], ['web', 'javascript:alert(1)']] as const)('that nobody could use is told: %s "%s"', (line, words) => {
    expect(lineFault(line, words)).toBe(line);
    expect(localSchema.safeParse({ [line]: words }).success).toBe(false);
  });

  test('is not longer than a sheet has room for', () => {
    expect(lineFault('service', 'a'.repeat(120))).toBeUndefined();
    expect(lineFault('service', 'a'.repeat(121))).toBe('long');
  });
});

test('Those who only run or buy services are not told who their local advocate is', () => {
  expect([needsLocal(['services']), needsLocal(['services', 'patients']), needsLocal(['staff'])]).toEqual([false, true, true]);
});
