// Days as other people write them. What can be read in two ways is not read at all.
import { isDay, type Day } from '../model/day.ts';

const months = 'january february march april may june july august september october november december'.split(' ');

/** Before the first web page; generators put such years into templates. */
const firstYear = 1990;

/** Which number of 5/3/2015 is the day, where something else tells it. */
export type DayOrder = 'day first' | 'month first';

export type DayReading = { readonly order?: DayOrder | undefined; readonly firstYear?: number };

/**
 * The day as it was written, in the writer's own time zone: 2015-03-05, 2015/3/5, an ISO or RFC 2822 time, March 5, 2015,
 * 5 March 2015, 5.3.2015, and 25/3/2015 where only one order gives a day, or the order is known.
 */
export function dayOfText(text: string, reading: DayReading = {}): Day | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const found = yearFirst(plain) ?? monthByName(plain) ?? yearLast(plain, reading.order);
  const earliest = reading.firstYear ?? firstYear;
  return found !== undefined && isDay(found) && Number(found.slice(0, 4)) >= earliest ? found : undefined;
}

/** The order that a day proves: 25/3/2015 is nothing but the 25th of March. */
export function orderProvedBy(text: string): DayOrder | undefined {
  const [, first = '', , second = ''] = yearLastShape.exec(text.trim()) ?? [];
  if (Number(first) > 12 && Number(second) <= 12) return 'day first';
  return Number(second) > 12 && Number(first) <= 12 ? 'month first' : undefined;
}

function yearFirst(text: string): string | undefined {
  const [, year = '', , month = '', day = ''] =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:$|[T ]\s*\d{1,2}:\d{2})/i.exec(text) ?? [];
  return year === '' ? undefined : written(year, month, day);
}

function monthByName(text: string): string | undefined {
  const plain = text.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /i, '');
  const time = '(?:$|[ ,T]+(?:at )?\\d{1,2}:\\d{2}.*$)';
  const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([a-z]+)\\.?,?[ -](\\d{4})${time}`, 'i').exec(
    plain,
  );
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = new RegExp(`^([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${time}`, 'i').exec(plain);
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : undefined;
}

function named(year = '', name = '', day = ''): string | undefined {
  const short = name.toLowerCase();
  if (short.length < 3) return undefined;
  const month = months.findIndex((each) => each.startsWith(short) || (short === 'sept' && each === 'september'));
  return month < 0 ? undefined : written(year, String(month + 1), day);
}

const yearLastShape = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:$|[ ,]+\d{1,2}:\d{2})/;

function yearLast(text: string, order: DayOrder | undefined): string | undefined {
  const [, first = '', mark, second = '', year = ''] = yearLastShape.exec(text) ?? [];
  if (!year) return undefined;
  if (order === 'month first' && mark !== '.') return written(year, first, second);
  const dayFirst = order === 'day first' || mark === '.' || Number(first) > 12 || first === second;
  if (dayFirst) return written(year, second, first);
  return Number(second) > 12 ? written(year, first, second) : undefined;
}

function written(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
