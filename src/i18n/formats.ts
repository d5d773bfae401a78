// Days, numbers and money in a language's own manner. A formatter takes long to make, so each is made once.
import { dayTime, type Day } from '../model/day.ts';
import type { Money } from '../model/money.ts';
import { direction } from './interface-language.ts';

export type Formats = {
  /** `30 June 2026` */
  readonly day: (of: Day) => string;
  /** `30 June`, below a heading that names the year. */
  readonly dayOfYear: (of: Day) => string;
  /** `June 2026` */
  readonly month: (of: Day) => string;
  /** `June`, below a heading that names the year. */
  readonly monthOfYear: (of: Day) => string;
  /** `Jun`, on an axis. */
  readonly shortMonth: (of: Day) => string;
  /** `2026` */
  readonly year: (of: Day) => string;
  readonly number: (count: number) => string;
  /** `£4,500`, `£4,500.50` */
  readonly money: (money: Money) => string;
  /** `a, b and c` */
  readonly list: (items: readonly string[]) => string;
  /** Parts of one sentence: `a, b, c` */
  readonly clauses: (items: readonly string[]) => string;
  readonly plural: (count: number) => Intl.LDMLPluralRule;
};

/** `locale` is BCP 47 and comes from the content, never from the machine. */
export function formats(locale: string): Formats {
  const dated = (parts: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...parts, calendar: 'gregory', timeZone: 'UTC' });
    return memoised((of: Day) => format.format(dayTime(of)));
  };
  const day = dated({ day: 'numeric', month: 'long', year: 'numeric' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  // Welsh has two words for "and", by the sound that follows, and CLDR writes both: "a(c)". Commas read better.
  const list = new Intl.ListFormat(locale, { type: locale.startsWith('cy') ? 'unit' : 'conjunction' });
  const clauses = new Intl.ListFormat(locale, { type: 'unit' });
  const rules = new Intl.PluralRules(locale);
  const currency = memoised((code: string) => currencyFormat(locale, code));
  return {
    day,
    // CLDR puts the Welsh month first where there is no year, and nobody else does.
    dayOfYear: locale.startsWith('cy')
      ? (of) => day(of).replace(/ \d+$/, '')
      : dated({ day: 'numeric', month: 'long' }),
    month: dated({ month: 'long', year: 'numeric' }),
    monthOfYear: dated({ month: 'long' }),
    shortMonth: dated({ month: 'short' }),
    year: dated({ year: 'numeric' }),
    number: memoised((count: number) => number.format(count)),
    // Only what is shown is divided: sums stay whole hundredths.
    money: (money) => currency(money.currency).format(money.hundredths / 100),
    clauses: (items) => clauses.format(items),
    list: (items) => (items.length === 1 ? (items[0] ?? '') : list.format(items)),
    plural: memoised((count: number) => rules.select(count)),
  };
}

function currencyFormat(locale: string, code: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: code,
    // A sign with letters, such as UK£, is torn apart where text runs from right to left.
    currencyDisplay: direction(locale) === 'rtl' ? 'name' : 'symbol',
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  });
}

/** The days and counts of a site number some thousands, so the memory never needs to forget. */
export function memoised<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
