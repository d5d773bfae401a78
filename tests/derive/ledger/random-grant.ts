// The grant of a random past, as it was at each commit, and whom it makes an honest reader ask.

/** Funders are known by the names that their folders had first. */
export type GrantState = {
  readonly funders: readonly string[];
  /** Whether the file could not be read. */
  readonly isBroken: boolean;
  readonly isFirstDay: boolean;
};

/** Whoever paid at any of these commits, as far as the states up to `until` tell: of the first day, the evening counts. */
export function askedAt(
  commits: readonly number[],
  states: readonly GrantState[],
  until: number = states.length - 1,
): readonly string[] {
  const known = states.slice(0, until + 1);
  const evening = known.findLast(({ isBroken, isFirstDay }) => isFirstDay && !isBroken);
  const at = (commit: number) => known.slice(0, commit + 1).findLast(({ isBroken }) => !isBroken);
  return [
    ...new Set(
      commits.flatMap((commit) => {
        const state = at(commit);
        return (state?.isFirstDay ? evening : state)?.funders ?? [];
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
