// In which currency amounts are that name none: in the one that the settings had when they were promised. Whoever names
// another one there later turns nobody's pounds into euros.
import { commitDays } from './commit-days.ts';
import type { History, ThingHistory } from './history.ts';

/** Of a grant or a milestone; undefined where git knows no settings, or not the thing. */
export type PromisedCurrency = (thing: ThingHistory) => string | undefined;

/** The settings count as they were at the end of the thing's first day. */
export function promisedCurrency(
  history: Pick<History, 'commits' | 'timeZones' | 'currencies'>,
  timeZone: string,
): PromisedCurrency {
  const { currencies } = history;
  const [first] = currencies;
  if (currencies.length < 2) return () => first?.currency;
  const { all: days } = commitDays(history, timeZone);
  const evenings = days.map((_, commit) => commit);
  for (let commit = days.length - 2; commit >= 0; commit -= 1)
    if (days[commit] === days[commit + 1]) evenings[commit] = evenings[commit + 1] ?? commit;
  return ({ versions }) => {
    const begun = versions.find(({ content }) => content !== undefined);
    const evening = begun && evenings[begun.commit];
    if (evening === undefined) return undefined;
    return (currencies.findLast(({ commit }) => commit <= evening) ?? first)?.currency;
  };
}
