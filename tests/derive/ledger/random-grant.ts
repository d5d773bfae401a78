// The grant of a random past, as it was at each commit, and whom it makes an honest reader ask.

/** Funders are known by the names that their folders had first. */
export type GrantState = {
  readonly funders: readonly string[];
  /** Whether the file could not be read. */
  readonly isBroken: boolean;
  readonly isFirstDay: boolean;
  /** A number, by which days follow one another. */
  readonly day: number;
};

/**
 * Whoever paid at any of these commits, as far as the states up to `until` tell. Of each day the evening counts: who was
 * named in the morning or at that commit, and stands there at the end.
 */
export function askedAt(
  commits: readonly number[],
  states: readonly GrantState[],
  until: number = states.length - 1,
): readonly string[] {
  const known = states.slice(0, until + 1);
  const last = (isMeant: (state: GrantState, commit: number) => boolean) =>
    known.findLast((state, commit) => !state.isBroken && isMeant(state, commit))?.funders ?? [];
  return [
    ...new Set(
      commits.flatMap((commit) => {
        const { day = 0, isFirstDay } = known[commit] ?? {};
        const evening = last((state) => state.day <= day);
        const named = [...last((state) => state.day < day), ...last((_, at) => at <= commit)];
        const still = evening.filter((funder) => named.includes(funder));
        return isFirstDay || still.length === 0 ? evening : still;
      }),
    ),
  ];
}

type Name = (funder: string) => string;

export function grantText({ funders, isBroken }: GrantState, nameOf: Name): string {
  if (isBroken) return '---\nfunders: [\n---\n';
  const shares = funders.map((funder) => `{ funder: ${nameOf(funder)}, amount: 9000 }`).join(', ');
  return `---\ntitle: Money\nawarded: 2024-01-01\nfunders: [${shares}]\n---\n`;
}

export const funderFile = (name: string) => `funders/${name}/funder.md`;
export const funderText = (first: string) =>
  `---\nname: The ${first}\nsummary: It gives to whoever sits in the hall of an evening, ${first} or not.\n---\n`;
