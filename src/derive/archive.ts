// Everything that happened, by year and month, with counts: each thing on the day that it says itself.
import { pageWith } from '../filter/page-with.ts';
import { monthAnchor, timelineAddress } from '../model/address.ts';
import { firstOfMonth, yearOf, type Day } from '../model/day.ts';
import type { Edition } from './edition.ts';
import type { ArchiveMonth, ArchiveYear } from './list-page.ts';
import type { TimelineEvent } from './sheet.ts';

type Told = { readonly events: readonly TimelineEvent[] };

/** Newest first, the events of each oldest first. */
export type YearOfEvents = ArchiveYear & Told & { readonly months: readonly MonthOfEvents[] };
export type MonthOfEvents = ArchiveMonth & Told;

/** Years and months of a list that is in pages: each leads to the page on which it begins, and to its place there. */
export function pagedYears(events: readonly TimelineEvent[], address: string): ArchiveYear[] {
  const years = new Map<string, { count: number; months: ArchiveMonth[]; address: string }>();
  for (const [index, { day }] of events.entries()) {
    const next = events[index + 1];
    const first = firstOfMonth(day);
    const year = years.get(yearOf(day)) ?? { count: 0, months: [], address: '' };
    years.set(yearOf(day), year);
    year.count += 1;
    if (next && firstOfMonth(next.day) === first) continue;
    const counted = year.months.reduce((sum, { count }) => sum + count, 0);
    const place = `${pageWith(index, events.length, address)}#${monthAnchor(first)}`;
    year.months.unshift({ first, address: place, count: year.count - counted });
    year.address = place;
  }
  return [...years].map(([text, year]) => ({ text, ...year })).reverse();
}

const made = new WeakMap<Edition, readonly YearOfEvents[]>();

export function archive(edition: Edition): readonly YearOfEvents[] {
  const years = made.get(edition) ?? yearsOf(edition.allEvents());
  made.set(edition, years);
  return years;
}

function yearsOf(events: readonly TimelineEvent[]): YearOfEvents[] {
  const byYear = Map.groupBy(events, ({ day }) => yearOf(day));
  const years = [...byYear].map(([text, own]) => ({
    text,
    address: timelineAddress(text),
    count: own.length,
    events: own,
    months: monthsOf(own),
  }));
  return years.sort((a, b) => (a.text < b.text ? 1 : -1));
}

function monthsOf(events: readonly TimelineEvent[]): MonthOfEvents[] {
  const byMonth = Map.groupBy(events, ({ day }) => firstOfMonth(day));
  const months = [...byMonth].map(([first, own]) => ({
    first,
    address: monthAddress(first),
    count: own.length,
    events: own,
  }));
  return months.sort((a, b) => (a.first < b.first ? 1 : -1));
}

function monthAddress(first: Day): string {
  const [year = '', month] = first.split('-');
  return timelineAddress(year, month);
}

/** Without the events. */
export function countedYears(edition: Edition): ArchiveYear[] {
  return archive(edition).map(({ text, address, count, months }) => ({
    text,
    address,
    count,
    months: countedMonths(months),
  }));
}

export function countedMonths(months: readonly MonthOfEvents[]): ArchiveMonth[] {
  return months.map(({ first, address, count }) => ({ first, address, count }));
}
