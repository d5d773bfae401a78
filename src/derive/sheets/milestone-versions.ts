import { comparisonAddress, versionsAddress } from '../../model/address.ts';
import type { Edition } from '../edition.ts';
import { feedOf } from '../feed-addresses.ts';
import { languageOf, linkTo } from '../link-to.ts';
import { termLines, termNames } from '../milestone-terms.ts';
import {
  comparedPairs,
  milestoneVersions,
  mostInPairs,
  promiseIn,
  type Pair,
  type PromiseVersions,
} from '../milestone-versions.ts';
import type { MilestoneVersion, SheetOf } from '../page.ts';
import { shownToday } from '../shown-today.ts';
import { toFrame } from '../to-frame.ts';

/** What a promise said on any day, and what differs between two of its versions. */
export function* milestoneVersionsSheets(
  promise: PromiseVersions,
  edition: Edition,
): Generator<SheetOf<'milestone-versions'> | SheetOf<'milestone-comparison'>> {
  const versions = milestoneVersions(promise, edition);
  yield listSheet(promise, versions, edition);
  for (const pair of comparedPairs(promise.ledger.seen)) yield* comparisonSheet(promise, { pair, versions }, edition);
}

function listSheet(
  promise: PromiseVersions,
  versions: readonly MilestoneVersion[],
  edition: Edition,
): SheetOf<'milestone-versions'> {
  const { organisation, milestone, address, link } = promise;
  const language = edition.languageFor(organisation);
  const frame = toFrame(edition, {
    address: versionsAddress(address),
    language,
    head: {
      title: edition.words(language).t('title.milestone-versions', { name: link.text }),
      feeds: [feedOf(milestone ?? organisation)],
    },
    organisation,
    ...(milestone ? { card: milestone } : {}),
  });
  return {
    frame,
    page: {
      kind: 'milestone-versions',
      milestone: link,
      organisation: linkTo(organisation),
      versions: versions.toReversed(),
      ...(versions.length > mostInPairs ? { isAbridged: true } : {}),
      ...(promise.isUncommitted ? { isUncommitted: true } : {}),
    },
  };
}

type Compared = { readonly pair: Pair; readonly versions: readonly MilestoneVersion[] };

function* comparisonSheet(
  promise: PromiseVersions,
  { pair: [a, b], versions }: Compared,
  edition: Edition,
): Generator<SheetOf<'milestone-comparison'>> {
  const { organisation, milestone, address, link } = promise;
  const files = promise.ledger.seen;
  const [old, now] = [files[a - 1], files[b - 1]];
  const newest = milestone && files.at(-1);
  const [before, after] = [versions[a - 1], versions[b - 1]];
  const [oldTerms, terms] = [old && promiseIn(old), now && promiseIn(now)];
  if (!old?.blob || !now?.blob || !before || !after || !oldTerms || !terms) return;
  const language = edition.languageFor(organisation);
  const written = languageOf(organisation);
  const contact = organisation.content.contact;
  const frame = toFrame(edition, {
    address: comparisonAddress(address, a, b),
    language,
    // One text in many pairs: search machines need none of them.
    head: {
      title: edition.words(language).t('title.milestone-comparison', { a, b, name: link.text }),
      unlisted: true,
      feeds: [feedOf(milestone ?? organisation)],
    },
    organisation,
    ...(milestone ? { card: milestone } : {}),
    comparisons: {
      pairs: [{ before: { file: old.file, blob: old.blob }, after: { file: now.file, blob: now.blob } }],
      ...(contact ? { contact } : {}),
      today: shownToday(milestone?.source, newest?.blob ? { file: newest.file, blob: newest.blob } : undefined),
    },
  });
  yield {
    frame,
    page: {
      kind: 'milestone-comparison',
      milestone: link,
      organisation: linkTo(organisation),
      ...(written ? { language: written } : {}),
      list: versionsAddress(address),
      before: { number: a, span: before.span },
      after: { number: b, span: after.span },
      terms: termLines(terms, oldTerms, termNames(promise, edition)),
    },
  };
}
