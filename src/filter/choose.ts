// Which events have all that is chosen, and how many there would be for every other choice: one pass over the columns.
import { facetNames, type Facet } from './facts.ts';
import type { Facts } from './read-facts.ts';

/** Of a facet the number of its choice, as `choicesOf` lists them. */
export type Chosen = { readonly [Name in Facet]?: number };

export type Choice = { readonly id: string; readonly name: string; readonly language?: string };

export type Found = {
  /** Numbers of events, oldest first. */
  readonly events: Uint32Array;
  /** Of each facet, by the number of a choice: how many events there would be with it, all others as they are. */
  readonly counts: { readonly [Name in Facet]: Uint32Array };
};

/** All choices of a facet, by number. `name` of kinds and standings is their id. */
export function choicesOf({ names, years }: Facts, facet: Facet): Choice[] {
  const plain = (id: string) => ({ id, name: id });
  if (facet === 'kind') return names.kinds.map(plain);
  if (facet === 'standing') return names.standings.map(plain);
  if (facet === 'year') return years.map(plain);
  return names[facet].map(([id, name, language]) => ({ id, name, ...(language === undefined ? {} : { language }) }));
}

export function choose(facts: Facts, chosen: Chosen): Found {
  const columns = facetNames.map((facet) => columnOf(facts, facet));
  const wanted = columns.map(({ has }, index) => {
    const choice = chosen[facetNames[index] ?? 'kind'];
    return choice === undefined ? undefined : has(choice);
  });
  const tallies = columns.map(({ size }) => new Uint32Array(size));
  const events = new Uint32Array(facts.count);
  let found = 0;
  for (let event = 0; event < facts.count; event += 1) {
    const missing = missingOf(columns, wanted, event);
    if (missing === many) continue;
    if (missing === none) events[found++] = event;
    for (let index = 0; index < columns.length; index += 1)
      if (missing === none || missing === index) {
        const tally = tallies[index];
        const value = columns[index]?.values[event] ?? 0;
        if (tally) tally[value] = (tally[value] ?? 0) + 1;
      }
  }
  const counts = Object.fromEntries(
    columns.map(({ spread }, index) => [facetNames[index], spread(tallies[index] ?? new Uint32Array())]),
  ) as Found['counts'];
  return { events: events.slice(0, found), counts };
}

const none = -1;
const many = -2;

/** The one facet that an event does not have as it is wanted, by its index; or none, or many. */
function missingOf(columns: readonly Column[], wanted: readonly (Uint8Array | undefined)[], event: number): number {
  let missing = none;
  for (let index = 0; index < columns.length; index += 1) {
    const table = wanted[index];
    if (!table || table[columns[index]?.values[event] ?? 0] === 1) continue;
    if (missing !== none) return many;
    missing = index;
  }
  return missing;
}

/** `values` are small numbers, each of which stands for one choice, for none or for several. */
type Column = {
  readonly values: Uint8Array | Uint16Array;
  readonly size: number;
  /** 1 for each value that has a choice. */
  readonly has: (choice: number) => Uint8Array;
  /** Counts of values as counts of choices. */
  readonly spread: (tally: Uint32Array) => Uint32Array;
};

function columnOf(facts: Facts, facet: Facet): Column {
  const { names } = facts;
  const sets = (lists: readonly (readonly number[])[], choices: number, values: Column['values']): Column => ({
    values,
    size: lists.length,
    has: (choice) => Uint8Array.from(lists, (list) => Number(list.includes(choice))),
    spread: (tally) => {
      const counts = new Uint32Array(choices);
      for (const [value, list] of lists.entries())
        for (const choice of list) counts[choice] = (counts[choice] ?? 0) + (tally[value] ?? 0);
      return counts;
    },
  });
  const single = (choices: number, values: Column['values']) =>
    sets(
      Array.from({ length: choices }, (_, choice) => [choice]),
      choices,
      values,
    );
  const optional = (choices: number, values: Column['values']) =>
    sets([[], ...Array.from({ length: choices }, (_, choice) => [choice])], choices, values);
  switch (facet) {
    case 'kind':
      return single(names.kinds.length, facts.kind);
    case 'organisation':
      return single(names.organisation.length, facts.organisation);
    case 'funder':
      return sets(
        names.backings.map(([funders]) => funders),
        names.funder.length,
        facts.backing,
      );
    case 'programme':
      return sets(
        names.backings.map(([, programmes]) => programmes),
        names.programme.length,
        facts.backing,
      );
    case 'theme':
      return sets([[], ...names.themes], names.theme.length, facts.themes);
    case 'place':
      return optional(names.place.length, facts.place);
    case 'standing':
      return optional(names.standings.length, facts.standing);
    case 'year':
      return single(facts.years.length, facts.year);
    default:
      return facet satisfies never;
  }
}
