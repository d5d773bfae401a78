// Takes values out of a record and reads them; what is none of its kind is left out and told.
import { webAddress } from '../../model/field.ts';
import type { Day } from '../../model/day.ts';
import { currency } from '../../model/money.ts';
import { dayOfText, type DayOrder } from '../day-of-text.ts';
import { cleanLines, withoutContacts } from './clean-text.ts';
import { oneLine, type Fields, type Leaf } from './fields.ts';
import type { Oddity } from './grant-record.ts';

/** Neither a grant nor a plan for one is older; a smaller number is a slip. */
const firstYear = 1900;

export type FieldReader = {
  readonly fields: Fields;
  readonly oddities: readonly Oddity[];
  /** One line, without contact data. */
  readonly text: (path: string) => string | undefined;
  /** The same with its lines; '' where there is none. */
  readonly lines: (path: string) => string;
  readonly needed: <T>(path: string, read: (value: Leaf) => T | undefined) => { value?: T; written: string };
  readonly optional: <T>(path: string, read: (value: Leaf) => T | undefined) => T | undefined;
  /** Only a whole one, with http(s). */
  readonly address: (path: string) => string | undefined;
  readonly asDay: (value: Leaf) => Day | undefined;
  readonly asCurrency: (value: Leaf) => string | undefined;
  readonly odd: (path: string, value: Leaf) => void;
  /** What is written of a value that is not written whole. */
  readonly shortened: (path: string, value: string) => void;
};

export function fieldReader(fields: Fields, order: DayOrder | undefined): FieldReader {
  const oddities: Oddity[] = [];
  const odd = (path: string, value: Leaf) =>
    void oddities.push({ code: 'odd-value', path, value: oneLine(String(value)) });
  const asDay = (value: Leaf) => dayOfText(String(value), { order, firstYear });
  const shortened = (path: string, value: string) =>
    void oddities.push({ code: 'shortened', path, value: oneLine(value) });
  function plain(path: string, text: string): string {
    const short = withoutContacts(text);
    if (short !== text) shortened(path, short);
    return short;
  }
  function needed<T>(path: string, read: (value: Leaf) => T | undefined): { value?: T; written: string } {
    const taken = fields.take(path);
    if (taken === undefined) return { written: '' };
    const value = read(taken);
    return { written: oneLine(String(taken)), ...(value === undefined ? {} : { value }) };
  }
  function optional<T>(path: string, read: (value: Leaf) => T | undefined): T | undefined {
    const { value, written } = needed(path, read);
    if (value === undefined && written !== '') odd(path, written);
    return value;
  }
  return {
    fields,
    oddities,
    text: (path) => {
      const text = fields.takeText(path);
      return text === undefined ? undefined : plain(path, text);
    },
    lines: (path) => cleanLines(plain(path, String(fields.take(path) ?? ''))),
    needed,
    optional,
    // What is no whole address stays among what has no place.
    address: (path) => (isWholeAddress(fields.peek(path)) ? fields.takeText(path) : undefined),
    asDay,
    asCurrency,
    odd,
    shortened,
  };
}

function asCurrency(value: Leaf): string | undefined {
  const { data, success } = currency.safeParse(String(value).trim().toUpperCase());
  return success ? data : undefined;
}

function isWholeAddress(value: Leaf | undefined): boolean {
  return typeof value === 'string' && webAddress.safeParse(value.trim()).success;
}
