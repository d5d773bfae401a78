// The file of a grant as an import writes it.
import { longestId } from '../../model/id.ts';
import { largestFile } from '../../read/read-text.ts';
import { writeFrontMatter } from '../write-front-matter.ts';
import type { GrantRecord } from './grant-record.ts';
import { organisationText } from './organisation-text.ts';
import { frontMatterValue, ownedOf, type Owned, type OwnedKey } from './owned.ts';
import { plainToMarkdown } from './plain-to-markdown.ts';

export function grantText(
  { identifier, description = '', payments }: GrantRecord,
  owned: Owned,
  funder: string,
): string {
  const { title, amount = '', places } = owned;
  const plain = (key: OwnedKey) => owned[key];
  return writeFrontMatter(
    {
      title,
      funders: [{ funder, amount, identifier }],
      awarded: plain('awarded'),
      programme: plain('programme'),
      currency: plain('currency'),
      starts: plain('starts'),
      ends: plain('ends'),
      'applied-for': plain('applied-for'),
      disbursed: payments.length > 0 ? undefined : plain('disbursed'),
      payments: payments.map(({ date, amount: paid }) => ({ date, amount: paid })),
      places: places === undefined ? undefined : frontMatterValue('places', places),
    },
    plainToMarkdown(description),
  );
}

/** A file that nobody could read again; whoever is written beside the grant counts, too. */
export function isTooLarge(grant: GrantRecord): boolean {
  const id = 'x'.repeat(longestId);
  const { funder, recipient } = grant;
  const texts = [grantText(grant, ownedOf(grant, id), id), organisationText(recipient), JSON.stringify(funder)];
  return texts.some((text) => Buffer.byteLength(text) > largestFile);
}
