// The grants of a funder or a programme as lists: all, live, ended, what is late, and each year.
import { grantsAddress } from '../../model/address.ts';
import type { LinkedGrant } from '../../model/linked-site.ts';
import { choiceAddress, type ChosenGrants } from '../chosen-grants.ts';
import type { Edition } from '../edition.ts';
import { feedOf } from '../feed-addresses.ts';
import { unansweredLine } from '../funder-replies.ts';
import type { GrantStatus } from '../grant-status.ts';
import { yearOfLanes } from '../grant-years.ts';
import type { GrantChoice, GrantChoiceLink, GrantsPage, SheetOf, YearLink } from '../page.ts';
import { pagerOf, pagesOf, type ListPage } from '../pages-of.ts';
import { portfolioName, type Portfolio } from '../portfolio.ts';
import { portfolioRow } from '../portfolio-row.ts';
import { toFrame } from '../to-frame.ts';
import { numbered } from './shelf.ts';

const lanesAPage = 40;
/** More would cover each other. */
export const placesAMap = 60;

export function* grantsSheets(
  portfolio: Portfolio,
  chosen: ChosenGrants,
  edition: Edition,
): Generator<SheetOf<'grants'>> {
  const { all, of, late, silent, unanswered, places, years, funder } = chosen;
  const make = sheetMaker(portfolio, chosen, edition);
  for (const [is, grants] of Object.entries({ all, ...of }) as ['all' | GrantStatus, readonly LinkedGrant[]][])
    yield* make(is, grants, (some) => ({ is, grants: some.map((grant) => portfolioRow(grant, edition, funder)) }));
  yield* make('late', late, (some) => ({ is: 'late', late: some.map(edition.row) }));
  yield* make('silent', silent, (some) => ({ is: 'silent', silent: some }));
  if (funder)
    yield* make('unanswered', unanswered, (some) => ({ is: 'unanswered', unanswered: some.map(unansweredLine) }));
  yield* make('places', places, (some) => ({ is: 'places', places: some }), placesAMap);
  for (const { year, grants } of years)
    yield* make({ year }, grants, (some) => ({ is: 'year', ...yearOfLanes(year, some, edition) }), lanesAPage);
}

function sheetMaker(portfolio: Portfolio, { choices, yearLinks: years }: ChosenGrants, edition: Edition) {
  const { t } = edition.words(edition.language);
  const name = portfolioName(portfolio);
  const feed = feedOf(portfolio);
  return function* <Item>(
    choice: GrantChoice | { readonly year: string },
    items: readonly Item[],
    show: (items: readonly Item[]) => GrantsPage['shown'],
    size?: number,
  ): Generator<SheetOf<'grants'>> {
    const isYear = typeof choice === 'object';
    const list = isYear ? grantsAddress(portfolio.address, choice.year) : choiceAddress(portfolio.address, choice);
    const text = isYear ? t('grants.year', { year: choice.year }) : t(`grants.${choice}`);
    const title = t('grants.chosen-of', { name, chosen: text });
    for (const page of pagesOf(items, list, size)) {
      const head = { title: numbered(title, page.page, edition), feeds: [feed] };
      const shown = show(page.items);
      const of = { text: name, address: portfolio.address };
      yield {
        frame: toFrame(edition, { address: page.address, head }),
        page: { kind: 'grants', of, shown, list, ...ways(page, choices, years), follow: feed.address },
      };
    }
  };
}

/** Counts change with every promise: they stand on the first address only. */
function ways(
  page: ListPage<unknown>,
  choices: readonly GrantChoiceLink[],
  years: readonly YearLink[],
): Pick<GrantsPage, 'choices' | 'years' | 'pager'> {
  const isFirst = page.page === undefined;
  return { choices: isFirst ? choices : [], years: isFirst ? years : [], pager: pagerOf(page) };
}
