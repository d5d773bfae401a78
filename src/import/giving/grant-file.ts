// A grant's file as it stands, taken apart so that its parts go together again byte by byte.
import { readYaml, type Written } from '../../read/yaml.ts';
import { decimal } from '../../model/money.ts';
import type { KeyPath } from '../../model/problem.ts';
import { hundredthsIn } from './hundredths.ts';
import { isPairs } from './is-pairs.ts';
import { defined, type Owned, type OwnedKey } from './owned.ts';

export type GrantFile = {
  readonly before: string;
  readonly yaml: string;
  readonly after: string;
  readonly data: { readonly [key: string]: Written };
  /** Where the share of the funder stands whose publication this is. */
  readonly share: KeyPath;
  /** Several funders share it: only its own amount is any one's to say. */
  readonly isShared: boolean;
  /** Of all its amounts: its own, or the site's. */
  readonly currency: string;
  readonly owned: Owned;
};

/** The funder whose publication this is, and what it calls the grant or its share. */
export type OwnShare = {
  readonly funder: string;
  readonly identifier: string;
  /** Of a grant that names none. */
  readonly siteCurrency: string;
};

/** Nothing where it cannot be read, or no share can be told to be the one. */
export function grantFile(text: string, own: OwnShare): GrantFile | undefined {
  const parts = /^(\uFEFF?---[^\S\n]*\n)([\s\S]*?\n)(---[^\S\n]*(?:\n[\s\S]*)?)$/.exec(text);
  const [, before = '', yaml = '', after = ''] = parts ?? [];
  const { value, faults } = readYaml(yaml);
  if (!parts || faults.length > 0 || !isPairs(value)) return undefined;
  const share = shareIn(value, own);
  if (!share) return undefined;
  const currency = textAt(value, ['currency'])?.toUpperCase() ?? own.siteCurrency;
  return { before, yaml, after, data: value, ...share, currency, owned: { ...ownedIn(value, share), currency } };
}

type Share = Pick<GrantFile, 'share' | 'isShared'>;

/** By its own identifier, else the only one of the funder, where that has none: another's is another grant. */
function shareIn({ funders }: GrantFile['data'], { funder, identifier }: OwnShare): Share | undefined {
  if (isPairs(funders)) {
    const { identifier: named = identifier } = funders;
    return funders['funder'] === funder && named === identifier ? { share: ['funders'], isShared: false } : undefined;
  }
  if (!Array.isArray(funders)) return undefined;
  const own = [...funders.entries()].filter(([, share]) => isPairs(share) && textAt(share, ['funder']) === funder);
  const named = own.find(([, share]) => textAt(share, ['identifier']) === identifier);
  const unnamed = own.filter(([, share]) => textAt(share, ['identifier']) === undefined);
  const [index] = named ?? (own.length === 1 ? (unnamed[0] ?? []) : []);
  return index === undefined ? undefined : { share: ['funders', index], isShared: funders.length > 1 };
}

function ownedIn(data: GrantFile['data'], { share }: Share): Owned {
  const amount = textAt(data, [...share, 'amount']);
  const at = (key: OwnedKey) => textAt(data, [key]);
  return defined({
    title: at('title'),
    amount,
    awarded: at('awarded'),
    programme: at('programme'),
    starts: at('starts'),
    ends: at('ends'),
    'applied-for': at('applied-for'),
    disbursed: at('disbursed'),
    payments: paymentsIn(data['payments']),
    places: placesIn(data['places']),
  });
}

/** As `ownedOf` writes them; one that says more than a day and an amount is somebody's. */
function paymentsIn(written: Written | undefined): string | undefined {
  if (written === undefined) return undefined;
  const payments = Array.isArray(written) ? written : [written];
  return JSON.stringify(payments.map((payment) => (isPairs(payment) ? plainPayment(payment) : payment)));
}

function plainPayment({ date = '', amount = '', ...others }: { readonly [key: string]: Written }) {
  const hundredths = typeof amount === 'string' ? hundredthsIn(amount) : undefined;
  return { date, amount: hundredths === undefined ? amount : decimal(hundredths).replace(/\.00$/, ''), ...others };
}

/** As `ownedOf` writes them: a place may be written as its name alone, and one place without a list. */
function placesIn(written: Written | undefined): string | undefined {
  if (written === undefined) return undefined;
  const places = Array.isArray(written) ? written : [written];
  return JSON.stringify(places.map((place) => (typeof place === 'string' ? { name: place } : place)));
}

function textAt(data: Written, path: KeyPath): string | undefined {
  let found: Written | undefined = data;
  for (const step of path)
    found = Array.isArray(found) ? found[Number(step)] : isPairs(found) ? found[String(step)] : undefined;
  return typeof found === 'string' ? found.trim() : undefined;
}
