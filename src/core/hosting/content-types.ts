/** The type of every kind of file on the site, by how its name ends. */
export interface ContentType {
  type: string;
  /** Why hosts have to be told, where they get it wrong on their own. */
  tell?: string;
}

export const CONTENT_TYPES: Readonly<Record<string, ContentType>> = {
  html: { type: 'text/html' },
  css: { type: 'text/css' },
  js: { type: 'text/javascript' },
  json: { type: 'application/json' },
  xml: { type: 'text/xml' },
  webmanifest: { type: 'application/manifest+json' },
  txt: { type: 'text/plain', tell: 'Without the letters named, a browser may show “ and £ as other signs.' },
  svg: { type: 'image/svg+xml' },
  png: { type: 'image/png' },
  webp: { type: 'image/webp' },
  woff2: { type: 'font/woff2' },
  pdf: { type: 'application/pdf' },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  epub: { type: 'application/epub+zip', tell: 'Phones open an e-book in their reader only when it is called one.' },
  brf: { type: 'application/x-brf', tell: 'Braille is saved, not shown as a page of odd letters.' },
  mp3: { type: 'audio/mpeg' },
  vtt: { type: 'text/vtt', tell: 'The times of the words, without which no word is marked as it is read.' },
  zip: { type: 'application/zip' },
  csv: { type: 'text/csv' },
  wasm: { type: 'application/wasm' },
  pagefind: { type: 'application/wasm' },
  pf_meta: { type: 'application/octet-stream' },
  pf_index: { type: 'application/octet-stream' },
  pf_filter: { type: 'application/octet-stream' },
  pf_fragment: { type: 'application/octet-stream' },
};

/** The type with its letters named, where the file is words. */
export function withLetters(type: string): string {
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
