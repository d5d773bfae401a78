// What the filter of the timeline asks for while somebody writes: the facts, and the table that it takes rows from. Of the
// content as it was when somebody began to filter.
import { timelineTable } from '../derive/open-data/timeline-table.ts';
import { factsAddress } from '../model/address.ts';
import { toCsv } from '../publish/open-data/to-csv.ts';
import { timelineFactsFiles } from '../publish/place-timeline-facts.ts';
import { devEdition, type DevOptions } from './dev-edition.ts';

export type DevTimeline = (address: string, options: DevOptions) => Promise<string | undefined>;

const table = '/data/timeline.csv';

/** Whoever asks for what the facts begin with gets them anew. */
export function devTimeline(): DevTimeline {
  let files: Promise<ReadonlyMap<string, string>> | undefined;
  return async (address, options) => {
    if (!address.startsWith('/timeline/facts') && address !== table) return undefined;
    if (!files || address === factsAddress) files = filesNow(options);
    return (await files).get(address);
  };
}

async function filesNow(options: DevOptions): Promise<ReadonlyMap<string, string>> {
  const { edition } = await devEdition(options);
  const rows = [...toCsv(timelineTable, timelineTable.rows(edition))].join('');
  return new Map([...timelineFactsFiles(edition), [table, rows]]);
}
