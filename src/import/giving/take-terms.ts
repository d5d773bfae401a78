import { addDays, addMonths, type Day } from '../../model/day.ts';
import { amountText } from './amount-text.ts';
import type { FieldReader } from './field-reader.ts';
import type { Leaf } from './fields.ts';
import type { Place, Terms } from './grant-record.ts';

/** What the funder said of a grant beside who got it and what for. */
export function takeTerms(read: FieldReader, award: Pick<Terms, 'amount' | 'currency' | 'awarded'>): Terms {
  const asAmount = (value: Leaf) => amountText(value, award.currency);
  const appliedFor = read.optional('amountAppliedFor', asAmount);
  const disbursed = read.optional('amountDisbursed', asAmount);
  return {
    ...award,
    ...plannedDays(read),
    ...(appliedFor === undefined ? {} : { appliedFor }),
    ...(disbursed === undefined ? {} : { disbursed }),
    places: placesOf(read),
  };
}

const planned = 'plannedDates/0';

/** A grant of 12 months from 1 April ends on 31 March. What ends before it starts has no end. */
function plannedDays(read: FieldReader): { readonly starts?: Day; readonly ends?: Day } {
  const starts = read.optional(`${planned}/startDate`, read.asDay);
  const said = read.optional(`${planned}/endDate`, read.asDay);
  const ends = said ?? endAfter(starts, read);
  const isBackwards = starts !== undefined && ends !== undefined && ends < starts;
  if (isBackwards) read.odd(`${planned}/endDate`, `${ends}, before the start on ${starts}`);
  return { ...(starts ? { starts } : {}), ...(ends && !isBackwards ? { ends } : {}) };
}

function endAfter(starts: Day | undefined, read: FieldReader): Day | undefined {
  const months = starts === undefined ? undefined : read.optional(`${planned}/duration`, monthsOf);
  return starts === undefined || months === undefined ? undefined : addDays(addMonths(starts, months), -1);
}

/** Months, or a text such as `12 months` or `2 years`. */
export function monthsOf(value: Leaf): number | undefined {
  const [, count = '', unit = 'months'] =
    /^(\d{1,3})(?:\.0+)?\s*(months?|mths?|m|years?|yrs?|y)?\.?$/i.exec(String(value).trim()) ?? [];
  const months = Number(count) * (/^y/i.test(unit) ? 12 : 1);
  return months > 0 && months <= 600 ? months : undefined;
}

function placesOf(read: FieldReader): Place[] {
  const places = new Map<string, Place>();
  for (let index = 0; index < read.fields.count('beneficiaryLocation'); index += 1) {
    const place = placeAt(`beneficiaryLocation/${index}`, read);
    if (place) places.set(JSON.stringify(place), place);
  }
  return [...places.values()];
}

const longestArea = 80;

/** One without a name is a code for machines, and stays among what has no place. */
function placeAt(path: string, read: FieldReader): Place | undefined {
  const name = read.text(`${path}/name`);
  if (name === undefined) return undefined;
  const position = positionAt(path, read);
  const isArea = String(read.fields.peek(`${path}/description`) ?? '').length <= longestArea;
  const area = isArea ? read.text(`${path}/description`) : undefined;
  return {
    name,
    ...(area === undefined ? {} : { area }),
    ...position,
  };
}

/** Both, or none: one alone is no position. */
function positionAt(path: string, read: FieldReader): Pick<Place, 'latitude' | 'longitude'> {
  const values = [
    ['latitude', read.optional(`${path}/latitude`, coordinate(90))],
    ['longitude', read.optional(`${path}/longitude`, coordinate(180))],
  ] as const;
  const known = values.flatMap(([key, value]) => (value === undefined ? [] : [{ path: `${path}/${key}`, value }]));
  for (const { path: at, value } of known) {
    if (known.length < 2) read.odd(at, value);
    else if (rounded(value) !== value) read.shortened(at, rounded(value));
  }
  return known.length < 2 ? {} : Object.fromEntries(values.map(([key, value = '']) => [key, rounded(value)]));
}

/** As it was written, without zeros that say nothing. */
function coordinate(limit: number): (value: Leaf) => string | undefined {
  return (value) => {
    if (typeof value === 'boolean' || !/^-?\d{1,3}(?:\.\d+)?$/.test(String(value).trim())) return undefined;
    return Math.abs(Number(value)) <= limit ? String(Number(value) || 0) : undefined;
  };
}

/** Two decimals, about a kilometre: nobody's home is given away. */
function rounded(value: string): string {
  return String(Number(Number(value).toFixed(2)) || 0);
}
