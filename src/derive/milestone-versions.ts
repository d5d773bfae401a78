// Every version of a promise, by its number from 1, and which two of them have a page of what differs.
import type { LinkedMilestone } from '../model/linked-site.ts';
import type { Version } from '../model/history.ts';
import type { Milestone } from '../model/milestone.ts';
import { comparisonAddress } from '../model/address.ts';
import type { Edition } from './edition.ts';
import { termLines, termNames } from './milestone-terms.ts';
import type { MilestoneVersion } from './page.ts';
import { versionSpan } from './version-span.ts';
import { hasWholePast } from './whole-past.ts';

/** Where there are more, each has a page beside the one before it, the first and the newest. */
export const mostInPairs = 10;

/** Of half a past nothing is told. */
export function hasVersions(milestone: LinkedMilestone, { ledger }: Edition): boolean {
  return ledger.of(milestone)?.first !== undefined && hasWholePast(milestone.organisation, ledger);
}

/** Oldest first. */
export function milestoneVersions(milestone: LinkedMilestone, edition: Edition): MilestoneVersion[] {
  const { ledger } = edition;
  const versions = ledger.versionsOf(milestone);
  const { fixed = 0 } = ledger.of(milestone) ?? {};
  const names = termNames(milestone, edition);
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
        .map(([a, b]) => ({ from: a, address: comparisonAddress(milestone.address, a, b) })),
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
