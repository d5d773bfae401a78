// Who is meant by the name of a funder. A funder is known by the name that its folder had first: that never changes, so
// what was told once stays true when the folder gets another one.
import type { FunderFolder, Version } from '../../model/history.ts';
import type { Grant } from '../../model/grant.ts';
import type { Milestone, Revision } from '../../model/milestone.ts';

export type FunderNames = {
  /** The first name of whoever was called so at a commit; now, where none is given. */
  readonly first: (name: string, commit?: number) => string;
  /** What the folder of a funder is called now, by its first name. */
  readonly now: (first: string) => string;
  /** What the folder that is called so now was called before, newest first. */
  readonly former: (name: string) => readonly string[];
  /** A version with the first names of all funders in it. */
  readonly in: (version: Version) => Version;
};

type Step = { readonly commit: number; readonly first: string };

export function funderNames(folders: readonly FunderFolder[]): FunderNames {
  const steps = new Map<string, Step[]>();
  const current = new Map<string, string>();
  /** Names that a folder had and gave up for another: whoever takes one is somebody else. */
  const left = new Set<string>();
  const first = (name: string, commit = Infinity) =>
    steps.get(name)?.findLast((step) => step.commit <= commit)?.first ?? name;
  const former = new Map<string, readonly string[]>();
  for (const { commit, name, from } of folders) {
    former.set(name, from === undefined ? [] : [from, ...(former.get(from) ?? [])]);
    if (from === undefined && !left.has(name)) continue;
    const own = from === undefined ? `${name}@${commit}` : first(from, commit);
    left.delete(name);
    if (from !== undefined) left.add(from);
    steps.set(name, [...(steps.get(name) ?? []), { commit, first: own }]);
    current.set(own, name);
  }
  const isPlain = steps.size === 0;
  return {
    first,
    former: (name) => former.get(name) ?? [],
    now: (own) => current.get(own) ?? own,
    in: (version) => (isPlain ? version : renamed(version, (name) => first(name, version.commit))),
  };
}

type Rename = (name: string) => string;

function renamed(version: Version, rename: Rename): Version {
  const { content } = version;
  if (content?.kind === 'grant') {
    const named = content.named ? { named: content.named.map(rename) } : {};
    const slips = content.slips ? { slips: content.slips.map((slip) => inSlip(slip, rename)) } : {};
    return { ...version, content: { ...content, content: inGrant(content.content, rename), ...named, ...slips } };
  }
  if (content?.kind !== 'milestone') return version;
  return { ...version, content: { ...content, content: inMilestone(content.content, rename) } };
}

function inGrant(content: Grant, rename: Rename): Grant {
  return { ...content, funders: content.funders.map((share) => ({ ...share, funder: rename(share.funder) })) };
}

function inSlip(slip: string, rename: Rename): string {
  const [key = '', funder, ...part] = slip.split('.');
  return key === 'funders' && funder !== undefined ? [key, rename(funder), ...part].join('.') : slip;
}

function inMilestone(content: Milestone, rename: Rename): Milestone {
  const { revisions } = content;
  return revisions ? { ...content, revisions: revisions.map((revision) => inRevision(revision, rename)) } : content;
}

/** A revision with other names for those who answered it. */
export function inRevision(revision: Revision, rename: Rename): Revision {
  const { 'agreed-with': agreed, 'declined-by': declined } = revision;
  return {
    ...revision,
    ...(agreed ? { 'agreed-with': agreed.map(rename) } : {}),
    ...(declined ? { 'declined-by': declined.map(rename) } : {}),
  };
}
