// A table of open data: what each column says and how it is read. Pages, CSV, JSON and their schemas are all made of this
// one description, so that none can say something else.
import type { dataTables } from '../../model/address.ts';
import type { Edition } from '../edition.ts';

/** Frictionless Table Schema names (specs.frictionlessdata.io/table-schema). */
export type ColumnType = 'string' | 'date' | 'number' | 'integer' | 'boolean';

export type Cell = string | number | boolean | undefined;

export type Column<Row> = {
  /** In kebab-case, as content has its keys. */
  readonly name: string;
  readonly type: ColumnType;
  /** In English, as the standards are. */
  readonly about: string;
  /** Undefined where nobody said it: it is left out, never guessed. */
  readonly value: (row: Row) => Cell;
  /** Every row has it. */
  readonly required?: true;
  /** An address. */
  readonly format?: 'uri';
  /** All that it can be. */
  readonly choices?: readonly string[];
};

export type Table = {
  /** Of its files: `milestones` is in milestones.csv and milestones.json. */
  readonly name: (typeof dataTables)[number];
  readonly title: string;
  readonly about: string;
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'about' | 'required' | 'format' | 'choices'>[];
  /** One cell a column, row by row, in an order that does not change. */
  readonly rows: (edition: Edition) => Iterable<readonly Cell[]>;
};

/** What is said of a list of rows, whoever has it. */
export type ListDescription = Omit<Table, 'name' | 'rows'> & { readonly name: string };

type TableParts<Row> = Omit<Table, 'columns' | 'rows'> & {
  readonly columns: readonly Column<Row>[];
  readonly rows: (edition: Edition) => Iterable<Row>;
};

/** One whose cells can be worked out for any rows, also those of one page. */
export type TableOf<Row> = Table & { readonly columns: readonly Column<Row>[] };

export function table<Row>({ columns, rows, ...rest }: TableParts<Row>): TableOf<Row> {
  return {
    ...rest,
    columns,
    rows: function* (edition) {
      for (const row of rows(edition)) yield columns.map(({ value }) => value(row));
    },
  };
}

/** A row as JSON has it. What is undefined is not written. */
export type RowObject = { readonly [column: string]: unknown };

export function* toObjects<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Generator<RowObject> {
  for (const row of rows) {
    const object: Record<string, unknown> = {};
    for (const { name, value } of columns) object[name] = value(row);
    yield object;
  }
}
