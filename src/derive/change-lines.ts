// The changes of a promise or a grant that nothing explained at once, as its page tells them.
import type { LinkedGrant, LinkedMilestone } from '../model/linked-site.ts';
import type { Milestone } from '../model/milestone.ts';
import { changeStanding, toldStanding } from './change-state.ts';
import type { Edition } from './edition.ts';
import { changeAnchors, removalAnchors } from './ledger/change-anchors.ts';
import { isNameable } from './ledger/explanation.ts';
import { sameFact } from './ledger/fact.ts';
import type { Change, Removal } from './ledger/ledger-event.ts';
import { answeredRevision } from './ledger/promise-fields.ts';
import { measuresThen } from './measures-then.ts';
import type { ChangeLine } from './page-lines.ts';
import { toToldChange, type ChangePlace } from './to-told-change.ts';

type Thing = LinkedMilestone | LinkedGrant;
type Known = Pick<Edition, 'site' | 'ledger'>;

/**
 * Oldest first. What came back to the first promise needs no words, nor what a revision names: that stands with it. What
 * no revision can name is told beside the one that explained it.
 */
export function changeLines(thing: Thing, known: Known): ChangeLine[] {
  const { stampOf, changesOf } = known.ledger;
  const changes = changesOf(thing);
  const anchors = changeAnchors(changes, stampOf);
  const place = changePlace(thing, known);
  const own = known.ledger.of(thing);
  const lines = changes.flatMap((change): ChangeLine[] => {
    const how = howItStands(change, thing, known);
    if (!how) return [];
    const id = anchors.get(change.event) ?? '';
    const { commit } = change.event;
    const around = own && measuresThen(own, commit);
    const told = toToldChange(change, { ...place, ...(around ? { around } : {}) });
    return [{ id, ...made(commit, known), ...how, change: told }];
  });
  return [...lines, ...absences(thing, known)].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** For pages to spread: nothing where nothing changed so, as it is with most. */
export function withChanges(thing: Thing, known: Known): { changes?: ChangeLine[] } {
  const changes = changeLines(thing, known);
  return changes.length > 0 ? { changes } : {};
}

/**
 * For the page of a promise to spread: the newest change without an explanation, while its file says what that made of it.
 * A file, a value or a revision that came back as it was says nothing else.
 */
export function withOtherwise(milestone: LinkedMilestone, known: Known): { otherwise?: string } {
  const { changesOf, stampOf } = known.ledger;
  const changes = changesOf(milestone);
  const later = new Set<string>();
  const found = changes.toReversed().find((change) => {
    if (later.has(change.field)) return false;
    if (change.field !== 'revisions') later.add(change.field);
    return howItStands(change, milestone, known)?.state === 'unexplained' && stillSays(milestone.content, change);
  });
  const anchor = found && changeAnchors(changes, stampOf).get(found.event);
  return anchor === undefined ? {} : { otherwise: anchor };
}

function stillSays({ revisions = [], withdrawn }: Milestone, { field, before, after }: Change): boolean {
  if (field === 'withdrawn') return sameFact(withdrawn, after);
  return field !== 'revisions' || !revisions.some((revision) => sameFact(answeredRevision(revision), before));
}

/** For rows of lists to spread: where the first change is told that is still without an explanation. */
export function withUnexplained(milestone: LinkedMilestone, known: Known): { unexplained?: string } {
  const line = changeLines(milestone, known).find(({ state }) => state === 'unexplained');
  return line ? { unexplained: `${milestone.address}#${line.id}` } : {};
}

/** Every time that it was gone and nobody said why. */
function absences(thing: Thing, known: Known): ChangeLine[] {
  const { ledger, site } = known;
  const { removals = [] } = ledger.of(thing) ?? {};
  const anchors = removalAnchors(removals, ledger.stampOf);
  return removals
    .filter(({ state }) => state === 'unexplained')
    .map(({ event, returned, absence }: Removal) => ({
      id: anchors.get(event) ?? '',
      ...made(event.commit, known),
      ...((absence && howItStands(absence, thing, known)) ?? { state: 'unexplained' }),
      ...(returned ? { returnedOn: ledger.toldOn(returned.commit, site.today) } : {}),
      change: { field: 'file', before: { is: 'text', text: thing.content.title } },
    }));
}

function made(commit: number, { ledger, site }: Known): Pick<ChangeLine, 'day' | 'author'> {
  const { author } = ledger.stampOf(commit);
  return { day: ledger.toldOn(commit, site.today), ...(author ? { author } : {}) };
}

function changePlace(thing: Thing, { site, ledger }: Known): ChangePlace {
  const { organisation, currency, content } = thing;
  // A measure that is gone has a name all the same.
  const measures =
    'measures' in content || 'due' in content
      ? [...(content.measures ?? []), ...(ledger.firstPromise(thing)?.measures ?? [])]
      : [];
  return { site, ledger, organisation: organisation.id, currency, measures };
}

function howItStands(
  change: Change,
  thing: Thing,
  { site, ledger }: Known,
): Pick<ChangeLine, 'state' | 'explainedOn'> | undefined {
  const known = { ledger, today: site.today };
  const { state, since } =
    'reports' in thing ? changeStanding(change, thing, known) : toldStanding(change, ledger, site.today);
  if (state === 'explained-later') return { state, ...(since ? { explainedOn: since } : {}) };
  if (state === 'explained' && isNameable(change)) return undefined;
  return state === 'unexplained' || state === 'proposed' || state === 'explained' ? { state } : undefined;
}
