// Promises and grants that no page has any more: their file was removed, or nothing can be made of it now.
import type { ThingName, Version, VersionContent } from '../../model/history.ts';
import { lastName } from './last-name.ts';
import { goneNow, type ThingLedger } from './ledger-event.ts';
import type { Ledger, Stamp } from './to-ledger.ts';

/**
 * `unreadable` is a file that is there and that nothing can be made of; `not-committed` one that is not in the folder,
 * while the last commit has it.
 */
export type GoneState = 'explained' | 'unexplained' | 'unreadable' | 'not-committed';

export type GoneThing = {
  readonly name: ThingName;
  /** As it was promised: what was changed before it went changes nothing of that. */
  readonly title: string;
  readonly first: VersionContent | undefined;
  /** Since when; absent where no commit did it. */
  readonly on?: Stamp;
  readonly state: GoneState;
  /** With its last words, or those that said why it was withdrawn. */
  readonly last: Version;
  readonly ledger: ThingLedger;
};

/** One that a commit removed, and that was promised before. */
export function removedThing(ledger: ThingLedger, stampOf: Ledger['stampOf']): GoneThing[] {
  const removed = goneNow(ledger);
  return removed ? goneThing(ledger, { on: stampOf(removed.event.commit), state: removed.state }) : [];
}

/** One that the last commit has, while no page is made of its file. */
export function lostThing(ledger: ThingLedger, { standsAs, stampOf }: Ledger): GoneThing[] {
  const { versions } = ledger.history;
  const last = versions.at(-1);
  if (last?.blob === undefined || ledger.first === undefined || goneNow(ledger)) return [];
  const stands = standsAs({ source: { file: last.file } });
  if (stands === 'removed') return goneThing(ledger, { state: 'not-committed' });
  if (stands === 'edited') return goneThing(ledger, { state: 'unreadable' });
  const known = versions.findLastIndex(({ content }) => content !== undefined);
  const { commit } = versions[known + 1] ?? last;
  return goneThing(ledger, { on: stampOf(commit), state: 'unreadable' });
}

function goneThing(ledger: ThingLedger, how: Pick<GoneThing, 'on' | 'state'>): GoneThing[] {
  const { versions } = ledger.history;
  const withdrawn = how.state === 'explained' ? versions.findLast(isWithdrawn) : undefined;
  const last = withdrawn ?? versions.findLast(({ content }) => content !== undefined);
  if (!last?.content || last.content.kind === 'post') return [];
  const first = ledger.fixed === undefined ? undefined : versions[ledger.fixed]?.content;
  const { title } = first && first.kind !== 'post' ? first.content : last.content.content;
  const name = lastName(versions) ?? last.name;
  return [{ name, title, first, last, ledger, ...how }];
}

function isWithdrawn({ content }: Version): boolean {
  return content?.kind === 'milestone' && content.content.withdrawn !== undefined;
}
