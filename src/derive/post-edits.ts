// What was done to a post after it was published.
import type { Version } from '../model/history.ts';
import type { LinkedPost } from '../model/linked-site.ts';
import type { TextVersion } from './comparisons.ts';
import type { Edition } from './edition.ts';
import { dayToBeSeen } from './ledger/day-to-be-seen.ts';
import { reportedChanges, type ReportedChange, type SaidInPost } from './ledger/reported-changes.ts';
import type { Stamp } from './ledger/to-ledger.ts';
import { milestonesByName, type FindMilestone } from './milestones-by-name.ts';
import { hasWholePast } from './whole-past.ts';

export type PostEdit = {
  readonly before: TextVersion;
  readonly after: TextVersion;
  readonly on: Stamp;
  /** The commit that made it. */
  readonly commit: number;
  /** What it changed above the text. */
  readonly reported: readonly ReportedChange[];
};

type Known = Pick<Edition, 'site' | 'ledger'>;

/** Oldest first. A version that only has another name is no edit; of half a past nothing is told. */
export function postEdits(post: LinkedPost, edition: Known): PostEdit[] {
  const { ledger } = edition;
  const versions = shownVersions(post, edition).filter(({ content }) => content !== undefined);
  if (versions.length < 2 || !hasWholePast(post.organisation, ledger)) return [];
  const milestoneOf = milestonesByName(post, ledger);
  let said: SaidInPost | undefined;
  return versions.flatMap((version, index) => {
    const { file, blob, commit } = version;
    const earlier = versions[index - 1];
    const [saidBefore, says] = [said, saidIn(version, milestoneOf)];
    said = says ?? saidBefore;
    if (earlier?.blob === undefined || blob === undefined || earlier.blob === blob) return [];
    const before = { file: earlier.file, blob: earlier.blob };
    const reported = saidBefore && says ? reportedChanges(saidBefore, says) : [];
    return [{ before, after: { file, blob }, on: ledger.stampOf(commit), commit, reported }];
  });
}

/**
 * A version that cannot be read says nothing: the next one is compared with the one before it. A promise is named as it
 * is today, so that a new name for it is no change of what was reported.
 */
export function saidIn(version: Version, milestoneOf: FindMilestone): SaidInPost | undefined {
  if (version.content?.kind !== 'post' || !version.content.told) return undefined;
  const { reports, ...told } = version.content.told;
  const date = dayToBeSeen(version);
  const named = reports?.map((report) => ({ ...report, milestone: nameNow(report.milestone, milestoneOf) }));
  return { ...told, ...(named ? { reports: named } : {}), ...(date ? { date } : {}) };
}

function nameNow(name: string, milestoneOf: FindMilestone): string {
  const milestone = milestoneOf(name);
  return milestone ? `${milestone.organisation.id}/${milestone.id}` : name;
}

/** Among them one that came out because its day arrived: only whoever knows what day it is can tell. */
function shownVersions(post: LinkedPost, { ledger, site }: Known): readonly Version[] {
  const seen = ledger.versionsOf(post);
  const { waiting } = ledger.of(post) ?? {};
  return waiting && waiting.from <= site.today ? [...seen, waiting.version] : seen;
}
