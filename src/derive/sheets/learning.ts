import { learningFeedAddress } from '../../model/address.ts';
import type { Edition } from '../edition.ts';
import { learningEntry } from '../learning-entry.ts';
import { learningShelves, type LearningShelf } from '../learning-shelves.ts';
import type { LearningFilter, LearningPage, SheetOf } from '../page.ts';
import { pagerOf, pagesOf } from '../pages-of.ts';
import { toFrame } from '../to-frame.ts';
import { numbered } from './theme.ts';

const entriesAPage = 20;

export function* learningSheets(edition: Edition): Generator<SheetOf<'learning'>> {
  const shelves = learningShelves(edition.site);
  for (const shelf of shelves) yield* shelfSheets(shelf, shelves, edition);
}

function* shelfSheets(
  shelf: LearningShelf,
  shelves: readonly LearningShelf[],
  edition: Edition,
): Generator<SheetOf<'learning'>> {
  const { address, theme, worked, told } = shelf;
  const { t } = edition.words(edition.language);
  const feed = { text: t('feed.learning', { name: edition.frame.name }), address: learningFeedAddress };
  for (const list of pagesOf(told, address, entriesAPage)) {
    const title = numbered(titleOf(shelf, edition), list.page, edition);
    const page: LearningPage = {
      kind: 'learning',
      list: address,
      ...(theme ? { theme: theme.name } : {}),
      ...(worked ? { worked } : {}),
      // Counts change with every post: they stand on the list's own address only.
      filters: list.page === undefined ? filtersOf(shelf, shelves) : [],
      entries: list.items.map(({ post, entry }) => learningEntry(entry, post, edition, true)),
      pager: pagerOf(list),
    };
    yield { frame: toFrame(edition, { address: list.address, head: { title, feeds: [feed] } }), page };
  }
}

/** What was chosen in one way stays while a reader chooses in the other. */
function filtersOf({ theme, worked }: LearningShelf, shelves: readonly LearningShelf[]): LearningFilter[] {
  return shelves
    .filter((one) => one.theme === theme || one.worked === worked)
    .map((one) => ({
      address: one.address,
      count: one.told.length,
      by: [...(one.theme === theme ? ['worked' as const] : []), ...(one.worked === worked ? ['theme' as const] : [])],
      ...(one.theme ? { theme: one.theme.name } : {}),
      ...(one.worked ? { worked: one.worked } : {}),
    }));
}

function titleOf({ theme, worked }: LearningShelf, edition: Edition): string {
  const w = edition.words(edition.language);
  const chosen = [...(theme ? [theme.name] : []), ...(worked ? [w.t(`learning.${worked}`)] : [])];
  return chosen.length === 0 ? w.t('title.learning') : w.t('title.learning-of', { chosen: w.clauses(chosen) });
}
