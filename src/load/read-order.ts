// What the crew is asked for to read documents. It stands beside the trade and not in it, so that whoever asks need not
// read what the work needs.
import type { Slice } from '../crew/pack.ts';
import type { Trade } from '../crew/trade.ts';
import type { FilePlace } from '../model/document.ts';
import type { LoadedFile } from './load-document.ts';

export type LoadBrief = {
  readonly folder: string;
  /** Where drafts of bodies wait until they are printed; none is kept without it. */
  readonly bodies?: string;
};

export type LoadedPlace = {
  readonly file: string;
  readonly loaded: LoadedFile;
  /** Where the draft of its body is, as JSON. */
  readonly body?: Slice;
};

/** The source of the trade. What was compiled of it is read sooner. */
export const loadSource = new URL('./load-trade.ts', import.meta.url);

/** A `LoadedPlace` comes back as JSON: it is handed over sooner than objects are. */
export function loadTrade(module: URL, brief: LoadBrief): Trade<LoadBrief, FilePlace, string> {
  return { module, brief, batch: 64 };
}
