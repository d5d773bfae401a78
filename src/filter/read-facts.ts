// Columns become arrays of numbers, one entry an event, oldest first.
import { dayNumber, dayText, type FactsNames, type FactsPart, type FactsRoot, type FactsStandings } from './facts.ts';

/** Of each event the number of what it has. 0 is none where it can have none; else numbers are 1 higher than in `names`. */
export type Facts = {
  readonly count: number;
  /** Days since 1970. */
  readonly day: Int32Array;
  readonly kind: Uint8Array;
  readonly organisation: Uint16Array;
  /** Of `names.backings`. */
  readonly backing: Uint16Array;
  /** 0, or 1 + a number of `names.themes`. */
  readonly themes: Uint16Array;
  /** 0, or 1 + a number of `names.place`. */
  readonly place: Uint16Array;
  /** 0, or 1 + a number of `names.standings`. */
  readonly standing: Uint8Array;
  /** Of `years`. */
  readonly year: Uint16Array;
  readonly years: readonly string[];
  readonly names: FactsNames;
};

/** `parts` in the order of the root. Throws where columns are not as long as one another. */
export function readFacts(
  root: FactsRoot,
  names: FactsNames,
  standings: FactsStandings,
  parts: readonly FactsPart[],
): Facts {
  const count = parts.reduce((sum, { day }) => sum + day.length, 0);
  const years = [...new Set(root.parts.map(([period]) => period.slice(0, 4)))];
  const facts = {
    count,
    day: new Int32Array(count),
    kind: new Uint8Array(count),
    organisation: new Uint16Array(count),
    backing: new Uint16Array(count),
    themes: new Uint16Array(count),
    place: new Uint16Array(count),
    standing: new Uint8Array(count),
    year: new Uint16Array(count),
    years,
    names,
  };
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const [period = ''] = root.parts[index] ?? [];
    if (Object.values(part).some(({ length }) => length !== part.day.length))
      throw new Error(`The columns of ${period} are not of one length`);
    readPart(part, { at, period, standings, year: years.indexOf(period.slice(0, 4)), into: facts });
    at += part.day.length;
  }
  return facts;
}

type Place = {
  readonly at: number;
  readonly period: string;
  readonly year: number;
  readonly standings: FactsStandings;
  readonly into: Facts;
};

function readPart(part: FactsPart, { at, period, year, standings, into }: Place): void {
  into.kind.set(part.kind, at);
  into.organisation.set(part.organisation, at);
  into.themes.set(part.themes, at);
  into.year.fill(year, at, at + part.day.length);
  let day = dayNumber(period);
  for (let index = 0; index < part.day.length; index += 1) {
    const [backing = 0, place = 0] = into.names.own[part.organisation[index] ?? 0] ?? [];
    const promise = part.promise[index] ?? 0;
    day += part.day[index] ?? 0;
    into.day[at + index] = day;
    into.backing[at + index] = (part.backing[index] ?? 0) === 0 ? backing : (part.backing[index] ?? 0) - 1;
    into.place[at + index] = (part.place[index] ?? 0) === 0 ? place : (part.place[index] ?? 0) - 1;
    into.standing[at + index] = promise === 0 ? 0 : 1 + (standings[promise - 1] ?? 0);
  }
}

export function dayOf({ day }: Facts, event: number): string {
  return dayText(day[event] ?? 0);
}
