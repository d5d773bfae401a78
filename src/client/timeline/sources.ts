// Where the events that are found stand, printed: in the shortest list that has them all and that speaks the language of the
// page. Else in the months of the site.
import { choicesOf, choose, type Chosen } from '../../filter/choose.ts';
import type { Facet, NamedFacet } from '../../filter/facts.ts';
import { pageWith, placeOnPage } from '../../filter/page-with.ts';
import { dayOf, type Facts } from '../../filter/read-facts.ts';
import type { FilterData } from './page-data.ts';
import { fill } from '../search/say.ts';

/** A page, and where on it the event stands, from the top. */
export type Printed = { readonly event: number; readonly page: string; readonly place: number };

/** `events` oldest first, as they are found; those that are wanted now are asked for one by one. */
export function printedAt(facts: Facts, chosen: Chosen, data: FilterData): (event: number) => Printed {
  const [shortest] = lists(facts, chosen, data).sort((a, b) => a.events.length - b.events.length);
  if (shortest) return inList(shortest);
  return (event) => inList(monthList(facts, event, data))(event);
}

type List = { readonly address: string; readonly events: ArrayLike<number> };

function inList({ address, events }: List): (event: number) => Printed {
  return (event) => {
    const index = indexIn(events, event);
    const page = pageWith(index, events.length, address);
    return { event, page, place: placeOnPage(index, events.length) };
  };
}

/** By halves: lists rise. */
function indexIn(events: ArrayLike<number>, event: number): number {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle] ?? 0) < event) low = middle + 1;
    else high = middle;
  }
  return low;
}

const named: readonly NamedFacet[] = ['organisation', 'funder', 'programme', 'theme', 'place'];

function lists(facts: Facts, chosen: Chosen, data: FilterData): List[] {
  const ofOne = (facet: Facet, choice: number, address: string): List => ({
    address,
    events: choose(facts, { [facet]: choice }).events,
  });
  const isOfSite = data.language === data.siteLanguage;
  const things = named.flatMap((facet) => {
    const number = chosen[facet];
    const choice = number === undefined ? undefined : choicesOf(facts, facet)[number];
    if (number === undefined || !choice || (choice.language ?? data.siteLanguage) !== data.language) return [];
    return [ofOne(facet, number, `${fill(data.things[facet], { id: choice.id })}timeline/`)];
  });
  const { year, kind } = chosen;
  const ofYear = year === undefined ? [] : [ofOne('year', year, `${data.timeline}${facts.years[year]}/`)];
  return [...things, ...(isOfSite ? [...ofYear, ...groupOf(facts, kind, data)] : [])];
}

function groupOf(facts: Facts, kind: number | undefined, { groups, timeline }: FilterData): List[] {
  const name = kind === undefined ? undefined : facts.names.kinds[kind];
  return Object.entries(groups).flatMap(([group, kinds]) => {
    if (name === undefined || !kinds.includes(name)) return [];
    const numbers = new Set(kinds.map((one) => facts.names.kinds.indexOf(one)));
    const events: number[] = [];
    for (let event = 0; event < facts.count; event += 1) if (numbers.has(facts.kind[event] ?? 0)) events.push(event);
    return [{ address: `${timeline}${group}/`, events }];
  });
}

function monthList(facts: Facts, event: number, { timeline }: FilterData): List {
  const month = dayOf(facts, event).slice(0, 7);
  const isIn = (one: number) => one >= 0 && one < facts.count && dayOf(facts, one).startsWith(month);
  let [first, end] = [event, event + 1];
  while (isIn(first - 1)) first -= 1;
  while (isIn(end)) end += 1;
  const events = Array.from({ length: end - first }, (_, index) => first + index);
  return { address: `${timeline}${month.replace('-', '/')}/`, events };
}
