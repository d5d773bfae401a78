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

export type TableOf<Row> = Omit<Table, 'columns' | 'rows'> & {
  readonly columns: readonly Column<Row>[];
  readonly rows: (edition: Edition) => Iterable<Row>;
};

export function table<Row>({ columns, rows, ...rest }: TableOf<Row>): Table {
  return {
    ...rest,
    columns,
    rows: function* (edition) {
      for (const row of rows(edition)) yield columns.map(({ value }) => value(row));
    },
  };
}
