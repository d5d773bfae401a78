import { milestonesOf, type Edition } from '../edition.ts';
import { overdueLine } from '../expected-line.ts';
import { feedOf } from '../feed-addresses.ts';
import { funderReplies } from '../funder-replies.ts';
import { newestLearning } from '../learning-entry.ts';
import { linkToFunder, linkToProgramme } from '../link-to.ts';
import { standingCounts } from '../milestone-standing.ts';
import type { PortfolioPage } from '../page.ts';
import { moneyBy } from '../money-by.ts';
import { portfolioNews } from '../portfolio-news.ts';
import { isFunder, portfolioName, portfolioPosts, type Portfolio } from '../portfolio.ts';
import { bandsOf } from '../reporting.ts';
import { grantRow, latest, whileOpen } from '../rows.ts';
import type { Frame } from '../sheet.ts';
import { moneyLine } from '../spending.ts';
import { toFrame } from '../to-frame.ts';
import type { LinkedFunder, LinkedProgramme } from '../../model/linked-site.ts';

type PortfolioSheet = { readonly frame: Frame; readonly page: PortfolioPage };

const shownPosts = 10;
const shownLearning = 6;

export function funderSheet(funder: LinkedFunder, edition: Edition): PortfolioSheet {
  return portfolioSheet(funder, edition);
}

export function programmeSheet(programme: LinkedProgramme, edition: Edition): PortfolioSheet {
  return portfolioSheet(programme, edition);
}

function portfolioSheet(portfolio: Portfolio, edition: Edition): PortfolioSheet {
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
  return { frame, page: portfolioPage(portfolio, edition) };
}

function portfolioPage(portfolio: Portfolio, edition: Edition): PortfolioPage {
  const { today } = edition.site;
  const { grants, content, address } = portfolio;
  const funder = isFunder(portfolio) ? portfolio : undefined;
  const milestones = milestonesOf(grants);
  const posts = portfolioPosts(portfolio);
  const rows = milestones.map(edition.row);
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
    grants: grants.map((grant) => grantRow(grant, today, funder)),
    ...whileOpen(rows, today),
    late: rows.filter(({ standing }) => standing === 'late'),
    silent: grants.flatMap((grant) => overdueLine(edition.rhythm(grant), funder) ?? []),
    ...(funder ? ofFunder(funder, edition) : {}),
    latest: latest(posts, shownPosts),
    learning: newestLearning(posts, shownLearning, edition),
    timeline: `${address}timeline/`,
    follow: feedOf(portfolio).address,
  };
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
