// Everything that has a feed, and what stands in it.
import type { Words } from '../i18n/words.ts';
import { learningAddress, learningFeedAddress } from '../model/address.ts';
import type { Day } from '../model/day.ts';
import type {
  LinkedGrant,
  LinkedMilestone,
  LinkedOrganisation,
  LinkedPost,
  LinkedTheme,
} from '../model/linked-site.ts';
import { changesScope, newsByPage, promiseNewsItems } from './changes-feed.ts';
import type { Edition } from './edition.ts';
import { feedOf } from './feed-addresses.ts';
import { learningItem, type FeedItem } from './feed-item.ts';
import type { FeedHead } from './feed.ts';
import { toldLearning } from './learning-told.ts';
import { linkTo } from './link-to.ts';
import { portfolioName, portfolioPosts, type Portfolio } from './portfolio.ts';

/** A post becomes an item where it is needed; whatever else stands in feeds is one. */
export type FeedEntry = LinkedPost | FeedItem;

/** Something that has a feed, with what stands in it, oldest first. */
export type FeedScope = Omit<FeedHead, 'form' | 'older' | 'current' | 'updated'> & {
  readonly entries: readonly FeedEntry[];
};

export function* feedScopes(edition: Edition): Generator<FeedScope> {
  const { organisations, funders, programmes, themes } = edition.site;
  const news = promiseNewsItems(edition);
  const onPage = newsByPage(news);
  yield siteScope(edition);
  for (const organisation of organisations) yield organisationScope(organisation, edition);
  for (const portfolio of [...funders, ...programmes]) yield portfolioScope(portfolio, edition);
  for (const theme of themes) yield themeScope(theme, edition);
  for (const { milestones, grants } of organisations) {
    for (const milestone of milestones) yield milestoneScope(milestone, edition, onPage);
    for (const grant of grants) yield grantScope(grant, edition, onPage);
  }
  yield learningScope(edition);
  yield changesScope(edition, news);
}

function siteScope(edition: Edition): FeedScope {
  const { settings, posts } = edition.site;
  const words = edition.words(edition.language);
  const description = settings.summary ?? words.t('feed.description-site', { name: settings.name });
  return {
    ...common(edition, words),
    address: '/feed.xml',
    page: '/',
    title: settings.name,
    description,
    entries: posts,
  };
}

function organisationScope(organisation: LinkedOrganisation, edition: Edition): FeedScope {
  const words = edition.words(edition.languageFor(organisation));
  const { name, summary } = organisation.content;
  return {
    ...common(edition, words),
    ...place(organisation),
    title: words.t('feed.news-of', { name, site: edition.frame.name }),
    description: summary ?? words.t('feed.description-organisation', { name }),
    entries: organisation.posts,
  };
}

function portfolioScope(portfolio: Portfolio, edition: Edition): FeedScope {
  const words = edition.words(edition.language);
  const name = portfolioName(portfolio);
  return {
    ...common(edition, words),
    ...place(portfolio),
    title: words.t('feed.news-of', { name, site: edition.frame.name }),
    description: portfolio.content.summary ?? words.t('feed.description-portfolio', { name }),
    entries: portfolioPosts(portfolio),
  };
}

function themeScope(theme: LinkedTheme, edition: Edition): FeedScope {
  const words = edition.words(edition.language);
  const { name } = theme;
  return {
    ...common(edition, words),
    ...place(theme),
    title: words.t('feed.theme', { name }),
    description: words.t('feed.description-theme', { name }),
    entries: theme.posts,
  };
}

type NewsOnPage = ReturnType<typeof newsByPage>;

/** That it was promised, what changed about it, and the posts that report on it. */
function milestoneScope(milestone: LinkedMilestone, edition: Edition, news: NewsOnPage): FeedScope {
  const words = edition.words(edition.languageFor(milestone.organisation));
  const name = linkTo(milestone, milestone.organisation).text;
  return {
    ...common(edition, words),
    ...place(milestone),
    title: words.t('feed.milestone', { name }),
    description: words.t('feed.description-milestone', { name }),
    entries: byDay(reportsOn([milestone]), news.get(milestone.address)),
  };
}

function grantScope(grant: LinkedGrant, edition: Edition, news: NewsOnPage): FeedScope {
  const words = edition.words(edition.languageFor(grant.organisation));
  const { title: name } = grant.content;
  const told = [grant, ...grant.milestones].flatMap(({ address }) => news.get(address) ?? []);
  return {
    ...common(edition, words),
    ...place(grant),
    title: words.t('feed.grant', { name, organisation: grant.organisation.content.name }),
    description: words.t('feed.description-grant', { name }),
    entries: byDay(reportsOn(grant.milestones), told),
  };
}

function learningScope(edition: Edition): FeedScope {
  const words = edition.words(edition.language);
  const { name } = edition.frame;
  return {
    ...common(edition, words),
    address: learningFeedAddress,
    page: learningAddress(),
    title: words.t('feed.learning', { name }),
    description: words.t('feed.description-learning', { name }),
    entries: toldLearning(edition.site.posts).map((told) => learningItem(told, edition)),
  };
}

/** Each once, oldest first. */
function reportsOn(milestones: readonly LinkedMilestone[]): LinkedPost[] {
  const posts = milestones.flatMap(({ reports }) => reports.map(({ post }) => post));
  return [...new Set(posts)].sort(compareDays);
}

/** Of one day, what happened to a promise comes after the posts. */
function byDay(posts: readonly LinkedPost[], news: readonly FeedItem[] = []): FeedEntry[] {
  return [...posts, ...news].sort(compareDays);
}

function compareDays(a: { readonly day: Day }, b: { readonly day: Day }): number {
  return a.day < b.day ? -1 : Number(a.day > b.day);
}

function place(thing: Parameters<typeof feedOf>[0]): Pick<FeedScope, 'address' | 'page'> {
  return { address: feedOf(thing).address, page: thing.address };
}

function common(edition: Edition, words: Words): Pick<FeedScope, 'language' | 'licence'> {
  const { licence } = edition.frame;
  return { language: words.language, ...(licence ? { licence } : {}) };
}
