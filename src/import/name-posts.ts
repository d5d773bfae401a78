// Ids for posts: the day and the words of the address. Two of one name are kept apart, and stay what they once were.
import { longestId, toId } from '../model/id.ts';

export type Unnamed = {
  readonly file: string;
  readonly day: string;
  /** Words of the address; may be ''. */
  readonly slug: string;
  readonly language?: string | undefined;
  /** The id that an earlier import gave. */
  readonly before?: string | undefined;
};

/** File → id. The same posts get the same ids in every order. `site`: the language of the whole site, if it says so. */
export function namePosts(posts: readonly Unnamed[], site?: string): Map<string, string> {
  const main = mainLanguage(posts, site);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { file, before } of posts) if (before !== undefined) take(file, before);
  for (const post of posts.toSorted((a, b) => compare(a, b, main))) {
    if (names.has(post.file)) continue;
    for (const id of candidates(post)) {
      if (taken.has(id)) continue;
      take(post.file, id);
      break;
    }
  }
  return names;

  function take(file: string, id: string): void {
    names.set(file, id);
    taken.add(id);
  }
}

/** What names no language is in the site's own; then the main language; their addresses need no ending. Then by path. */
function compare(a: Unnamed, b: Unnamed, main: string | undefined): number {
  return rank(a, main) - rank(b, main) || (a.file < b.file ? -1 : 1);
}

function rank({ language }: Unnamed, main: string | undefined): number {
  return language === undefined ? 0 : language === main ? 1 : 2;
}

/** The name alone, with its language, then with a number. */
function* candidates({ day, slug, language }: Unnamed): Generator<string> {
  yield joined(day, slug, '');
  if (language !== undefined) yield joined(day, slug, toId(language));
  for (let count = 2; ; count += 1) yield joined(day, slug, String(count));
}

function joined(day: string, slug: string, ending: string): string {
  const room = ending === '' ? longestId : longestId - ending.length - 1;
  return [day, toId(slug, room), ending].filter((part) => part !== '').join('-');
}

/** The site's own, of which posts may name another variant: `en-GB` for `en`. Without one, what most posts are in. */
function mainLanguage(posts: readonly Unnamed[], site: string | undefined): string | undefined {
  const counts = new Map<string, number>();
  for (const { language } of posts) if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  const byCount = [...counts].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([code]) => code);
  const [wanted = '', own = ''] = [tagOf(site), tagOf(site).split('-')[0]];
  const isOwn = (code: string) => own !== '' && tagOf(code).split('-')[0] === own;
  return byCount.find((code) => tagOf(code) === wanted) ?? byCount.find(isOwn) ?? byCount[0];
}

function tagOf(language = ''): string {
  return language.trim().replace('_', '-').toLowerCase();
}
