// Holds the house to its rules. One that gets in the way is changed in house-rules.ts and in ARCHITECTURE.md.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { doors, everywhereIn, guests, reasoned, rooms, typesOnly } from './house-rules.ts';

const root = join(import.meta.dirname, '..');

type File = { readonly path: string; readonly text: string; readonly room: string };
type Import = { readonly from: string; readonly types: boolean };

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

describe('styles', () => {
  const physical =
    /^\s*((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b[\w-]*|left|right|top|bottom|(?:min-|max-)?(?:width|height)|(?:float|clear|text-align):\s*(?:left|right))(?=\s*[:;])/gm;
  /** Where an author's own side is meant: a column of a table that Markdown sets to the left is on the left. */
  const meant = new Set([
    'src/styles/prose.css text-align: left',
    'src/styles/prose.css text-align: right',
    // A cell may have a direction of its own, and the gap is the table's.
    'src/styles/base.css padding-left',
    'src/styles/base.css padding-right',
  ]);

  test('every stylesheet lays out by the direction of the text, not by sides of the screen', () => {
    const wrong = files
      .filter(({ path }) => path.endsWith('.css'))
      .flatMap(({ path, text }) => [...text.matchAll(physical)].map(([, written]) => `${path} ${written}`));
    expect(wrong.filter((one) => !meant.has(one))).toEqual([]);
    expect('a {\n  padding-left: 1rem;\n  width: 3rem;\n}'.match(physical)).toHaveLength(2);
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
