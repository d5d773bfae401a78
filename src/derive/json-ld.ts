// schema.org, as the data of a page.
import type { LinkedGrant, LinkedOrganisation, LinkedPost } from '../model/linked-site.ts';
import { decimal, sums } from '../model/money.ts';
import type { JsonLd, SiteFrame } from './sheet.ts';
import { awardedOf } from './spending.ts';

export function absolute(address: string, { url, base }: SiteFrame): string {
  return `${url}${base}${address}`;
}

/** The people who wrote it, else the organisation. */
export function authorThings(post: LinkedPost, site: SiteFrame): readonly JsonLd[] {
  const people = (post.content.authors ?? []).map((name): JsonLd => ({ '@type': 'Person', name }));
  const organisation: JsonLd = {
    '@type': 'Organization',
    name: post.organisation.content.name,
    url: absolute(post.organisation.address, site),
  };
  return people.length > 0 ? people : [organisation];
}

export function organisationThing({ content, address }: LinkedOrganisation, site: SiteFrame): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: content.name,
    description: content.summary,
    url: absolute(address, site),
    sameAs: content.url ? [content.url] : undefined,
    identifier: content.identifiers,
    location: content.place && { '@type': 'Place', name: content.place.name },
  };
}

export function monetaryGrant(grant: LinkedGrant, site: SiteFrame): JsonLd {
  const [awarded] = sums(awardedOf(grant));
  return {
    '@context': 'https://schema.org',
    '@type': 'MonetaryGrant',
    name: grant.content.title,
    url: absolute(grant.address, site),
    identifier: grant.content.identifier,
    amount: awarded && { '@type': 'MonetaryAmount', currency: awarded.currency, value: decimal(awarded.hundredths) },
    funder: grant.shares.map(({ funder }) => ({
      '@type': 'Organization',
      name: funder.content.name,
      url: absolute(funder.address, site),
    })),
    fundedItem: {
      '@type': 'Organization',
      name: grant.organisation.content.name,
      url: absolute(grant.organisation.address, site),
    },
  };
}
