import { describe, expect, test } from 'vitest';
import { CONTENT_TYPES } from '../../../src/core/hosting/content-types.ts';
import { HEADERS } from '../../../src/core/hosting/headers.ts';
import { nginxConf } from '../../../src/core/hosting/nginx.ts';

describe.each(['/', '/rights/'])('the server block for nginx of a site at %s', (base) => {
  const conf = nginxConf({ base, host: 'rights.example.org' });

  test('gives every answer the headers of the other hosts, also a page that is not there', () => {
    for (const { name, value } of HEADERS) expect(conf).toContain(`add_header ${name} "${value}" always;`);
    // One inside a location would take the place of all of these.
    for (const [, inside] of conf.matchAll(/location [^{]+\{([^}]*)\}/g)) expect(inside).not.toContain('add_header');
  });

  test('shows our own page where nothing is found, and finds the site below its path', () => {
    expect(conf).toContain(`error_page 404 ${base}404.html;`);
    expect(conf).toContain(`location ${base} {`);
    expect(conf).toContain(`~^${base}_astro/ "public, max-age=31536000, immutable";`);
  });

  test('keeps no list of who read what', () => {
    expect(conf).toContain('access_log off;');
  });

  test('knows every kind of file, each once', () => {
    const types = /types \{([^}]+)\}/.exec(conf)?.[1] ?? '';
    const endings = types.trim().split(';').flatMap((line) => line.trim().split(/\s+/).slice(1));
    expect(endings.sort()).toEqual(Object.keys(CONTENT_TYPES).sort());
  });

  test('has every brace closed', () => {
    expect(conf.split('{').length).toBe(conf.split('}').length);
  });
});

test('a sub-path with signs of its own is not read as a pattern', () => {
  expect(nginxConf({ base: '/a.b/', host: 'rights.example.org' })).toContain('~^/a\\.b/_astro/');
});
