// What the crew is asked for to print. It stands beside the trade and not in it, so that whoever asks need not read what
// the work needs.
import { pathToFileURL } from 'node:url';
import type { Trade } from '../../crew/trade.ts';
import type { HistorySource } from '../../model/history.ts';
import type { Plates } from './plates.ts';
import type { Done } from './print.ts';

export type PressBrief = {
  /** The plates' module. */
  readonly entry: string;
  readonly content: string;
  /** Where its former versions are. */
  readonly sources: readonly HistorySource[];
  readonly origin: string;
  /** Where finished prints wait. */
  readonly files: string;
  /** Where feed items wait. */
  readonly packs: string;
  /** Where developed pictures are. */
  readonly pictures: string;
};

/** Jobs go as the JSON that was made to name them: it is copied sooner than objects are. */
export function pressTrade({ trades }: Plates, brief: PressBrief): Trade<PressBrief, string, Done> {
  return { module: pathToFileURL(trades.press), brief, batch: 24 };
}

/** What printing with these plates needs, for threads to read beforehand. */
export function pressModules({ entry, trades }: Plates): string[] {
  return [pathToFileURL(trades.press).href, pathToFileURL(entry).href];
}
