// A table as JSON: one object a row, without what nobody said.
import type { Cell, Table } from '../../derive/open-data/table.ts';

/** What stands before the rows: whose data it is, of which day, and what it means. */
export type TableHead = Readonly<Record<string, string | undefined>>;

/** One row a line. */
export function* toJsonTable(
  { name, columns }: Pick<Table, 'name' | 'columns'>,
  head: TableHead,
  rows: Iterable<readonly Cell[]>,
): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},${JSON.stringify(name)}:[`;
  let mark = '\n';
  for (const row of rows) {
    yield `${mark}${JSON.stringify(Object.fromEntries(columns.map((column, index) => [column.name, row[index]])))}`;
    mark = ',\n';
  }
  yield '\n]}\n';
}
