// Everything that has a feed, and what stands in it.
import { interfaceLanguage } from '../i18n/interface-language.ts';
import type { Day } from '../model/day.ts';
import type {
  LinkedGrant,
  LinkedMilestone,
  LinkedOrganisation,
  LinkedPost,
  LinkedTheme,
} from '../model/linked-site.ts';
import { newsByPage, promiseNewsItems } from './changes-feed.ts';
import type { Edition } from './edition.ts';
import { feedOf } from './feed-addresses.ts';
import type { FeedItem } from './feed-item.ts';
import { common, type FeedEntry, type FeedScope } from './feed-scope.ts';
import { alsoCalled, bothNames, languagesOf, type LinkedLanguage } from './languages.ts';
import { linkTo } from './link-to.ts';
import { placesOf } from './places.ts';
import { isFunder, portfolioName, portfolioPosts, type Portfolio } from './portfolio.ts';
import { changesScope, digestScope, learningScope, siteScope } from './site-feeds.ts';

const made = new WeakMap<Edition, readonly FeedScope[]>();

/** Made once: the press prints them, and pages list them. */
export function feedScopes(edition: Edition): readonly FeedScope[] {
  const scopes = made.get(edition) ?? scopesOf(edition);
  made.set(edition, scopes);
  return scopes;
}

function scopesOf(edition: Edition): FeedScope[] {
  const { organisations, funders, programmes, themes } = edition.site;
  const news = promiseNewsItems(edition);
  const onPage = newsByPage(news);
  return [
    siteScope(edition),
    changesScope(edition, news),
    learningScope(edition),
    digestScope(edition),
    ...organisations.map((organisation) => organisationScope(organisation, edition)),
    ...[...funders, ...programmes].map((portfolio) => portfolioScope(portfolio, edition)),
    ...themes.map((theme) => shelfScope('theme', theme, edition)),
    ...[...placesOf(edition.site).values()].map((place) => shelfScope('place', place, edition)),
    ...[...languagesOf(edition.site).values()].map((language) => languageScope(language, edition)),
    ...organisations.flatMap(({ grants, milestones }) => [
      ...grants.map((grant) => grantScope(grant, edition, onPage)),
      ...milestones.map((milestone) => milestoneScope(milestone, edition, onPage)),
    ]),
  ];
}

function organisationScope(organisation: LinkedOrganisation, edition: Edition): FeedScope {
  const words = edition.words(edition.languageFor(organisation));
  const { name, summary } = organisation.content;
  return {
    ...common(edition, words),
    ...place(organisation),
    of: 'organisation',
    name,
    room: organisation.id,
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
    of: isFunder(portfolio) ? 'funder' : 'programme',
    name,
    title: words.t('feed.news-of', { name, site: edition.frame.name }),
    description: portfolio.content.summary ?? words.t('feed.description-portfolio', { name }),
    entries: portfolioPosts(portfolio),
  };
}

function shelfScope(of: 'theme' | 'place', shelf: LinkedTheme, edition: Edition): FeedScope {
  const words = edition.words(edition.language);
  const { name } = shelf;
  return {
    ...common(edition, words),
    ...place(shelf),
    of,
    name,
    title: words.t(`feed.${of}`, { name }),
    description: words.t(`feed.description-${of}`, { name }),
    entries: shelf.posts,
  };
}

/** It speaks the language that it has posts in, where the interface does. */
function languageScope(language: LinkedLanguage, edition: Edition): FeedScope {
  const { id, name, posts } = language;
  const words = edition.words(interfaceLanguage(id, edition.language));
  const named = { name, ...alsoCalled(language, edition.language) };
  const whole = { name: bothNames(named) };
  return {
    ...common(edition, words),
    ...place(language),
    of: 'language',
    ...named,
    language: id,
    title: words.t('feed.language', whole),
    description: words.t('feed.description-language', whole),
    entries: posts,
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
    of: 'milestone',
    name,
    room: milestone.organisation.id,
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
    of: 'grant',
    name,
    room: grant.organisation.id,
    title: words.t('feed.grant', { name, organisation: grant.organisation.content.name }),
    description: words.t('feed.description-grant', { name }),
    entries: byDay(reportsOn(grant.milestones), told),
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
