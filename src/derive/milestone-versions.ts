// Every version of a promise, by its number from 1, and which two of them have a page of what differs.
import type { LinkedMilestone, LinkedOrganisation } from '../model/linked-site.ts';
import type { Version } from '../model/history.ts';
import type { Milestone } from '../model/milestone.ts';
import { comparisonAddress } from '../model/address.ts';
import type { Edition } from './edition.ts';
import { goneLink, type PlacedGone } from './gone.ts';
import type { ThingLedger } from './ledger/ledger-event.ts';
import { linkTo } from './link-to.ts';
import { termLines, termNames } from './milestone-terms.ts';
import type { MilestoneVersion } from './page.ts';
import type { Link } from './sheet.ts';
import { versionSpan } from './version-span.ts';
import { hasWholePast } from './whole-past.ts';

/** Where there are more, each has a page beside the one before it, the first and the newest. */
export const mostInPairs = 10;

/** A promise with its past, whether or not a file has it now. */
export type PromiseVersions = {
  /** Where its page is or was: those of its past are below it. */
  readonly address: string;
  readonly link: Link;
  readonly organisation: LinkedOrganisation;
  /** While the promise stands. */
  readonly milestone?: LinkedMilestone;
  readonly ledger: ThingLedger;
  /** Its grant and currency, as it says now or said last. */
  readonly grant?: string;
  readonly currency: string;
  /** The file was changed since the last version. */
  readonly isUncommitted?: true;
};

/** Of half a past nothing is told. */
export function hasVersions(milestone: LinkedMilestone, { ledger }: Edition): boolean {
  return ledger.of(milestone)?.first !== undefined && hasWholePast(milestone.organisation, ledger);
}

/** Nothing, or one. */
export function keptVersions(milestone: LinkedMilestone, edition: Edition): PromiseVersions[] {
  const ledger = edition.ledger.of(milestone);
  if (!ledger || !hasVersions(milestone, edition)) return [];
  const { organisation, address, currency, content } = milestone;
  return [
    {
      address,
      link: linkTo(milestone, organisation),
      organisation,
      milestone,
      ledger,
      currency,
      ...(content.grant === undefined ? {} : { grant: content.grant }),
      ...(edition.ledger.standsAs(milestone) === 'edited' ? { isUncommitted: true } : {}),
    },
  ];
}

/**
 * Of the promises that are gone: what was promised is what people look up after it went. They stand below the last of its
 * addresses that nothing else has taken.
 */
export function goneVersions(organisation: LinkedOrganisation, edition: Edition): PromiseVersions[] {
  if (!hasWholePast(organisation, edition.ledger)) return [];
  const addresses = new Map<PlacedGone, string>();
  for (const [address, thing] of edition.former().gone.get(organisation) ?? [])
    if (!addresses.has(thing)) addresses.set(thing, address);
  return [...addresses].flatMap(([thing, address]) => versionsOfGone(thing, address, organisation, edition));
}

function versionsOfGone(
  thing: PlacedGone,
  address: string,
  organisation: LinkedOrganisation,
  { site }: Edition,
): PromiseVersions[] {
  const { content } = thing.last;
  if (content?.kind !== 'milestone') return [];
  const { grant } = content.content;
  const found = organisation.grants.find(({ id }) => id === grant);
  return [
    {
      address,
      link: goneLink(thing, organisation),
      organisation,
      ledger: thing.ledger,
      currency: thing.ledger.currency ?? found?.currency ?? site.settings.currency,
      ...(grant === undefined ? {} : { grant }),
      ...(thing.on ? {} : { isUncommitted: true }),
    },
  ];
}

/** Oldest first. */
export function milestoneVersions(promise: PromiseVersions, edition: Edition): MilestoneVersion[] {
  const { ledger } = edition;
  const { address } = promise;
  const versions = promise.ledger.seen;
  const { fixed = 0 } = promise.ledger;
  const names = termNames(promise, edition);
  const pairs = comparedPairs(versions);
  return versions.map((version, index) => {
    const content = promiseIn(version);
    const before = versions.slice(0, index).findLast((one) => promiseIn(one) !== undefined);
    const { author } = ledger.stampOf(version.commit);
    return {
      number: index + 1,
      span: versionSpan(version, versions[index + 1], ledger),
      ...(author === '' ? {} : { author }),
      state: stateOf(version, index, fixed),
      terms: content ? termLines(content, before && promiseIn(before), names) : [],
      differences: pairs
        .filter(([, after]) => after === index + 1)
        .map(([a, b]) => ({ from: a, address: comparisonAddress(address, a, b) })),
    };
  });
}

function stateOf({ blob, content }: Version, index: number, fixed: number): MilestoneVersion['state'] {
  if (blob === undefined) return 'gone';
  if (content === undefined) return 'unreadable';
  return index < fixed ? 'first-day' : index === fixed ? 'promise' : 'later';
}

export type Pair = readonly [before: number, after: number];

/** Pairs that a reader may have kept the address of stay when there are more versions, but those with the newest. */
export function comparedPairs(versions: readonly Version[]): Pair[] {
  const numbers = versions.flatMap((version, index) => (promiseIn(version) ? [index + 1] : []));
  const [first, newest] = [numbers[0], numbers.at(-1)];
  return numbers.flatMap((after, place) =>
    numbers
      .slice(0, place)
      .filter((before, at) => after <= mostInPairs || before === first || after === newest || at === place - 1)
      .map((before): Pair => [before, after]),
  );
}

export function promiseIn({ content, blob }: Version): Milestone | undefined {
  return blob !== undefined && content?.kind === 'milestone' ? content.content : undefined;
}
