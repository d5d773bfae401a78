// A CSV file against its resource in datapackage.json, by the rules of Frictionless Table Schema: what its validators do.
import { isDay } from '../../src/model/day.ts';
import { readCsv } from './read-csv.ts';

export type Resource = {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly {
      readonly name: string;
      readonly type: string;
      readonly format?: string;
      readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
    }[];
    readonly missingValues: readonly string[];
  };
};

/** What is wrong, by line. */
export function faults({ schema: { fields, missingValues } }: Resource, csv: string): string[] {
  const [head = [], ...rows] = readCsv(csv);
  if (head.join() !== fields.map(({ name }) => name).join()) return [`The head is ${head.join()}`];
  return rows.flatMap((row, index) =>
    fields.flatMap(({ name, type, format, constraints = {} }, column) => {
      const cell = row[column] ?? '';
      const where = `line ${index + 2}, ${name}: ${cell}`;
      if (missingValues.includes(cell)) return constraints.required ? [`${where} is missing`] : [];
      const isRight = isOfType(cell, type) && (format !== 'uri' || URL.canParse(cell));
      return isRight && (constraints.enum?.includes(cell) ?? true) ? [] : [where];
    }),
  );
}

function isOfType(cell: string, type: string): boolean {
  switch (type) {
    case 'string':
      return true;
    case 'date':
      return isDay(cell);
    case 'integer':
      return /^-?\d+$/.test(cell);
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(cell);
    case 'boolean':
      return cell === 'true' || cell === 'false';
    default:
      throw new Error(`${type} is no type of a table here`);
  }
}
