// All documents of one build, with the questions that the rules ask.
import type { Day } from '../model/day.ts';
import type { Document, Kind } from '../model/document.ts';
import type { PlacedByKey, Problem } from '../model/problem.ts';
import type { SiteSettings } from '../model/site.ts';
import type { Named } from '../model/segment.ts';

export type Network = {
  readonly settings: SiteSettings;
  /** The settings of which something could not be read: nobody is accused of not following those. */
  readonly unreadSettings: readonly string[];
  readonly today: Day;
  /** What is looked through: what stays, or what is left out. */
  readonly all: <K extends Kind>(kind: K) => readonly Document<K>[];
  /** What can be named: what stays. */
  readonly known: <K extends Kind>(kind: K) => readonly Document<K>[];
  /** `organisation` is '' for funders and programmes. */
  readonly find: <K extends Kind>(kind: K, organisation: string, id: string) => Document<K> | undefined;
  /** The ids of a kind in one organisation, for "did you mean …?". */
  readonly ids: (kind: Kind, organisation: string) => readonly string[];
  /** Whether a file of that name was there and was left out for its own problem. */
  readonly isLeftOut: (kind: Kind, organisation: string, id: string) => boolean;
  /** Whether any file of a kind was left out in one organisation. */
  readonly hasLeftOut: (kind: Kind, organisation: string) => boolean;
  /** Every organisation's folder, whether or not it says who it is. */
  readonly rooms: readonly string[];
};

/**
 * A problem of one document; `drop` is what it costs when it is published without: the key itself if absent, nothing if
 * empty, where the name that was written still counts.
 */
export type Finding = (PlacedByKey & { readonly drop?: PlacedByKey['at'] }) | FoundInBody | Problem;

/** The line is found by a name in the body, and what it is the name of. */
type FoundInBody = Omit<Problem, 'line'> & { readonly text: string; readonly as: Named };

/** One mistake that documents can make together; it looks at each document once. */
export type Rule = (network: Network) => Iterable<Finding>;

export type LeftOutFile = { readonly kind: Kind; readonly organisation: string; readonly id: string };

/** `remains` are looked through in place of `documents`, which alone can be named. */
export function toNetwork(
  settings: SiteSettings,
  today: Day,
  documents: readonly Document[],
  leftOut: readonly LeftOutFile[],
  remains: readonly Document[] = documents,
  unreadSettings: readonly string[] = [],
): Network {
  const byKind = byKindOf(documents);
  const byName = new Map(documents.map((document) => [nameOf(document), document]));
  const idsByRoom = new Map<string, string[]>();
  for (const [name, own] of Map.groupBy(documents, ({ kind, organisation }) => `${kind} ${organisation}`))
    idsByRoom.set(
      name,
      own.map(({ id }) => id),
    );
  const gone = new Set(leftOut.map(nameOf));
  const roomsWithGone = new Set(leftOut.map(({ kind, organisation }) => `${kind} ${organisation}`));
  const rooms = [...new Set([...documents, ...leftOut].map((one) => one.organisation).filter(Boolean))].sort();
  return {
    settings,
    unreadSettings,
    today,
    all: remains === documents ? byKind : byKindOf(remains),
    known: byKind,
    find: <K extends Kind>(kind: K, organisation: string, id: string) =>
      byName.get(nameOf({ kind, organisation, id })) as Document<K> | undefined,
    ids: (kind, organisation) => idsByRoom.get(`${kind} ${organisation}`) ?? [],
    isLeftOut: (kind, organisation, id) => gone.has(nameOf({ kind, organisation, id })),
    hasLeftOut: (kind, organisation) => roomsWithGone.has(`${kind} ${organisation}`),
    rooms,
  };
}

function byKindOf(documents: readonly Document[]): Network['all'] {
  const byKind = Map.groupBy(documents, (document) => document.kind);
  return <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as readonly Document[] as readonly Document<K>[];
}

function nameOf({ kind, organisation, id }: LeftOutFile): string {
  return `${kind} ${kind === 'organisation' ? '' : organisation} ${id}`;
}
