// Facts become columns of small numbers. A thing has the number of its first event, so that what is new changes no number,
// and a new event rewrites the columns of its own month.
import { dayNumber, type FactsNames, type FactsPart, type FactsRoot, type Named, type NamedFacet } from './facts.ts';

export type EventFacts = {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly kind: string;
  /** Ids. */
  readonly organisation: string;
  readonly funders: readonly string[];
  readonly programmes: readonly string[];
  readonly themes: readonly string[];
  readonly place?: string;
  /** Any name that no other promise has. */
  readonly promise?: string;
};

export type FactsSource = {
  /** Oldest first. */
  readonly events: readonly EventFacts[];
  readonly kinds: readonly string[];
  readonly standings: readonly string[];
  readonly nameOf: (facet: NamedFacet, id: string) => Named;
  /** What an organisation's events have where they say nothing else. */
  readonly ownOf: (organisation: string) => Pick<EventFacts, 'funders' | 'programmes' | 'place'>;
  readonly standingOf: (promise: string) => string;
  /** The year that is not over, `2026`. */
  readonly year: string;
};

export type WrittenFacts = { readonly root: FactsRoot; readonly files: ReadonlyMap<string, string> };

/** `fileName` names a file by what it holds. */
export function writeFacts(source: FactsSource, fileName: (json: string) => string): WrittenFacts {
  const files = new Map<string, string>();
  const put = (what: object) => {
    const json = JSON.stringify(what);
    const name = fileName(json);
    files.set(name, json);
    return name;
  };
  const numbers = numbering(source);
  const columns = new Map<string, Columns>();
  for (const event of source.events) {
    const period = event.day.slice(0, event.day.startsWith(source.year) ? 7 : 4);
    const part = columns.get(period) ?? newColumns(period);
    columns.set(period, part);
    part.add(event, numbers);
  }
  const parts = [...columns].map(([period, { part }]) => [period, put(part)] as const);
  const standings = numbers.promises.map((promise) => source.standings.indexOf(source.standingOf(promise)));
  return { root: { names: put(numbers.names()), standings: put(standings), parts }, files };
}

type Numbers = ReturnType<typeof numbering>;

/** Numbers are given as things are asked for. */
function numbering({ kinds, standings, nameOf, ownOf }: FactsSource) {
  const named = (facet: NamedFacet) =>
    numbered(
      (id: string) => nameOf(facet, id),
      (id) => id,
    );
  const [organisation, funder, programme, theme, place] = (
    ['organisation', 'funder', 'programme', 'theme', 'place'] as const
  ).map(named) as [Numbered, Numbered, Numbered, Numbered, Numbered];
  type Paid = Pick<EventFacts, 'funders' | 'programmes'>;
  const backings = numbered(
    ({ funders, programmes }: Paid) => [funders.map(funder.of), programmes.map(programme.of)] as const,
    ({ funders, programmes }) => `${funders.join(' ')}/${programmes.join(' ')}`,
  );
  const themes = numbered(
    (ids: readonly string[]) => ids.map(theme.of),
    (ids) => ids.join(' '),
  );
  const promise = numbered(
    (id: string) => id,
    (id) => id,
  );
  const owned = numbered(
    (id: string) => {
      const own = ownOf(id);
      return [backings.of(own), own.place === undefined ? 0 : 1 + place.of(own.place)] as const;
    },
    (id) => id,
  );
  return {
    kind: new Map(kinds.map((kind, index) => [kind, index])),
    organisation,
    own: owned,
    backings,
    themes,
    place,
    promise,
    promises: promise.list,
    names: (): FactsNames => ({
      kinds,
      standings,
      organisation: organisation.list,
      funder: funder.list,
      programme: programme.list,
      theme: theme.list,
      place: place.list,
      backings: backings.list,
      themes: themes.list,
      own: owned.list,
    }),
  };
}

type Numbered = ReturnType<typeof numbered<string, Named>>;

function numbered<Thing, Entry>(entryOf: (thing: Thing) => Entry, keyOf: (thing: Thing) => string) {
  const known = new Map<string, number>();
  const list: Entry[] = [];
  const of = (thing: Thing): number => {
    const key = keyOf(thing);
    const found = known.get(key);
    if (found !== undefined) return found;
    const entry = entryOf(thing);
    const number = list.push(entry) - 1;
    known.set(key, number);
    return number;
  };
  return { of, list };
}

type Columns = ReturnType<typeof newColumns>;

function newColumns(period: string) {
  const part: { readonly [Name in keyof FactsPart]: number[] } = {
    day: [],
    kind: [],
    organisation: [],
    backing: [],
    themes: [],
    place: [],
    promise: [],
  };
  let last = dayNumber(period);
  const add = (event: EventFacts, numbers: Numbers) => {
    const today = dayNumber(event.day);
    const organisation = numbers.organisation.of(event.organisation);
    numbers.own.of(event.organisation);
    const [ownBacking, ownPlace] = numbers.own.list[organisation] ?? [0, 0];
    const backing = numbers.backings.of(event);
    const place = event.place === undefined ? 0 : 1 + numbers.place.of(event.place);
    part.day.push(today - last);
    part.kind.push(numbers.kind.get(event.kind) ?? 0);
    part.organisation.push(organisation);
    part.backing.push(backing === ownBacking ? 0 : 1 + backing);
    part.themes.push(event.themes.length === 0 ? 0 : 1 + numbers.themes.of(event.themes));
    part.place.push(place === ownPlace ? 0 : 1 + place);
    part.promise.push(event.promise === undefined ? 0 : 1 + numbers.promise.of(event.promise));
    last = today;
  };
  return { part, add };
}
