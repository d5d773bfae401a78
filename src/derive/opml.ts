// Lists of feeds for feed readers to take in at once: of everything, and of what one funder or one programme pays for.
import type { LinkedOrganisation } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import { roomScopes } from './feed-list.ts';
import type { FeedScope, ScopeKind } from './feed-scope.ts';
import { feedScopes } from './feed-scopes.ts';
import { bothNames } from './languages.ts';
import { grantees, portfolioName, type Portfolio } from './portfolio.ts';

/** A feed, or a heading above others. */
export type OpmlEntry = Pick<FeedScope, 'name'> & {
  readonly feed?: Pick<FeedScope, 'address' | 'page' | 'title' | 'language'>;
  readonly entries?: readonly OpmlEntry[];
};

export type OpmlSheet = { readonly address: string; readonly title: string; readonly entries: readonly OpmlEntry[] };

export const siteOpml = '/feeds.opml';
export const opmlOf = ({ address }: Pick<Portfolio, 'address'>): string => `${address}feeds.opml`;

export function* opmlSheets(edition: Edition): Generator<OpmlSheet> {
  const { organisations, funders, programmes, settings } = edition.site;
  const { t } = edition.words(edition.language);
  const title = (name: string) => t('feed.opml', { name });
  const scopes = feedScopes(edition);
  const byPage = new Map(scopes.map((scope) => [scope.page, scope]));
  const whole = scopes.filter(({ of }) => of === 'site').map(entryOf);
  const others = scopes.filter(({ of }) => gathered.has(of)).map(entryOf);
  const rooms = organisations.map((one) => roomEntry(one, roomScopes(one, edition)));
  yield { address: siteOpml, title: title(settings.name), entries: [...whole, ...rooms, ...others] };
  for (const portfolio of [...funders, ...programmes]) {
    const own = byPage.get(portfolio.address);
    const entries = grantees(portfolio.grants).map((one) => roomEntry(one, paidFor(one, portfolio, edition)));
    const sheet = { title: title(portfolioName(portfolio)), entries: [...(own ? [entryOf(own)] : []), ...entries] };
    for (const { address } of [portfolio, ...formerOf(portfolio, edition)])
      yield { address: opmlOf({ address }), ...sheet };
  }
}

/** A list of feeds stands at the former addresses of its page, too: a feed reader follows no page that leads on. */
function formerOf(portfolio: Portfolio, edition: Edition): { readonly address: string }[] {
  return [...edition.former().moved].flatMap(([address, thing]) => (thing === portfolio ? [{ address }] : []));
}

const gathered: ReadonlySet<ScopeKind> = new Set(['funder', 'programme', 'theme', 'place', 'language']);

/** The organisation's own feed, and those of its grants and promises that the portfolio has. */
function paidFor(organisation: LinkedOrganisation, { grants }: Portfolio, edition: Edition): FeedScope[] {
  const own = grants.filter((grant) => grant.organisation === organisation);
  const pages = new Set(
    [organisation, ...own, ...own.flatMap(({ milestones }) => milestones)].map(({ address }) => address),
  );
  return roomScopes(organisation, edition).filter(({ page }) => pages.has(page));
}

function roomEntry({ content }: LinkedOrganisation, scopes: readonly FeedScope[]): OpmlEntry {
  return { name: content.name, entries: scopes.map(entryOf) };
}

function entryOf({ name, also, address, page, title, language }: FeedScope): OpmlEntry {
  return { name: bothNames({ name, also }), feed: { address, page, title, language } };
}
