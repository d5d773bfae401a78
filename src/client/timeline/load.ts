// What the program fetches: facts once, and printed pages when something on them is shown.
import type { FactsNames, FactsPart, FactsRoot, FactsStandings } from '../../filter/facts.ts';
import { readFacts, type Facts } from '../../filter/read-facts.ts';
import { fill } from '../search/say.ts';
import type { FilterData } from './page-data.ts';

export class OfflineError extends Error {}

/** The facts and the printed pages are not of one publish. */
export class ChangedError extends Error {}

/** `anew`: whatever the browser has kept. */
export async function fetchText(address: string, anew = false): Promise<string> {
  try {
    const answer = await fetch(address, { cache: anew ? 'reload' : 'default' });
    if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}`);
    return await answer.text();
  } catch (error) {
    // What fetch throws where nothing comes.
    if (error instanceof TypeError) throw new OfflineError(address, { cause: error });
    throw error;
  }
}

export async function loadFacts(data: FilterData): Promise<Facts> {
  const root = JSON.parse(await fetchText(data.facts, true)) as FactsRoot;
  const file = async (name: string): Promise<unknown> => JSON.parse(await fetchText(fill(data.file, { name })));
  const [names, standings, ...parts] = await Promise.all(
    [root.names, root.standings, ...root.parts.map(([, one]) => one)].map(file),
  );
  return readFacts(root, names as FactsNames, standings as FactsStandings, parts as FactsPart[]);
}
