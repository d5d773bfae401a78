// What of a submodule was published when: at each commit above that names another of its commits.
import type { LoggedCommit } from './read-log.ts';

/** A commit above, and the commit that it names of the submodule there; none where it takes the submodule away. */
export type Naming = { readonly by: LoggedCommit; readonly at: string; readonly named?: string };

/** What was published between two commits, when no line leads from one to the other; from nothing where `from` is absent. */
export type Leap = { readonly from?: string; readonly to: string };

/** What came with a naming: a leap, if any, which the commit above made, and then commits of the submodule. */
export type Stage = Pick<Naming, 'by' | 'at'> & { readonly leap?: Leap; readonly commits: readonly LoggedCommit[] };

export type Stages = {
  readonly stages: readonly Stage[];
  /** The commit above from which on all is known, where one before it named what is not there. */
  readonly knownFrom?: string;
};

/** A first-parent line, oldest first; those of submodules inside stand among its own commits. */
export type OwnLine = {
  readonly commits: readonly LoggedCommit[];
  readonly own: readonly { readonly id: string; readonly place: number }[];
  readonly numbers: ReadonlyMap<string, number>;
};

export function ownLine(commits: readonly LoggedCommit[]): OwnLine {
  const own = commits.flatMap(({ id, below }, place) => (below === undefined ? [{ id, place }] : []));
  return { commits, own, numbers: new Map(own.map(({ id }, number) => [id, number])) };
}

/**
 * Commits that follow on what was published last are told one by one, each once. Whoever names an older one, or one of
 * another branch, went over to it in one step; so what was told stays told. `lines` have every commit that is there.
 */
export function stagesOf(namings: readonly Naming[], lines: readonly OwnLine[]): Stages {
  const told = new Set<string>();
  const toldOn = new Map<OwnLine, number>();
  const stages: Stage[] = [];
  let last: string | undefined;
  let isGap = false;
  let knownFrom: string | undefined;
  for (const { by, at, named } of namings) {
    const line = named === undefined ? undefined : lines.find(({ numbers }) => numbers.has(named));
    if (named !== undefined && !line) isGap = true;
    else if (named !== undefined && line) {
      if (named !== last) stages.push({ by, at, ...goTo(line, named) });
      if (isGap) knownFrom = by.id;
      isGap = false;
    }
    if (named === undefined || line) last = named;
  }
  return { stages, ...(knownFrom === undefined ? {} : { knownFrom }) };

  function goTo(line: OwnLine, named: string): Omit<Stage, 'by' | 'at'> {
    const end = line.numbers.get(named) ?? -1;
    const known = Math.min(lastTold(line), end);
    for (const { id } of line.own.slice(known + 1, end + 1)) told.add(id);
    if (last !== undefined && !line.numbers.has(last)) return { leap: { from: last, to: named }, commits: [] };
    const to = line.own[known]?.id;
    const leap = to === undefined || to === last ? {} : { leap: { ...(last === undefined ? {} : { from: last }), to } };
    const until = line.own[end + 1]?.place ?? line.commits.length;
    return { ...leap, commits: line.commits.slice(line.own[known + 1]?.place ?? until, until) };
  }

  /** What was told of a line is its beginning. */
  function lastTold(line: OwnLine): number {
    let number = toldOn.get(line) ?? -1;
    while (told.has(line.own[number + 1]?.id ?? '')) number += 1;
    toldOn.set(line, number);
    return number;
  }
}
