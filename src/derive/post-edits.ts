// What was done to a post after it was published.
import type { Version } from '../model/history.ts';
import type { LinkedPost } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import type { Stamp } from './ledger/to-ledger.ts';
import type { TextVersion } from './sheet.ts';
import { hasWholePast } from './whole-past.ts';

export type PostEdit = { readonly before: TextVersion; readonly after: TextVersion; readonly on: Stamp };

/** Oldest first. A version that only has another name is no edit; of half a past nothing is told. */
export function postEdits(post: LinkedPost, edition: Edition): PostEdit[] {
  const { ledger } = edition;
  const versions = shownVersions(post, edition).filter(({ content }) => content !== undefined);
  if (versions.length < 2 || !hasWholePast(post.organisation, ledger)) return [];
  return versions.flatMap(({ file, blob, commit }, index) => {
    const earlier = versions[index - 1];
    if (earlier?.blob === undefined || blob === undefined || earlier.blob === blob) return [];
    const before = { file: earlier.file, blob: earlier.blob };
    return [{ before, after: { file, blob }, on: ledger.stampOf(commit) }];
  });
}

/** Among them one that came out because its day arrived: only whoever knows what day it is can tell. */
function shownVersions(post: LinkedPost, { ledger, site }: Edition): readonly Version[] {
  const seen = ledger.versionsOf(post);
  const { waiting } = ledger.of(post) ?? {};
  return waiting && waiting.from <= site.today ? [...seen, waiting.version] : seen;
}
