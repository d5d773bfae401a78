import { chosenGrants, type ChosenGrants } from '../chosen-grants.ts';
import { milestonesOf, type Edition } from '../edition.ts';
import { feedOf } from '../feed-addresses.ts';
import { funderReplies } from '../funder-replies.ts';
import { goneGrants } from '../gone-of-grants.ts';
import { unplaced } from '../grant-places.ts';
import { yearOfLanes, yearShownFirst } from '../grant-years.ts';
import { newestLearning } from '../learning-entry.ts';
import { linkToFunder, linkToProgramme } from '../link-to.ts';
import { standingCounts } from '../milestone-standing.ts';
import type { PortfolioPage, SheetOf } from '../page.ts';
import { moneyBy } from '../money-by.ts';
import { portfolioNews } from '../portfolio-news.ts';
import { isFunder, portfolioName, portfolioPosts, type Portfolio } from '../portfolio.ts';
import { bandsOf } from '../reporting.ts';
import { portfolioRow } from '../portfolio-row.ts';
import { latest } from '../rows.ts';
import type { Frame } from '../sheet.ts';
import { moneyLine } from '../spending.ts';
import { toFrame } from '../to-frame.ts';
import { grantsSheets, placesAMap } from './grants.ts';
import type { LinkedFunder, LinkedGrant } from '../../model/linked-site.ts';

type PortfolioSheet = { readonly frame: Frame; readonly page: PortfolioPage };

const shownPosts = 10;
const shownGrants = 40;
const shownLanes = 30;
const shownLate = 20;
const shownLearning = 6;

/** Its own page, and the lists of its grants. */
export function* portfolioSheets(
  portfolio: Portfolio,
  edition: Edition,
): Generator<PortfolioSheet | SheetOf<'grants'>> {
  const chosen = chosenGrants(portfolio, edition);
  yield portfolioSheet(portfolio, chosen, edition);
  yield* grantsSheets(portfolio, chosen, edition);
}

function portfolioSheet(portfolio: Portfolio, chosen: ChosenGrants, edition: Edition): PortfolioSheet {
  const { content, source, address } = portfolio;
  const name = portfolioName(portfolio);
  const frame = toFrame(edition, {
    address,
    head: {
      title: name,
      description: content.summary ?? edition.words(edition.language).t('description.portfolio', { name }),
      feeds: [feedOf(portfolio)],
    },
    ...(source ? { source } : {}),
    ...(isFunder(portfolio) ? { card: portfolio } : {}),
  });
  return { frame, page: portfolioPage(portfolio, chosen, edition) };
}

function portfolioPage(portfolio: Portfolio, chosen: ChosenGrants, edition: Edition): PortfolioPage {
  const { today } = edition.site;
  const { grants, content, address } = portfolio;
  const funder = isFunder(portfolio) ? portfolio : undefined;
  const milestones = milestonesOf(grants);
  const posts = portfolioPosts(portfolio);
  return {
    kind: funder ? 'funder' : 'programme',
    title: portfolioName(portfolio),
    ...(content.summary ? { summary: content.summary } : {}),
    ...own(portfolio),
    related: isFunder(portfolio) ? portfolio.programmes.map(linkToProgramme) : portfolio.funders.map(linkToFunder),
    news: portfolioNews(portfolio, edition),
    moneyBy: moneyBy(grants, { today, ...(funder ? { funder } : {}) }),
    money: moneyLine(grants, today, funder),
    standings: standingCounts(milestones, today),
    choices: chosen.choices,
    live: newest(chosen.of.live, shownGrants).map((grant) => portfolioRow(grant, edition, funder)),
    ended: newest(chosen.of.ended, shownGrants).map((grant) => portfolioRow(grant, edition, funder)),
    goneGrants: goneGrants(portfolio, edition),
    ...firstAward(grants),
    ...inTime(chosen, edition),
    places: newest(chosen.places, placesAMap),
    unplaced: unplaced(chosen.all),
    late: newest(chosen.late, shownLate).map(edition.row),
    silent: newest(chosen.silent, shownLate),
    ...(funder ? ofFunder(funder, edition) : {}),
    latest: latest(posts, shownPosts),
    learning: newestLearning(posts, shownLearning, edition),
    timeline: `${address}timeline/`,
    follow: feedOf(portfolio).address,
  };
}

/** The last of a list, in the order in which its page shows them. */
function newest<Item>(items: readonly Item[], count: number): Item[] {
  return items.slice(-count).reverse();
}

function firstAward(grants: readonly LinkedGrant[]): Pick<PortfolioPage, 'firstAward'> {
  const [first] = grants.map(({ content }) => content.awarded).sort();
  return first ? { firstAward: first } : {};
}

/** The year that matters most, and the ways to the others. */
function inTime({ years, yearLinks }: ChosenGrants, edition: Edition): Pick<PortfolioPage, 'inTime'> {
  const first = yearShownFirst(years, edition.site.today);
  if (!first) return {};
  const { year, grants } = first;
  const lanes = yearOfLanes(year, newest(grants, shownLanes), edition);
  return { inTime: { ...lanes, years: yearLinks, count: grants.length } };
}

/** What it asks for, and what it answers. */
function ofFunder(funder: LinkedFunder, edition: Edition): Pick<PortfolioPage, 'bands' | 'replies'> {
  const { currency, content, grants } = funder;
  const bands = bandsOf(content).map(({ upTo, ...asked }) => ({
    ...asked,
    ...(upTo === undefined ? {} : { upTo: { hundredths: upTo, currency } }),
  }));
  return { bands, replies: funderReplies(funder, grants.flatMap(edition.rhythm)) };
}

function own(portfolio: Portfolio): Partial<PortfolioPage> {
  if (isFunder(portfolio)) {
    const { identifier, url } = portfolio.content;
    return { ...(identifier ? { identifier } : {}), ...(url ? { url } : {}) };
  }
  const { starts, ends } = portfolio.content;
  return { ...(starts ? { starts } : {}), ...(ends ? { ends } : {}) };
}
