// The ledger of promises: everything that git knows of them, for pages to ask and for the published file to tell.
import { firstZone } from '../../model/commit-days.ts';
import type { Day } from '../../model/day.ts';
import type { Commit, History, NoHistory, ThingHistory, ThingName, Version } from '../../model/history.ts';
import { sourceOf } from '../../model/history-source.ts';
import type { Milestone } from '../../model/milestone.ts';
import { carriedVersions } from './carried.ts';
import { firstRead } from './first-read.ts';
import type { FunderNames } from './funder-names.ts';
import type { Change, LedgerEvent, ThingLedger } from './ledger-event.ts';
import { lastName } from './last-name.ts';
import { toPast, type Past } from './past.ts';
import { removedThing, type GoneThing } from './removed-things.ts';
import { renamedRooms } from './renamed-rooms.ts';
import { thingLedger } from './thing-ledger.ts';

/** A thing of the site: the file that has it now. */
export type Filed = { readonly source?: { readonly file: string } };

/** When and by whom. `author` is '' where git has no name. */
export type Stamp = { readonly day: Day; readonly commit: string; readonly author: string };

/** What is known of the past of a part of the content, and since when. */
export type Reach =
  | { readonly is: 'whole'; readonly since: Day }
  /** Nothing before that day can be known: whatever was there then may be much older. */
  | { readonly is: 'shallow'; readonly since: Day }
  /** Versions that were named before that day are gone. */
  | { readonly is: 'rewritten'; readonly since: Day }
  | { readonly is: 'none'; readonly why: NoHistory };

export type Ledger = {
  /** As they were published. */
  readonly events: readonly LedgerEvent[];
  /** The first that the site had: later ones count from the commit that named them. */
  readonly timeZone: string;
  /** Of an organisation's room; without one, of the folder itself. */
  readonly historyKnownSince: (organisation?: string) => Reach;
  /** Whether the file is as the last commit has it; `unknown` where there is no history, `unchecked` where git cannot tell. */
  readonly standsAs: (thing: Filed) => 'committed' | 'edited' | 'removed' | 'new' | 'unknown' | 'unchecked';
  /** Undefined where no commit has the thing. */
  readonly of: (thing: Filed) => ThingLedger | undefined;
  /** The first version that could be read. In a shallow clone it may be older. */
  readonly firstSeen: (thing: Filed, today: Day) => Day | undefined;
  /** What was promised at the end of the first day: what revisions start from. */
  readonly firstPromise: (thing: Filed) => Milestone | undefined;
  /** Oldest first; those of the first day among them, which count for nothing. */
  readonly changesOf: (thing: Filed) => readonly Change[];
  /** Oldest first; of a post only those that are known to have been to be seen. */
  readonly versionsOf: (thing: Filed) => readonly Version[];
  /** Milestones and grants that were promised and are gone, in the order of their going. */
  readonly removed: (organisation: string) => readonly GoneThing[];
  /** Everything that the ledger tells of, in the order in which it first appeared. */
  readonly all: readonly ThingLedger[];
  /** Those of an organisation, whatever its folder was called when they went. */
  readonly room: (organisation: string) => readonly ThingLedger[];
  /** The organisation, as its folder is called now, that a thing is of. */
  readonly roomOf: (name: ThingName | undefined) => string;
  /** What the folder of an organisation was called before. */
  readonly formerRooms: (organisation: string) => readonly string[];
  /** The version at the end of a day, as `git show` has it; without a blob where the file was gone. */
  readonly versionOn: (thing: ThingHistory, day: Day) => Version | undefined;
  /** What a milestone said then; undefined before it was there, while it was gone, or where it could not be read. */
  readonly promiseAsOf: (thing: Filed, day: Day) => Milestone | undefined;
  /** Funders by their first names, as the ledger has them, and by those of today. */
  readonly funders: FunderNames;
  readonly stampOf: (commit: number) => Stamp;
  readonly isOverBy: Past['isOverBy'];
  readonly toldOn: Past['toldOn'];
  readonly latestBy: Past['latestBy'];
};

/** `isRoom` says which folders are organisations now. */
export function toLedger(history: History, timeZone: string, isRoom: (id: string) => boolean = () => true): Ledger {
  const past = toPast(history, timeZone);
  const things = history.things.map((thing) => thingLedger(thing, past));
  const stampOf = (commit: number) => stamp(history.commits, past, commit);
  const filed = new Map(things.flatMap((thing) => fileNow(thing)));
  const of = ({ source }: Filed) => (source ? filed.get(source.file) : undefined);
  const renamed = renamedRooms(history.things, isRoom);
  const roomOf = (name: ThingName | undefined) => renamed.get(name?.organisation ?? '') ?? name?.organisation ?? '';
  const rooms = Map.groupBy(things, ({ history: own }) => roomOf(lastName(own.versions)));
  const gone = Map.groupBy(
    things.flatMap((thing) => removedThing(thing, stampOf)),
    ({ name }) => roomOf(name),
  );
  return {
    events: things.flatMap(({ events }) => events).sort(byOrder),
    timeZone: firstZone(history.timeZones, timeZone),
    historyKnownSince: (organisation) => reachOf(history, past, organisation),
    standsAs: (thing) => standing(history, of(thing), thing),
    of,
    firstSeen: (thing, today) => {
      const { history: own, first } = of(thing) ?? {};
      const version = first === undefined ? undefined : own?.versions[first];
      return version && past.toldOn(version.commit, today);
    },
    firstPromise: (thing) => {
      const { history: own, fixed } = of(thing) ?? {};
      const content = own && fixed !== undefined ? firstRead(carriedVersions(own.versions), fixed) : undefined;
      return content?.kind === 'milestone' ? content.content : undefined;
    },
    changesOf: (thing) => of(thing)?.changes ?? [],
    versionsOf: (thing) => of(thing)?.seen ?? [],
    removed: (organisation) => gone.get(organisation) ?? [],
    all: things,
    room: (organisation) => rooms.get(organisation) ?? [],
    roomOf,
    formerRooms: (organisation) => [...renamed].flatMap(([room, heir]) => (heir === organisation ? [room] : [])),
    versionOn: past.versionOn,
    promiseAsOf: (thing, day) => {
      const own = of(thing);
      const content = own && past.versionOn(own.history, day)?.content;
      return content?.kind === 'milestone' ? content.content : undefined;
    },
    funders: past.funders,
    stampOf,
    isOverBy: past.isOverBy,
    toldOn: past.toldOn,
    latestBy: past.latestBy,
  };
}

/** By commit, then by kind and name; what one commit did to one thing stays in its order. */
function byOrder(a: LedgerEvent, b: LedgerEvent): number {
  if (a.commit !== b.commit) return a.commit - b.commit;
  const [left, right] = [orderKey(a.thing), orderKey(b.thing)];
  return left < right ? -1 : left > right ? 1 : 0;
}

const orderKey = ({ kind, organisation, id }: ThingName) => `${kind} ${organisation} ${id}`;

function stamp(commits: readonly Commit[], past: Past, commit: number): Stamp {
  const { id = '', author = '' } = commits[commit] ?? {};
  return { day: past.dayOf(commit), commit: id, author };
}

function fileNow(thing: ThingLedger): [string, ThingLedger][] {
  const last = thing.history.versions.at(-1);
  return last?.blob === undefined ? [] : [[last.file, thing]];
}

function standing(
  history: History,
  ledger: ThingLedger | undefined,
  { source }: Filed,
): ReturnType<Ledger['standsAs']> {
  const of = source && sourceOf(history, source.file);
  if (of?.isUnchecked) return 'unchecked';
  const state = source && history.uncommitted.get(source.file);
  if (ledger) return state === undefined ? 'committed' : state === 'removed' ? 'removed' : 'edited';
  return !of || of.reach.is === 'none' ? 'unknown' : 'new';
}

function reachOf(history: History, past: Past, organisation: string | undefined): Reach {
  const source = sourceOf(history, organisation === undefined ? '' : `organisations/${organisation}/`);
  if (!source) return { is: 'none', why: 'no-repository' };
  const { reach, below: room } = source;
  if (reach.is === 'none') return reach;
  const isFirst =
    reach.is === 'rewritten' ? ({ id }: Commit) => id === reach.from : ({ below }: Commit) => below === room;
  const first = history.commits.findIndex(isFirst);
  return first < 0 ? { is: 'none', why: 'no-commits' } : { is: reach.is, since: past.dayOf(first) };
}
