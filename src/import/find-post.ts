// Where a link between posts of the old site leads in the new one.
import { foldedPath, pathBeside, plainPath, withoutMarkdown } from './source-path.ts';
import { languageFolder } from './source-language.ts';

export type PostPlace = {
  /** Path of the document below the source. */
  readonly file: string;
  readonly address: string;
  readonly language?: string | undefined;
  /** Days that stood in its address: of its name and of its front-matter. */
  readonly days: readonly string[];
  /** Addresses that its front-matter gives: permalink, slug, redirects. */
  readonly addresses: readonly string[];
};

export type FindPost = (address: string, from: PostPlace) => string | undefined;

export function postFinder(posts: readonly PostPlace[]): FindPost {
  const byKey = new Map<string, PostPlace[]>();
  for (const post of posts)
    for (const key of new Set(keysOf(post).flatMap(endings))) byKey.set(key, [...(byKey.get(key) ?? []), post]);
  return (address, from) => {
    const [, fragment = ''] = /(#.*)$/s.exec(address) ?? [];
    for (const key of wantedKeys(address, from.file)) {
      const post = best(byKey.get(key) ?? [], from);
      if (post) return `${post.address}${fragment}`;
    }
    return undefined;
  };
}

/** All ways in which the address of a post was written by one generator or another. */
function keysOf({ file, days, addresses }: PostPlace): string[] {
  const path = toKey(file);
  const folder = languageFolder(file);
  const undated = path.replace(/(^|\/)\d{4}-\d{2}-\d{2}-([^/]+)$/, '$1$2');
  const slug = undated.split('/').at(-1) ?? undated;
  const dated = days.map((day) => `${day.replaceAll('-', '/')}/${slug}`);
  const monthly = days.map((day) => `${day.slice(0, 7).replace('-', '/')}/${slug}`);
  const given = addresses.map((address) => toKey(plainPath(address)));
  const keys = [path, undated, ...dated, ...monthly, ...given].filter((key) => key !== '');
  return folder === undefined ? keys : [...keys, ...keys.map((key) => key.replace(`${folder.toLowerCase()}/`, ''))];
}

function endings(key: string): string[] {
  const steps = key.split('/');
  return steps.map((_, index) => steps.slice(index).join('/'));
}

/** The keys by which a link may be known, the surest first. */
function wantedKeys(address: string, file: string): string[] {
  const path = plainPath(address);
  if (path === '') return [];
  const dated = /(?:^|\/)(\d{4}\/\d{2}(?:\/\d{2})?\/[^/]+)$/.exec(toKey(path))?.[1];
  const named = /(?:^|\/)(\d{4}-\d{2}-\d{2}-[^/]+)$/.exec(toKey(path))?.[1];
  const below = path.startsWith('/')
    ? [toKey(path)]
    : [toKey(pathBeside(file, path)), toKey(pathBeside(file.replace(/\.\w+$/, '/index'), path))];
  return [...below, dated, named].filter(
    (key): key is string => key !== undefined && key !== '' && !key.startsWith('..'),
  );
}

/** `/Blog/Title/index.html` and `blog/title.md` are the same page. */
function toKey(path: string): string {
  return withoutMarkdown(foldedPath(path))
    .replace(/\.(?:html?|php)$/, '')
    .replace(/(^|\/)(?:_?index|readme)$/, '')
    .replace(/^\/+|\/+$/g, '');
}

/** Of several, the one in the same language, then the first by path. Two that nothing tells apart are no answer. */
function best(posts: readonly PostPlace[], from: PostPlace): PostPlace | undefined {
  if (posts.length <= 1) return posts[0];
  const sameLanguage = posts.filter(({ language }) => language === from.language);
  return sameLanguage.length === 1 ? sameLanguage[0] : undefined;
}
