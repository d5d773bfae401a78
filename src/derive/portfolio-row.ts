// A grant in the table of a funder or a programme: with who funds it too, and the promises that are not there any more.
import type { LinkedFunder, LinkedGrant } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import { goneLink } from './gone.ts';
import { goneOfGrant } from './gone-of-grants.ts';
import { linkToFunder } from './link-to.ts';
import { grantRow } from './rows.ts';
import type { GrantRow } from './sheet.ts';

/** With `funder`, for its own page. */
export function portfolioRow(
  grant: LinkedGrant,
  edition: Pick<Edition, 'site' | 'gone'>,
  funder?: LinkedFunder,
): GrantRow {
  const row = grantRow(grant, edition.site.today, funder);
  const gone = goneOfGrant(grant, edition);
  const silent = gone.filter(({ state }) => state !== 'explained');
  const [first] = silent;
  const stays = row.standings.find(({ standing }) => standing === 'withdrawn')?.count ?? 0;
  const withdrawn = stays + gone.length - silent.length;
  const others = new Set(grant.shares.map((share) => share.funder).filter((one) => one !== funder));
  return {
    ...row,
    promised: row.promised + gone.length,
    ...(withdrawn > 0 ? { withdrawn } : {}),
    ...(first ? { gone: { ...goneLink(first, grant.organisation), count: silent.length } } : {}),
    ...(funder && others.size > 0 ? { coFunders: [...others].map(linkToFunder) } : {}),
  };
}
