// The data of a report: the rows of its page, all of them, as JSON and as tables; its grants by the 360Giving standard; and
// the lines of the ledger that tell of it.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Edition } from '../../derive/edition.ts';
import { givingGrantsOf } from '../../derive/open-data/giving-grants.ts';
import { pageDataOf } from '../../derive/open-data/page-data.ts';
import { pageLists } from '../../derive/open-data/page-lists.ts';
import type { Cell } from '../../derive/open-data/table.ts';
import type { ReportSubject } from '../../derive/report-subject.ts';
import { givingHead, listed } from '../open-data/place-open-data.ts';
import { toCsv } from '../open-data/to-csv.ts';
import { toPageData } from '../open-data/to-page-data.ts';
import type { ReportEntry } from './report-entries.ts';

export function dataEntries({ address, grants }: ReportSubject, edition: Edition): ReportEntry[] {
  const all = () => pageDataOf(edition, Number.MAX_SAFE_INTEGER)(address);
  const data = all();
  if (!data) return [];
  const tables = (all()?.lists ?? []).flatMap(({ name, rows }): ReportEntry[] => {
    const list = pageLists.find((one) => one.name === name);
    const cells = [...rows].map((row) => list?.columns.map((column) => row[column.name] as Cell) ?? []);
    return list && cells.length > 0 ? [{ path: `data/${name}.csv`, text: [...toCsv(list, cells)].join('') }] : [];
  });
  const origin = edition.frame.url + edition.frame.base;
  const given = grants.flatMap((grant) => givingGrantsOf(grant, edition));
  return [
    { path: 'data/data.json', text: [...toPageData(data, edition)].join('') },
    ...tables,
    ...(given.length > 0
      ? [{ path: 'data/360giving.json', text: [...listed(givingHead(edition, origin), 'grants', given)].join('') }]
      : []),
  ];
}

/** As they stand in the published ledger, in its order. */
export async function ledgerLinesOf(subject: ReportSubject, ledger: string): Promise<string> {
  const things = new Set(
    [...subject.grants, ...subject.milestones, ...subject.posts].map(
      ({ organisation, address, id }) => `${organisation.id} ${address.split('/')[3]} ${id}`,
    ),
  );
  let lines = '';
  for await (const line of createInterface({ input: createReadStream(ledger), crlfDelay: Number.POSITIVE_INFINITY })) {
    const { organisation, kind, id } = JSON.parse(line) as Readonly<Record<string, string>>;
    if (things.has(`${organisation} ${kind}s ${id}`)) lines += `${line}\n`;
  }
  return lines;
}
