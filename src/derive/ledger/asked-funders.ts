// Who has to agree to changes of a milestone: everybody who ever paid for it since its first day. To leave out a funder,
// or the grant, gets rid of nobody's answer.
import type { Version } from '../../model/history.ts';
import type { Funders } from './fixed-revisions.ts';
import type { Past } from './past.ts';

export type AskedFunders = {
  /** Takes the next version; what was before the end of its first day counts for nothing. */
  readonly take: (version: Version, isFirstDay: boolean) => void;
  /** Undefined where the grant that was named last cannot be read. */
  readonly now: () => Funders;
};

export function askedFunders(past: Past): AskedFunders {
  let paid = new Set<string>();
  let last: Version | undefined;
  let isKnown = true;
  const between = (version: Version, to: number) =>
    past.fundersOf(version.name.organisation, grantOf(version), version.commit, to);
  return {
    take: (version, isFirstDay) => {
      if (isFirstDay) paid = new Set();
      else if (last) paid = new Set([...paid, ...(between(last, version.commit) ?? [])]);
      const named = between(version, version.commit);
      paid = new Set([...paid, ...(named ?? [])]);
      isKnown = named !== undefined;
      last = version;
    },
    now: () => (isKnown ? [...paid] : undefined),
  };
}

function grantOf({ content }: Version): string | undefined {
  return content?.kind === 'milestone' ? content.content.grant : undefined;
}
