import type { LinkedPost } from '../model/linked-site.ts';
import type { Learning } from '../model/post.ts';
import type { Edition } from './edition.ts';
import { toldLearning, type ToldLearning } from './learning-told.ts';
import { linkTo } from './link-to.ts';
import type { LearningEntry } from './page.ts';
import type { LearningRow } from './sheet.ts';

/** What was learnt; `shown` says whether it stands on another page than the post's own. */
export function learningEntry(entry: Learning, post: LinkedPost, edition: Edition, shown = false): LearningEntry {
  const { id, tried, happened, next, worked } = entry;
  const { buildsOn, builtOnBy } = relations({ entry, post }, edition);
  const elsewhere = {
    post: linkTo(post, post.organisation),
    organisation: linkTo(post.organisation),
    language: post.language,
    day: post.day,
  };
  return {
    ...(id ? { id } : {}),
    tried,
    happened,
    next,
    ...(worked ? { worked } : {}),
    ...(buildsOn ? { buildsOn } : {}),
    ...(builtOnBy.length > 0 ? { builtOnBy } : {}),
    ...(shown ? elsewhere : {}),
  };
}

/** One line of a list: what was tried, whether it worked, and whether it was of use to others. */
function learningRow(told: ToldLearning, edition: Edition): LearningRow {
  const { post, entry } = told;
  const { builtOnBy } = relations(told, edition);
  return {
    tried: entry.tried,
    address: entry.id ? `${post.address}#learning-${entry.id}` : post.address,
    language: post.language,
    organisation: linkTo(post.organisation),
    day: post.day,
    ...(entry.worked ? { worked: entry.worked } : {}),
    ...(builtOnBy.length > 0 ? { builtOn: builtOnBy.length } : {}),
  };
}

/** Newest first. */
export function newestLearning(
  posts: readonly LinkedPost[],
  count: number,
  edition: Edition,
  isWanted: (told: ToldLearning) => boolean = () => true,
): LearningRow[] {
  const wanted = toldLearning(posts).filter(isWanted);
  return wanted
    .slice(-count)
    .reverse()
    .map((told) => learningRow(told, edition));
}

function relations({ entry, post }: ToldLearning, { learning }: Edition) {
  const own = post.organisation.id;
  return {
    buildsOn: entry['builds-on'] === undefined ? undefined : learning.source(entry['builds-on'], own),
    builtOnBy: entry.id === undefined ? [] : learning.builtOn(entry.id, own),
  };
}
