// Due days for people's own calendars: of everybody, of one organisation, and of what one funder pays for.
import { laterDay, type Day } from '../model/day.ts';
import type { LinkedFunder, LinkedMilestone, LinkedOrganisation } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import { firstNames } from './former-names.ts';
import type { PlacedGone } from './gone.ts';
import { calendarSteps, isWithdrawn, writtenSteps } from './calendar-steps.ts';
import { lastPromise } from './last-promise.ts';
import { linkTo } from './link-to.ts';
import { promisedOn, promiseOf } from './promise.ts';

export type CalendarEvent = {
  /** Made of the name that the promise was published under first: it stays, whatever its file or folder is called. */
  readonly uid: string;
  readonly title: string;
  readonly due: Day;
  /** The page that tells of it. */
  readonly address: string;
  /** Raised whenever something became of the promise (RFC 5545, 3.8.7.4); it never falls. */
  readonly sequence: number;
  /** The last day on which something became of it. */
  readonly changed: Day;
  /** A promise that was withdrawn or is gone is cancelled, so that it leaves every calendar that had it. */
  readonly isCancelled: boolean;
};

export type CalendarSheet = {
  readonly address: string;
  readonly title: string;
  readonly events: readonly CalendarEvent[];
};

export const siteCalendar = '/calendar.ics';
export const calendarOf = ({ address }: Pick<LinkedOrganisation, 'address'>): string => `${address}calendar.ics`;

export function* calendars(edition: Edition): Generator<CalendarSheet> {
  const { organisations, funders, settings } = edition.site;
  const { t } = edition.words(edition.language);
  const nameOf = firstNames(organisations, edition.ledger);
  const entries = organisations.flatMap((organisation) => entriesOf(organisation, nameOf, edition));
  const titled = (name: string) => t('calendar.title', { name });
  yield { address: siteCalendar, title: titled(settings.name), events: eventsOf(entries) };
  const former = Map.groupBy(edition.former().moved, ([, { address }]) => address);
  const rooms = Map.groupBy(entries, ({ organisation }) => organisation);
  for (const organisation of organisations) {
    const language = edition.words(edition.languageFor(organisation));
    const title = language.t('calendar.title', { name: organisation.content.name });
    yield* everywhere(organisation, { title, events: eventsOf(rooms.get(organisation) ?? []) }, former);
  }
  for (const funder of funders) {
    const own = entries.filter(({ paidBy }) => paidBy.has(funder.id));
    yield* everywhere(funder, { title: titled(funder.content.name), events: eventsOf(own) }, former);
  }
}

/** A calendar follows no page that leads on, so the same one stands at the former addresses, too. */
function* everywhere(
  { address }: LinkedOrganisation | LinkedFunder,
  sheet: Omit<CalendarSheet, 'address'>,
  former: ReadonlyMap<string, readonly (readonly [former: string, thing: unknown])[]>,
): Generator<CalendarSheet> {
  for (const page of [address, ...(former.get(address) ?? []).map(([old]) => old)])
    yield { ...sheet, address: calendarOf({ address: page }) };
}

type Entry = {
  readonly organisation: LinkedOrganisation;
  /** Ids of the funders that ever paid for it. */
  readonly paidBy: ReadonlySet<string>;
  readonly event: CalendarEvent;
};

function eventsOf(entries: readonly Entry[]): CalendarEvent[] {
  const events = entries.map(({ event }) => event);
  return events.sort((a, b) => (a.due === b.due ? (a.uid < b.uid ? -1 : 1) : a.due < b.due ? -1 : 1));
}

type NameOf = (address: string) => string;

function entriesOf(organisation: LinkedOrganisation, nameOf: NameOf, edition: Edition): Entry[] {
  return [
    ...organisation.milestones.map((milestone) => entryOf(milestone, nameOf, edition)),
    ...edition.gone(organisation).flatMap((thing) => goneEntry(thing, organisation, nameOf, edition)),
  ];
}

function entryOf(milestone: LinkedMilestone, nameOf: NameOf, edition: Edition): Entry {
  const { organisation, grant, replies, address } = milestone;
  const { ledger, site } = edition;
  const known = ledger.of(milestone);
  const today = (grant?.shares ?? []).map(({ funder }) => funder.id);
  const isWhole = ledger.historyKnownSince(organisation.id).is === 'whole';
  const steps = known && calendarSteps(known, edition);
  const count = steps?.count ?? writtenSteps(milestone.content);
  return {
    organisation,
    paidBy: new Set([...today, ...(known?.asked() ?? []).map(ledger.funders.now)]),
    event: {
      uid: `${nameOf(address)}@${hostOf(edition)}`,
      title: titleOf(linkTo(milestone, organisation).text, organisation, edition),
      due: promiseOf(milestone).current.due,
      address,
      // What funders answered before the first commit that is known is not told by commits.
      sequence: isWhole && known ? count : count + replies.length,
      changed: changedOn(milestone, steps?.days ?? [], site.today),
      isCancelled: isWithdrawn(milestone, site.today),
    },
  };
}

/** What nobody can read just now is still promised. */
function goneEntry(thing: PlacedGone, organisation: LinkedOrganisation, nameOf: NameOf, edition: Edition): Entry[] {
  const { ledger, site } = edition;
  const { ledger: known, state, title, on } = thing;
  const promised = lastPromise(thing, organisation, edition);
  if (!promised) return [];
  const steps = calendarSteps(known, edition);
  const isWhole = ledger.historyKnownSince(organisation.id).is === 'whole';
  return [
    {
      organisation,
      paidBy: new Set((known.asked() ?? []).map(ledger.funders.now)),
      event: {
        uid: `${nameOf(promised.address)}@${hostOf(edition)}`,
        title: titleOf(title, organisation, edition),
        due: promiseOf(promised).current.due,
        address: promised.address,
        sequence: isWhole ? steps.count : steps.count + promised.replies.length,
        changed: changedOn(promised, [...(on ? [on.day] : []), ...steps.days], site.today),
        isCancelled: state === 'explained' || state === 'unexplained' || isWithdrawn(promised, site.today),
      },
    },
  ];
}

/** The last of some days, and of those of which its page tells; one of which nobody knows any is as old as it is due. */
function changedOn(milestone: LinkedMilestone, days: readonly Day[], today: Day): Day {
  const { content, replies } = milestone;
  const { steps, current } = promiseOf(milestone);
  const promised = promisedOn(milestone);
  const told = [
    ...days,
    ...(promised ? [promised] : []),
    ...steps.map(({ since, revision }) => since ?? revision.date),
    ...replies.map(({ day }) => day),
    ...(content.withdrawn && isWithdrawn(milestone, today) ? [content.withdrawn.date] : []),
  ];
  return told.length > 0 ? told.reduce(laterDay) : current.due;
}

function titleOf(title: string, organisation: LinkedOrganisation, edition: Edition): string {
  const { t } = edition.words(edition.languageFor(organisation));
  return t('calendar.due', { title, organisation: organisation.content.name });
}

function hostOf({ frame }: Edition): string {
  return new URL(frame.url).host;
}
