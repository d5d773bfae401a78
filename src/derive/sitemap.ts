// Every page that has a lasting address: one part for the site's own, one or more for each organisation, so that a new
// post changes one small file. A part may have 50,000 addresses (sitemaps.org).
import { fixedAddresses, languagesAddress, timelineOf } from '../model/address.ts';
import type { LinkedOrganisation, Site } from '../model/linked-site.ts';
import { learningShelves } from './learning-shelves.ts';
import { archive } from './archive.ts';
import { grantLists } from './chosen-grants.ts';
import { digests } from './digest.ts';
import type { Edition } from './edition.ts';
import { languagesOf } from './languages.ts';
import { placesOf } from './places.ts';

export type SitemapPart = { readonly name: string; readonly addresses: readonly string[] };

const mostInAPart = 10_000;

/**
 * `others` are the addresses that follow from what happened, and the operator's own; `pastOf` those of an organisation's
 * room that tell what something said before.
 */
export function* sitemapParts(
  site: Site,
  others: readonly string[] = [],
  pastOf: (organisation: LinkedOrganisation) => readonly string[] = () => [],
): Generator<SitemapPart> {
  const portfolios = [...site.funders, ...site.programmes].flatMap(withTimeline);
  const replies = site.funders.flatMap((funder) => funder.replies.map(({ address }) => address));
  const shelves = [
    ...[...site.themes, ...placesOf(site).values()].flatMap(withTimeline),
    ...[...languagesOf(site).values()].map(({ address }) => address),
  ];
  const languages = languagesOf(site).size > 0 ? [languagesAddress] : [];
  const learning = learningShelves(site).map(({ address }) => address);
  yield* split('site', [
    ...new Set([...fixedAddresses, ...learning, ...others, ...portfolios, ...replies, ...shelves, ...languages]),
  ]);
  for (const organisation of site.organisations)
    yield* split(`organisation-${organisation.id}`, [...roomAddresses(organisation), ...pastOf(organisation)]);
}

function withTimeline({ address }: { readonly address: string }): string[] {
  return [address, timelineOf(address)];
}

/** Of years, months and weeks in which something happened, and of the grants of funders and programmes. */
export function timeAddresses(edition: Edition): string[] {
  const { week, month } = digests(edition);
  const times = archive(edition).flatMap((year) => [year, ...year.months]);
  const { funders, programmes } = edition.site;
  const lists = [...funders, ...programmes].flatMap((portfolio) => grantLists(portfolio, edition));
  return [...[...times, ...week, ...month].map(({ address }) => address), ...lists];
}

function roomAddresses({ address, grants, milestones, posts }: LinkedOrganisation): string[] {
  const things = [...grants, ...milestones, ...posts].map((thing) => thing.address);
  return [address, timelineOf(address), `${address}follow/`, ...things];
}

function* split(name: string, addresses: readonly string[]): Generator<SitemapPart> {
  for (let part = 0; part * mostInAPart < addresses.length; part += 1)
    yield {
      // No id has a full stop: the second part of `mill` is not the first of `mill-2`.
      name: part === 0 ? name : `${name}.${part + 1}`,
      addresses: addresses.slice(part * mostInAPart, (part + 1) * mostInAPart),
    };
}
