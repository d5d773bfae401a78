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
  readonly day: GivenDay;
};

/** A day of a grant that was written on it. */
type GivenDay = {
  /** Absent for the first one, of which the evening counts from the first commit on. */
  readonly morning?: readonly string[];
  readonly versions: Given[];
};

type Known = { readonly funders: FunderNames; readonly isSameDay: Past['isSameDay'] };

export function givenGrants(things: readonly ThingHistory[], known: Known): GivenGrants {
  const given = things.flatMap((thing) => givenBy(thing, known)).sort((a, b) => a.commit - b.commit);
  const byName = Map.groupBy(given, ({ key }) => key);
  return {
    fundersOf: ({ organisation, grant, from, to }, until) => {
      const all = byName.get(nameKey({ kind: 'grant', organisation, id: grant })) ?? [];
      const versions = all.filter(({ commit }) => commit <= until);
      // Of a grant that can be read only later, what it says then.
      const start = Math.max(
        versions.findLastIndex(({ commit }) => commit <= from),
        0,
      );
      const evening = versions.findLast(({ commit }) => known.isSameDay(from, commit));
      const those = versions.filter(({ commit }, index) => index > start && commit <= to);
      const first = versions[start];
      if (!first) return undefined;
      const named = evening ? stillThere(standing(first, until), standing(evening, until)) : standing(first, until);
      return [...new Set([...named, ...those.flatMap((version) => standing(version, until))])];
    },
  };
}

/** Those whom a version names, or the morning did, and who are there in the evening of its day. */
function standing({ day: { morning, versions }, funders }: Given, until: number): readonly string[] {
  const evening = versions.findLast(({ commit }) => commit <= until)?.funders ?? funders;
  return morning ? stillThere([...morning, ...funders], evening) : evening;
}

/** Where it is nobody, others were meant all the time. */
function stillThere(named: readonly string[], evening: readonly string[]): readonly string[] {
  const still = evening.filter((funder) => named.includes(funder));
  return still.length > 0 ? still : evening;
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
  let given: readonly string[] | undefined;
  let day: GivenDay | undefined;
  return versions.flatMap((version) => {
    const { content } = funders.in(version);
    const { commit, name, blob } = version;
    const before = given;
    const isToday = day?.versions[0] !== undefined && isSameDay(day.versions[0].commit, commit);
    // One that gets another name while it cannot be read is what it was; whom it named today goes with its file.
    if (blob === undefined && isToday && day?.morning) given = day.morning;
    else given = (content?.kind === 'grant' ? namedIn(content) : undefined) ?? given;
    if (given === undefined) return [];
    if (!day || !isToday) day = { ...(day && before ? { morning: before } : {}), versions: [] };
    const one = { key: nameKey(name), commit, funders: given, day };
    day.versions.push(one);
    return blob === undefined ? [] : [one];
  });
}
