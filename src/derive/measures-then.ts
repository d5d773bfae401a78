// What was counted when something was changed: a number is told with the unit that it had then.
import type { Version } from '../model/history.ts';
import type { Measure } from '../model/milestone.ts';
import type { ThingLedger } from './ledger/ledger-event.ts';

export type MeasuresThen = { readonly before: readonly Measure[]; readonly after: readonly Measure[] };

/** Before a commit and after it, as far as its versions can be read. */
export function measuresThen({ history: { versions } }: ThingLedger, commit: number): MeasuresThen {
  const isRead = (version: Version) => version.content !== undefined;
  const before = versions.findLast((version) => version.commit < commit && isRead(version));
  const after = versions.findLast((version) => version.commit <= commit && isRead(version));
  return { before: measuresIn(before), after: measuresIn(after) };
}

function measuresIn(version: Version | undefined): readonly Measure[] {
  const { content } = version ?? {};
  return content?.kind === 'milestone' ? (content.content.measures ?? []) : [];
}
