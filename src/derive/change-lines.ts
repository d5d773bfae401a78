// The changes of a promise or a grant that nothing explained at once, as its page tells them.
import type { LinkedGrant, LinkedMilestone } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import { changeAnchors } from './ledger/change-anchors.ts';
import type { Change } from './ledger/ledger-event.ts';
import type { ChangeLine } from './page-lines.ts';
import { toToldChange, type ChangePlace } from './to-told-change.ts';

/** Oldest first; what was explained, or came back to the first promise, needs no words. */
export function changeLines(thing: LinkedMilestone | LinkedGrant, edition: Edition): ChangeLine[] {
  const { stampOf, changesOf } = edition.ledger;
  const changes = changesOf(thing);
  const anchors = changeAnchors(changes, stampOf);
  return changes.flatMap((change): ChangeLine[] => {
    const { day, author } = stampOf(change.event.commit);
    const how = howItStands(change, edition);
    if (!how || day > edition.site.today) return [];
    const told = toToldChange(change, changePlace(thing, edition));
    return [{ id: anchors.get(change.event) ?? '', day, ...(author ? { author } : {}), ...how, change: told }];
  });
}

/** For pages to spread: nothing where nothing changed so, as it is with most. */
export function withChanges(thing: LinkedMilestone | LinkedGrant, edition: Edition): { changes?: ChangeLine[] } {
  const changes = changeLines(thing, edition);
  return changes.length > 0 ? { changes } : {};
}

export function changePlace(thing: LinkedMilestone | LinkedGrant, { site }: Edition): ChangePlace {
  const { organisation, currency, content } = thing;
  const measures = 'measures' in content ? { measures: content.measures } : {};
  return { site, organisation: organisation.id, currency, ...measures };
}

/** On the day of the site: what was settled later is not settled yet. */
function howItStands(
  { event, state, settled }: Change,
  { site, ledger }: Edition,
): Pick<ChangeLine, 'state' | 'explainedOn'> | undefined {
  const day = settled && ledger.stampOf(settled.commit).day;
  const now = day !== undefined && day > site.today ? event.state : state;
  if (now === 'explained-later') return { state: now, ...(day ? { explainedOn: day } : {}) };
  return now === 'unexplained' || now === 'proposed' ? { state: now } : undefined;
}
