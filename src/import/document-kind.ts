// Which files of a blog are posts. Markdown always is a document. Posts in another language of text are counted too, so
// that none is lost in silence; what makes the pages of the old site (layouts, lists, parts) is none.
import { dayKeys } from './source-day.ts';
import { sourceName } from './source-name.ts';

/** A language of text is read wherever posts lie; a template or plain text is a post where it says so itself. */
type OtherKind = {
  readonly name: string;
  readonly isPost: 'in a folder of posts' | 'with front-matter' | 'with a day';
};

const kinds: readonly (readonly [endings: string, kind: OtherKind])[] = [
  ['html htm xhtml', { name: 'HTML', isPost: 'with front-matter' }],
  ['textile', { name: 'Textile', isPost: 'in a folder of posts' }],
  ['adoc asciidoc asc', { name: 'AsciiDoc', isPost: 'in a folder of posts' }],
  ['rst rest', { name: 'reStructuredText', isPost: 'in a folder of posts' }],
  ['org', { name: 'Org', isPost: 'in a folder of posts' }],
  ['pdc pandoc', { name: 'Pandoc', isPost: 'in a folder of posts' }],
  ['wiki mediawiki creole', { name: 'Wiki text', isPost: 'in a folder of posts' }],
  ['rmd rmarkdown qmd ipynb', { name: 'A notebook', isPost: 'in a folder of posts' }],
  ['txt text', { name: 'Plain text', isPost: 'with front-matter' }],
  [
    'njk nunjucks liquid pug jade haml slim hbs handlebars mustache ejs erb webc vto vue astro 11ty.js 11ty.cjs 11ty.mjs 11ty.ts',
    { name: 'A template', isPost: 'with front-matter' },
  ],
  ['docx doc odt rtf', { name: 'A word processor', isPost: 'with a day' }],
];

const byEnding = new Map(
  kinds.flatMap(([endings, kind]) => endings.split(' ').map((ending) => [ending, kind] as const)),
);

const postFolder =
  /^(?:_?posts?|_?drafts|_?blog|_?news|_?articles|_?content|_?entries|_?stories|_?updates|_?journal)$/i;
/** What makes pages, wherever it lies. */
const machinery =
  /^(?:_layouts?|_includes?|_data|_sass|_plugins|_?partials|layouts?|includes?|themes|archetypes|node_modules|vendor)$/i;
/** What makes or serves pages, unless it is a folder of posts about it. */
const outsideOfPosts =
  /^(?:public|static|assets|dist|build|out|output|components|templates|theme|\.vuepress|\.vitepress)$/i;
const noPost =
  /^(?:readme|licen[cs]e|copying|changelog|changes|contributing|authors|todo|robots|humans|security|requirements|404|search|feed|rss|atom|sitemap)(?:\.|$)/i;

export type OtherDocument = {
  /** What it is called, for people. */
  readonly name: string;
  /** Whether its first lines are needed to tell that it is a post. */
  readonly isPost: (head: () => string) => boolean;
};

/** A file that may be a post and is no Markdown. `root`: the name of the source's folder. */
export function otherDocument(path: string, root: string): OtherDocument | undefined {
  const kind = kindOf(path);
  const steps = path.split('/');
  const name = steps.pop() ?? '';
  if (!kind || noPost.test(name)) return undefined;
  const first = steps.findIndex((step) => postFolder.test(step));
  const before = first < 0 ? steps : steps.slice(0, first);
  if (steps.some((step) => machinery.test(step)) || before.some((step) => outsideOfPosts.test(step))) return undefined;
  const isAmongPosts = first >= 0 || /^_?(?:posts?|drafts)$/i.test(root);
  return { name: kind.name, isPost: (head) => isPost(path, kind, isAmongPosts, head) };
}

function kindOf(path: string): OtherKind | undefined {
  const [, double = '', ending = ''] = /(?:\.(11ty\.\w+)|\.(\w+))$/i.exec(path) ?? [];
  return byEnding.get((double || ending).toLowerCase());
}

function isPost(path: string, { isPost: needs }: OtherKind, isAmongPosts: boolean, head: () => string): boolean {
  if (sourceName(path).day !== undefined) return true;
  if (needs === 'with a day') return false;
  if (needs === 'in a folder of posts' && isAmongPosts && !/(?:^|\/)_index\.[^/]*$/i.test(path)) return true;
  const isIndex = /(?:^|\/)_?index\.[^/]*$/i.test(path);
  const keys = keysIn(head());
  if (keys.has('pagination') || keys.has('paginate')) return false;
  return dayKeys.some((key) => keys.has(key)) || (isAmongPosts && !isIndex && keys.has('title'));
}

/** The keys of front-matter, in YAML, TOML or JSON, without reading what they say. */
function keysIn(head: string): Set<string> {
  const fenced = /^\ufeff?(?:---|\+\+\+|\{)[^\n]*\n([\s\S]*?)(?:\n(?:---|\+\+\+|\})|$)/.exec(head)?.[1] ?? '';
  return new Set(Array.from(fenced.matchAll(/^\s*"?([\w-]+)"?\s*[:=]/gm), ([, key = '']) => key));
}
