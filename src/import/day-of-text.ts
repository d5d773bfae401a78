// Days as other people write them. What can be read in two ways is not read at all.
import { isDay, type Day } from '../model/day.ts';

const months = 'january february march april may june july august september october november december'.split(' ');

/** Before the first web page; generators put such years into templates. */
const firstYear = 1990;

/**
 * The day as it was written, in the writer's own time zone: 2015-03-05, 2015/3/5, an ISO or RFC 2822 time, March 5, 2015,
 * 5 March 2015, 5.3.2015, and 25/3/2015 where only one order gives a day.
 */
export function dayOfText(text: string): Day | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const found = yearFirst(plain) ?? monthByName(plain) ?? yearLast(plain);
  return found !== undefined && isDay(found) && Number(found.slice(0, 4)) >= firstYear ? found : undefined;
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

function yearLast(text: string): string | undefined {
  const [, first = '', mark, second = '', year = ''] =
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:$|[ ,]+\d{1,2}:\d{2})/.exec(text) ?? [];
  if (!year) return undefined;
  const dayFirst = mark === '.' || Number(first) > 12 || first === second;
  if (dayFirst) return written(year, second, first);
  return Number(second) > 12 ? written(year, first, second) : undefined;
}

function written(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
