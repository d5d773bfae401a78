// The changes of a promise or a grant that nothing explained at once, as its page tells them.
import type { LinkedGrant, LinkedMilestone } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import { changeAnchors, removalAnchor } from './ledger/change-anchors.ts';
import { isNameable, yields } from './ledger/explanation.ts';
import type { Change, Removal } from './ledger/ledger-event.ts';
import type { ChangeLine } from './page-lines.ts';
import { promiseOf } from './promise.ts';
import { toToldChange, type ChangePlace } from './to-told-change.ts';

type Thing = LinkedMilestone | LinkedGrant;

/** Oldest first; what was explained, or came back to the first promise, needs no words. */
export function changeLines(thing: Thing, edition: Edition): ChangeLine[] {
  const { stampOf, changesOf } = edition.ledger;
  const changes = changesOf(thing);
  const anchors = changeAnchors(changes, stampOf);
  const place = changePlace(thing, edition);
  const lines = changes.flatMap((change): ChangeLine[] => {
    const how = howItStands(change, thing, edition);
    if (!how) return [];
    const id = anchors.get(change.event) ?? '';
    return [{ id, ...made(change.event.commit, edition), ...how, change: toToldChange(change, place) }];
  });
  return [...lines, ...absences(thing, edition)].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** For pages to spread: nothing where nothing changed so, as it is with most. */
export function withChanges(thing: Thing, edition: Edition): { changes?: ChangeLine[] } {
  const changes = changeLines(thing, edition);
  return changes.length > 0 ? { changes } : {};
}

/** Every time that it was gone and nobody said why. */
function absences(thing: Thing, edition: Edition): ChangeLine[] {
  const { ledger, site } = edition;
  const { removals = [] } = ledger.of(thing) ?? {};
  return removals
    .filter(({ state }) => state === 'unexplained')
    .map(({ event, returned }: Removal) => ({
      id: removalAnchor(event, ledger.stampOf),
      ...made(event.commit, edition),
      state: 'unexplained',
      ...(returned ? { returnedOn: ledger.toldOn(returned.commit, site.today) } : {}),
      change: { field: 'file', before: { is: 'text', text: thing.content.title } },
    }));
}

function made(commit: number, { ledger, site }: Edition): Pick<ChangeLine, 'day' | 'author'> {
  const { author } = ledger.stampOf(commit);
  return { day: ledger.toldOn(commit, site.today), ...(author ? { author } : {}) };
}

function changePlace(thing: Thing, { site, ledger }: Edition): ChangePlace {
  const { organisation, currency, content } = thing;
  // A measure that is gone has a name all the same.
  const measures =
    'measures' in content || 'due' in content
      ? [...(content.measures ?? []), ...(ledger.firstPromise(thing)?.measures ?? [])]
      : [];
  return { site, organisation: organisation.id, currency, measures };
}

/** What a funder said in its own folder git's history of the promise does not know: the promise does. */
function howItStands(
  change: Change,
  thing: Thing,
  { site, ledger }: Edition,
): Pick<ChangeLine, 'state' | 'explainedOn'> | undefined {
  const { event, state, settled } = change;
  if (state === 'explained-later') {
    return { state, ...(settled ? { explainedOn: ledger.toldOn(settled.commit, site.today) } : {}) };
  }
  if (state === 'proposed' && isAgreed(change, thing))
    return event.state === 'unexplained' ? { state: 'explained-later' } : undefined;
  return state === 'unexplained' || state === 'proposed' ? { state } : undefined;
}

function isAgreed(change: Change, thing: Thing): boolean {
  if (!('reports' in thing) || !isNameable(change)) return false;
  return promiseOf(thing).steps.some(({ revision, state }) => state === 'agreed' && yields(revision, change));
}
