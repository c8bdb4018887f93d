import { describe, expect, test } from 'vitest';
import { HEADERS } from '../../../src/core/hosting/headers.ts';
import { DIRECTIVES, headerPolicy, pagePolicy } from '../../../src/core/hosting/policy.ts';

describe('the content security policy', () => {
  test('lets nothing in but this site, and no script that stands in a page', () => {
    expect(headerPolicy).toContain("default-src 'self'");
    for (const policy of [headerPolicy, pagePolicy]) expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|blob:|\*/);
  });

  test('says inside a page only what browsers heed there', () => {
    expect(pagePolicy).not.toMatch(/frame-ancestors|report-uri|sandbox/);
    expect(headerPolicy).toContain("frame-ancestors 'none'");
  });

  test('names each directive once, with a reason', () => {
    expect(new Set(DIRECTIVES.map(({ name }) => name)).size).toBe(DIRECTIVES.length);
    for (const { name, why } of DIRECTIVES) expect(why.length, name).toBeGreaterThan(20);
  });

  test('leaves a site without https as it is', () => {
    expect(headerPolicy + pagePolicy).not.toContain('upgrade-insecure-requests');
    expect(HEADERS.find(({ name }) => name === 'Strict-Transport-Security')?.value).not.toMatch(/includeSubDomains|preload/);
  });
});
