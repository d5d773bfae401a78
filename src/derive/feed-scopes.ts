import type { LinkedMilestone, LinkedOrganisation, LinkedPost, LinkedTheme } from '../model/linked-site.ts';
import type { Words } from '../i18n/words.ts';
import type { Edition } from './edition.ts';
import { feedOf } from './feed-addresses.ts';
import type { FeedHead } from './feed.ts';
import { linkTo } from './link-to.ts';
import { portfolioName, portfolioPosts, type Portfolio } from './portfolio.ts';

/** Something that has a feed, with what stands in it, oldest first. */
export type FeedScope<Entry = LinkedPost> = Omit<FeedHead, 'older' | 'current' | 'updated'> & {
  readonly entries: readonly Entry[];
};

export function* feedScopes(edition: Edition): Generator<FeedScope> {
  const { organisations, funders, programmes, themes } = edition.site;
  yield siteScope(edition);
  for (const organisation of organisations) yield organisationScope(organisation, edition);
  for (const portfolio of [...funders, ...programmes]) yield portfolioScope(portfolio, edition);
  for (const theme of themes) yield themeScope(theme, edition);
  for (const { milestones } of organisations)
    for (const milestone of milestones) yield milestoneScope(milestone, edition);
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

/** The posts that report on it, each once. */
function milestoneScope(milestone: LinkedMilestone, edition: Edition): FeedScope {
  const words = edition.words(edition.languageFor(milestone.organisation));
  const name = linkTo(milestone, milestone.organisation).text;
  return {
    ...common(edition, words),
    ...place(milestone),
    title: words.t('feed.milestone', { name }),
    description: words.t('feed.description-milestone', { name }),
    entries: [...new Set(milestone.reports.map(({ post }) => post))],
  };
}

function place(thing: Parameters<typeof feedOf>[0]): Pick<FeedScope, 'address' | 'page'> {
  return { address: feedOf(thing).address, page: thing.address };
}

function common(edition: Edition, words: Words): Pick<FeedScope, 'language' | 'licence'> {
  const { licence } = edition.frame;
  return { language: words.language, ...(licence ? { licence } : {}) };
}
