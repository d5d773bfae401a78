// The rules of the house, which ARCHITECTURE.md tells in words. A rule that gets in the way is changed there and here.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

type Room = { readonly may: readonly string[]; readonly node: 'any' | 'none' | readonly string[] };

/** Which rooms of src/ a room may import from, beside itself. */
const rooms: Readonly<Record<string, Room>> = {
  model: { may: [], node: 'none' },
  read: { may: ['model'], node: 'any' },
  body: { may: ['model'], node: ['node:crypto'] },
  photo: { may: ['model'], node: 'any' },
  check: { may: ['model'], node: ['node:crypto', 'node:util'] },
  // Only `posix`: how paths and addresses are put together, which asks no machine.
  link: { may: ['model'], node: ['node:path'] },
  i18n: { may: ['model'], node: 'none' },
  derive: { may: ['model', 'i18n'], node: 'none' },
  crew: { may: [], node: 'any' },
  load: { may: ['model', 'read', 'check', 'link', 'body', 'photo', 'crew'], node: 'any' },
  'load-site': { may: ['model', 'read', 'check', 'link', 'body', 'photo', 'load', 'crew'], node: 'any' },
  publish: { may: ['model', 'derive', 'body', 'photo', 'read', 'i18n', 'crew'], node: 'any' },
  import: { may: ['model', 'read', 'check'], node: 'any' },
  layouts: { may: ['model', 'derive', 'i18n', 'components', 'styles'], node: 'none' },
  components: { may: ['model', 'derive', 'i18n', 'layouts', 'styles'], node: 'none' },
  pages: { may: ['model', 'derive', 'i18n', 'layouts', 'components', 'dev'], node: 'none' },
  styles: { may: [], node: 'none' },
  dev: {
    may: ['model', 'read', 'check', 'body', 'photo', 'derive', 'i18n', 'load', 'load-site', 'publish'],
    node: 'any',
  },
  env: { may: ['derive'], node: 'none' },
  scripts: {
    may: ['model', 'load-site', 'load', 'derive', 'publish', 'import', 'check', 'photo', 'read'],
    node: 'any',
  },
};

/** The one file that may import a package; what only speaks of types needs no door. */
const doors: Readonly<Record<string, string>> = {
  'any-ascii': 'src/model/id.ts',
  'fastest-levenshtein': 'src/check/nearest.ts',
  'gray-matter': 'src/read/front-matter.ts',
  'hast-util-sanitize': 'src/body/sanitise.ts',
  'hast-util-to-html': 'src/body/write-html.ts',
  rss: 'src/publish/to-rss.ts',
  satteri: 'src/body/parse-body.ts',
  sharp: 'src/photo/sharp.ts',
  sirv: 'src/publish/serve-folder.ts',
  'smol-toml': 'src/import/toml.ts',
  yaml: 'src/read/yaml.ts',
};
const everywhereIn: Readonly<Record<string, RegExp>> = {
  zod: /^src\/(model\/|check\/schema-keys\.ts$)/,
  astro: /^src\/(renderer|dev|pages|layouts|components|publish\/press)\b/,
};
/** Packages whose types other files may name. */
const typesOnly = new Set(['hast', 'zod']);

/** Where something asks the machine, and why it may. */
const reasoned: Readonly<Record<string, readonly string[]>> = {
  // The environment is passed on to a program of its own.
  'src/publish/press/plates.ts': ['process.env'],
  // Astro's dev server starts it, as scripts/ start everything else.
  'src/dev/middleware.ts': ['Date.now', 'process.cwd'],
};

type File = { readonly path: string; readonly text: string; readonly room: string };
type Import = { readonly from: string; readonly types: boolean };

/** Other generators' projects, written as they want them. */
const guests = /^scripts\/bench\/peers\//;

const files: readonly File[] = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|mjs|astro|css)$/.test(path) && !guests.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8'), room: roomOf(path) })),
);
const code = files.filter(({ path }) => !path.endsWith('.css'));

/** `src/derive/feed.ts` → `derive`, `src/crew.ts` → `crew`, `scripts/run.ts` → `scripts`. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second.replace(/(\.d)?\.(ts|mjs|astro)$/, '') : first;
}

function importsOf({ text }: File): Import[] {
  const written = /^(?:import|export)(?<types>\s+type\b)?(?:\s[^'"=;()]*?)?\s(?:from\s+)?['"](?<from>[^'"\n]+)['"]/gm;
  const called = /\bimport\(\s*['"](?<from>[^'"\n]+)['"]/g;
  return [...text.matchAll(written), ...text.matchAll(called)].map(({ groups }) => ({
    from: groups?.['from'] ?? '',
    types: groups?.['types'] !== undefined,
  }));
}

const isPackage = (from: string) => !from.startsWith('.') && !from.startsWith('node:') && !from.startsWith('astro:');
const packageOf = (from: string) =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
const targetRoom = (path: string, from: string) => roomOf(join(path, '..', from).replaceAll('\\', '/'));

describe('rooms', () => {
  test('every room is named here', () => {
    expect([...new Set(code.map(({ room }) => room))].filter((room) => !rooms[room])).toEqual([]);
  });

  test('a room imports only from the rooms that it may', () => {
    const wrong = code.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => from.startsWith('.'))
        .filter(({ from }) => {
          const target = targetRoom(file.path, from);
          return target !== file.room && !rooms[file.room]?.may.includes(target);
        })
        .map(({ from }) => `${file.path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  test('a room asks Node only for what it may', () => {
    const wrong = code.flatMap((file) => {
      const node = rooms[file.room]?.node ?? 'none';
      const may = (from: string) => node === 'any' || (node !== 'none' && node.includes(from));
      return importsOf(file)
        .filter(({ from }) => from.startsWith('node:') && !may(from))
        .map(({ from }) => `${file.path} imports ${from}`);
    });
    expect(wrong).toEqual([]);
  });

  test('no two rooms lean on each other, but for components and layouts, which are one', () => {
    const leans = new Map(Object.entries(rooms).map(([room, { may }]) => [room, new Set(may)]));
    leans.get('components')?.delete('layouts');
    expect([...leans.keys()].filter((room) => reaches(room, room, leans))).toEqual([]);
  });
});

function reaches(
  from: string,
  target: string,
  leans: ReadonlyMap<string, ReadonlySet<string>>,
  seen = new Set<string>(),
): boolean {
  return [...(leans.get(from) ?? [])].some((next) => {
    if (next === target) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(next, target, leans, seen);
  });
}

describe('doors', () => {
  test('every package is imported in its door alone', () => {
    const wrong = code.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => isPackage(from))
        .filter(({ from, types }) => {
          const name = packageOf(from);
          const isDoor = doors[name] === file.path || everywhereIn[name]?.test(file.path);
          return !isDoor && !(types && typesOnly.has(name));
        })
        .map(({ from }) => `${file.path} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  test('every door is there and opens', () => {
    const opened = Object.entries(doors).filter(([name, path]) =>
      code.some((file) => file.path === path && importsOf(file).some(({ from }) => packageOf(from) === name)),
    );
    expect(opened.map(([name]) => name)).toEqual(Object.keys(doors));
  });
});

describe('the same content gives the same bytes', () => {
  const asks = [
    'Date.now',
    'new Date()',
    'Math.random',
    'randomUUID',
    'performance.now',
    'process.env',
    'process.cwd',
    'toLocale',
  ];

  test('nothing below scripts/ asks a clock, chance, the environment or the machine’s locale', () => {
    const wrong = code
      .filter(({ path }) => path.startsWith('src/'))
      .flatMap(({ path, text }) => {
        const plain = withoutComments(text);
        return asks
          .filter((ask) => plain.includes(ask) && !reasoned[path]?.includes(ask))
          .map((ask) => `${path} has ${ask}`);
      });
    expect(wrong).toEqual([]);
  });

  test('text is compared and written in a language that is named', () => {
    const unnamed = /\.localeCompare\(|Intl\.\w+\(\s*\)|Intl\.\w+\(undefined/;
    expect(
      code.filter(({ path, text }) => path.startsWith('src/') && unnamed.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '');
}

describe('small rooms, found by name', () => {
  test('no file has more than 250 lines', () => {
    const tall = files
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 250);
    expect(tall).toEqual([]);
  });

  test('files are named in kebab-case, components as components, pages by their address', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.(ts|mjs|css)$/;
    const wrong = files.filter(({ path }) => {
      const name = basename(path);
      if (path.startsWith('src/pages/')) return false;
      return path.endsWith('.astro') ? !/^[A-Z][A-Za-z]*\.astro$/.test(name) : !kebab.test(name);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('no folder or file is a drawer for everything', () => {
    expect(
      files.map(({ path }) => path).filter((path) => /\b(utils?|helpers?|common|misc|shared|manager)\b/.test(path)),
    ).toEqual([]);
  });

  test('functions are exported under names, never as a default', () => {
    const unnamed = code.filter(({ path, text }) => path.startsWith('src/') && /^export default/m.test(text));
    expect(unnamed.map(({ path }) => path)).toEqual([]);
  });

  test('there is no `any`, no enum, no namespace and nothing left to do', () => {
    const forbidden =
      /:\s*any\b|<any>|\bas any\b|^(export )?(const )?enum |^(export )?namespace |\bTODO\b|\bFIXME\b|@ts-ignore/m;
    expect(code.filter(({ text }) => forbidden.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('nothing names the machine that it was made on', () => {
    expect(code.filter(({ text }) => /\/work\/|\/root\//.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
