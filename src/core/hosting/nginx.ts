import { ASK_AGAIN, KEPT } from './caching.ts';
import { CONTENT_TYPES } from './content-types.ts';
import { HEADERS } from './headers.ts';

export interface NginxOptions {
  /** The sub-path at which the site stands: `/`, or `/rights/`. */
  base: string;
  /** The name of the computer, such as `rights.example.org`. */
  host: string;
}

/** Where the guide says to copy the site. */
const ROOT = '/var/www/on-your-side';
/** What is worth compressing on the way: words. The others are compressed already. */
const PACKED = ['text/css', 'text/javascript', 'text/plain', 'text/vtt', 'text/xml', 'image/svg+xml', 'application/json', 'application/manifest+json'];

/** A whole server block for nginx, to be put into `sites-enabled` or `conf.d`. */
export function nginxConf({ base, host }: NginxOptions): string {
  const types = Map.groupBy(Object.entries(CONTENT_TYPES), ([, { type }]) => type);
  return `# Made by the build, and tried with nginx 1.22. How to use it: docs/hosting.md
# The site itself goes into ${ROOT}${base}

map $uri $on_your_side_cache {
  default ${quoted(ASK_AGAIN)};
${KEPT.map(({ folder, value }) => `  ~^${escaped(base + folder)} ${quoted(value)};`).join('\n')}
}

server {
  listen 80;
  listen [::]:80;
  # Before you tell anyone of the site, give it https: "certbot --nginx" adds the lines.
  server_name ${host};
  root ${ROOT};
  index index.html;
  error_page 404 ${base}404.html;

  # Who reads what about their rights is nobody's business: no list is kept.
  access_log off;
  error_log /var/log/nginx/error.log crit;
  server_tokens off;
  absolute_redirect off;

  location ${base} { try_files $uri $uri/ =404; }
  # For those who run the site, not for readers.
  location ${base}hosting/ { return 404; }
  location = ${base}_headers { return 404; }
  location ~ /\\. { return 404; }

${HEADERS.map(({ name, value }) => `  add_header ${name} ${quoted(value)} always;`).join('\n')}
  add_header Cache-Control $on_your_side_cache;

  charset utf-8;
  charset_types ${[...new Set([...PACKED.filter((type) => type.startsWith('text/')), 'text/csv'])].join(' ')};

  gzip on;
  gzip_comp_level 6;
  gzip_vary on;
  gzip_types ${PACKED.join(' ')};
  # Files that are compressed beforehand (page.html.gz beside page.html) are used as they are.
  gzip_static on;
  # With the Brotli module, pages are smaller still:
  # brotli on;
  # brotli_static on;
  # brotli_types ${PACKED.join(' ')};

  # All kinds of files on the site, so that nothing depends on the list that comes with nginx.
  types {
${[...types].map(([type, endings]) => `    ${type} ${endings.map(([ending]) => ending).join(' ')};`).join('\n')}
  }
}
`;
}

/** Inside double quotes nginx reads `$` and `"` as its own. */
function quoted(value: string): string {
  if (/["$\\]/.test(value)) throw new Error(`nginx would not read this as it stands: ${value}`);
  return `"${value}"`;
}

function escaped(path: string): string {
  return path.replace(/[.+*?()[\]{}^$|\\]/g, '\\$&');
}
