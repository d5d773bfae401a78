// The rules of the house as data; ARCHITECTURE.md tells them in words.
export type Room = { readonly may: readonly string[]; readonly node: 'any' | 'none' | readonly string[] };

/** Which rooms of src/ a room may import from, beside itself. */
export const rooms: Readonly<Record<string, Room>> = {
  model: { may: [], node: 'none' },
  read: { may: ['model'], node: 'any' },
  body: { may: ['model'], node: ['node:crypto'] },
  photo: { may: ['model'], node: 'any' },
  card: { may: ['model', 'photo'], node: 'any' },
  media: { may: ['model'], node: 'any' },
  check: { may: ['model'], node: ['node:crypto', 'node:util'] },
  history: { may: ['model', 'read', 'check'], node: 'any' },
  // Only `posix`: how paths and addresses are put together, which asks no machine.
  link: { may: ['model'], node: ['node:path'] },
  i18n: { may: ['model'], node: 'none' },
  derive: { may: ['model', 'i18n', 'search', 'filter'], node: 'none' },
  // The same code when pages are published and in the browser.
  search: { may: [], node: 'none' },
  filter: { may: [], node: 'none' },
  crew: { may: [], node: 'any' },
  load: { may: ['model', 'read', 'check', 'link', 'body', 'photo', 'media', 'crew'], node: 'any' },
  'load-site': { may: ['model', 'read', 'check', 'link', 'body', 'photo', 'load', 'crew'], node: 'any' },
  draw: { may: ['model', 'derive'], node: 'none' },
  publish: {
    may: ['model', 'derive', 'body', 'photo', 'card', 'read', 'history', 'i18n', 'crew', 'search', 'filter'],
    node: 'any',
  },
  import: { may: ['model', 'read', 'check'], node: 'any' },
  export: { may: ['model'], node: 'any' },
  layouts: { may: ['model', 'derive', 'i18n', 'components', 'styles'], node: 'none' },
  components: {
    may: ['model', 'derive', 'draw', 'i18n', 'layouts', 'styles', 'client', 'search', 'filter'],
    node: 'none',
  },
  pages: { may: ['model', 'derive', 'i18n', 'layouts', 'components', 'dev'], node: 'none' },
  styles: { may: [], node: 'none' },
  client: { may: ['search', 'filter'], node: 'none' },
  dev: {
    may: [
      'model',
      'read',
      'check',
      'body',
      'photo',
      'derive',
      'draw',
      'i18n',
      'load',
      'load-site',
      'publish',
      'search',
    ],
    node: 'any',
  },
  env: { may: ['derive', 'draw'], node: 'none' },
  scripts: {
    may: [
      'model',
      'load-site',
      'load',
      'history',
      'derive',
      'publish',
      'import',
      'export',
      'check',
      'photo',
      'media',
      'read',
      'body',
      'search',
      'crew',
      'tests',
    ],
    node: 'any',
  },
};

/** The one file that may import a package; what only speaks of types needs no door. */
export const doors: Readonly<Record<string, string>> = {
  '@fontsource/atkinson-hyperlegible-next': 'src/styles/fonts.ts',
  '@fontsource/noto-sans-arabic': 'src/styles/fonts.ts',
  'any-ascii': 'src/model/id.ts',
  'csv-parse': 'src/import/giving/read-csv.ts',
  'd3-geo': 'src/draw/geo.ts',
  'd3-scale': 'src/draw/scale.ts',
  'd3-shape': 'src/draw/step-line.ts',
  'd3-time': 'src/draw/calendar.ts',
  diff: 'src/body/word-difference.ts',
  'fastest-levenshtein': 'src/model/nearest.ts',
  feedsmith: 'src/publish/feedsmith.ts',
  fflate: 'src/export/write-zip.ts',
  'gray-matter': 'src/read/front-matter.ts',
  'hast-util-sanitize': 'src/body/sanitise.ts',
  'hast-util-to-html': 'src/body/write-html.ts',
  'ical.js': 'src/publish/to-calendar.ts',
  lunr: 'src/search/lunr.ts',
  'lunr-languages': 'src/search/stemmers.ts',
  // astro.config.mjs, which stands above both, has it, too.
  rolldown: 'scripts/bench/search/ask-own.ts',
  rss: 'src/publish/to-rss.ts',
  satteri: 'src/body/parse-body.ts',
  sharp: 'src/photo/sharp.ts',
  sirv: 'src/publish/serve-folder.ts',
  'smol-toml': 'src/import/toml.ts',
  yaml: 'src/read/yaml.ts',
};
export const everywhereIn: Readonly<Record<string, RegExp>> = {
  zod: /^src\/(model\/|check\/schema-keys\.ts$)/,
  astro: /^src\/(renderer|dev|pages|layouts|components|publish\/press)\b/,
};
/** Packages whose types other files may name. */
export const typesOnly = new Set(['hast', 'zod']);

/** Where something asks the machine, and why it may. */
export const reasoned: Readonly<Record<string, readonly string[]>> = {
  // The environment is passed on to programs of their own: Astro, git.
  'src/publish/press/plates.ts': ['process.env'],
  'src/history/git.ts': ['process.env'],
  // Astro's dev server starts it, as scripts/ start everything else.
  'src/dev/middleware.ts': ['Date.now', 'process.cwd', 'process.env'],
};

/** Other generators' projects, written as they want them. */
export const guests = /^scripts\/bench\/peers\//;
