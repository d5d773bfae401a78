// Grants by the years in which something of them lies: an award, an end, a day of a promise. A grant stands in as many
// years as it has days, so the work grows with what was written and not with how far apart it is.
import { grantsAddress } from '../model/address.ts';
import { laterDay, yearOf, type Day } from '../model/day.ts';
import type { LinkedGrant } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import type { GrantLane, LanePromise, YearLink, YearOfLanes } from './grants-page.ts';
import { linkTo } from './link-to.ts';

type Rows = Pick<Edition, 'row'>;

/** A grant in one year, with the promises of which something lies there. */
export type GrantOfYear = { readonly grant: LinkedGrant; readonly until: Day; readonly promises: LanePromise[] };
export type GrantYear = { readonly year: string; readonly grants: readonly GrantOfYear[] };

/** More promises than can be looked through in one lane are counted. */
export const promisesALane = 40;

/** Newest year first; the grants of a year in the order in which they are given. */
export function grantYears(grants: readonly LinkedGrant[], edition: Rows): GrantYear[] {
  const years = new Map<string, GrantOfYear[]>();
  for (const grant of grants)
    for (const [year, own] of yearsOf(grant, edition)) {
      const there = years.get(year) ?? [];
      there.push(own);
      years.set(year, there);
    }
  return [...years].map(([year, own]) => ({ year, grants: own })).sort((a, b) => (a.year < b.year ? 1 : -1));
}

function yearsOf(grant: LinkedGrant, edition: Rows): Map<string, GrantOfYear> {
  const { awarded, ends = awarded } = grant.content;
  const promises = promisesOf(grant, edition);
  const until = promises.flatMap(drawnDays).reduce(laterDay, laterDay(awarded, ends));
  const years = new Map<string, GrantOfYear>();
  const at = (year: string) => {
    const own = years.get(year) ?? { grant, until, promises: [] };
    years.set(year, own);
    return own;
  };
  for (const day of [awarded, ends]) at(yearOf(day));
  for (const promise of promises)
    for (const year of new Set(drawnDays(promise).map(yearOf))) at(year).promises.push(promise);
  return years;
}

/** The year of today, else the last one before it, else the first one after it; of none there is none. */
export function yearShownFirst(years: readonly GrantYear[], today: Day): GrantYear | undefined {
  return years.find(({ year }) => year <= yearOf(today)) ?? years.at(-1);
}

export function yearLinks(years: readonly GrantYear[], portfolio: string): YearLink[] {
  return years.map(({ year, grants }) => ({
    text: year,
    address: grantsAddress(portfolio, year),
    count: grants.length,
  }));
}

export function yearOfLanes(
  year: string,
  grants: readonly GrantOfYear[],
  { site: { today } }: Pick<Edition, 'site'>,
): YearOfLanes {
  return { year, lanes: grants.map(grantLane), ...(yearOf(today) === year ? { today } : {}) };
}

function grantLane({ grant, until, promises }: GrantOfYear): GrantLane {
  const { content, address, organisation } = grant;
  const more = promises.length - promisesALane;
  return {
    title: content.title,
    address,
    organisation: linkTo(organisation),
    awarded: content.awarded,
    ...(content.ends ? { ends: content.ends } : {}),
    until,
    promises: promises.slice(0, promisesALane),
    ...(more > 0 ? { more } : {}),
  };
}

/** By the day on which each ended, else is due. */
function promisesOf({ milestones }: LinkedGrant, { row }: Rows): LanePromise[] {
  const promises = milestones.map((milestone) => {
    const { title, address, standing, due, days } = row(milestone);
    return { title, address, standing, due, days };
  });
  const key = ({ due, days, address }: LanePromise) => `${days.ended ?? due} ${address}`;
  return promises.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The days of a promise that have a sign: made, due before it moved, and ended, else due. */
function drawnDays({ due, days }: LanePromise): Day[] {
  return [...(days.made ? [days.made] : []), ...days.formerDue, days.ended ?? due];
}
