// Who gave a grant, and when. A grant is fixed at the end of its own first day, as a promise is: whoever was named in it
// by mistake in the morning is asked nothing. What could not be read changes nothing.
import type { ThingHistory, VersionContent } from '../../model/history.ts';
import type { FunderNames } from './funder-names.ts';
import { nameKey, type Past } from './past.ts';

/** Who must agree, by first names; undefined where no version of the grant can be read whole, so that nobody knows. */
export type Funders = readonly string[] | undefined;

/** A time in which a promise named a grant, from one commit to another. */
export type GrantSpan = {
  readonly organisation: string;
  readonly grant: string;
  readonly from: number;
  readonly to: number;
};

export type GivenGrants = {
  /** Whoever gave at any time of a span, one who left it among them, as far as the commits up to `until` tell. */
  readonly fundersOf: (span: GrantSpan, until: number) => Funders;
};

type Given = {
  readonly commit: number;
  readonly funders: readonly string[];
  /** The first commit in which the grant could be read, where this version is of that day. */
  readonly ofFirstDay?: number;
};

type Known = { readonly funders: FunderNames; readonly isSameDay: Past['isSameDay'] };

export function givenGrants(things: readonly ThingHistory[], known: Known): GivenGrants {
  const given = things.flatMap((thing) => givenBy(thing, known)).sort((a, b) => a.commit - b.commit);
  const byName = Map.groupBy(given, ({ key }) => key);
  return {
    fundersOf: ({ organisation, grant, from, to }, until) => {
      const all = byName.get(nameKey({ kind: 'grant', organisation, id: grant })) ?? [];
      const versions = inForce(all.filter(({ commit }) => commit <= until));
      // Of a grant that can be read only later, what it says then.
      const start = Math.max(
        versions.findLastIndex(({ commit }) => commit <= from),
        0,
      );
      const those = versions.filter(({ commit }, index) => index === start || (index > start && commit <= to));
      return those.length === 0 ? undefined : [...new Set(those.flatMap(({ funders }) => funders))];
    },
  };
}

/** Of the first day the last version alone, as if it had been there from the first on. */
function inForce(versions: readonly Given[]): Given[] {
  return versions.flatMap((version, index) => {
    const { ofFirstDay } = version;
    if (ofFirstDay === undefined) return [version];
    return versions[index + 1]?.ofFirstDay === ofFirstDay ? [] : [{ ...version, commit: ofFirstDay }];
  });
}

function namedIn({
  content,
  unread,
  named,
}: Extract<VersionContent, { kind: 'grant' }>): readonly string[] | undefined {
  return unread?.includes('funders') ? named : content.funders.map(({ funder }) => funder);
}

function givenBy({ versions }: ThingHistory, { funders, isSameDay }: Known): (Given & { readonly key: string })[] {
  if (versions[0]?.name.kind !== 'grant') return [];
  let first: number | undefined;
  let given: readonly string[] | undefined;
  return versions.flatMap((version) => {
    const { content } = funders.in(version);
    const { commit, name, blob } = version;
    // One that gets another name while it cannot be read is what it was.
    given = (content?.kind === 'grant' ? namedIn(content) : undefined) ?? given;
    if (blob === undefined || given === undefined) return [];
    first ??= commit;
    return [{ key: nameKey(name), commit, funders: given, ...(isSameDay(first, commit) ? { ofFirstDay: first } : {}) }];
  });
}
