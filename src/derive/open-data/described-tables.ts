// The data dictionary of the open data, as its page shows it.
import type { DataColumn, DataTable, OwnList } from '../page.ts';
import type { Edition } from '../edition.ts';
import { ownLists } from './page-lists.ts';
import { aboutPosition, placeFeatures, placeList } from './place-features.ts';
import type { Table } from './table.ts';
import { tables } from './tables.ts';

export function describedTables(edition: Edition): DataTable[] {
  return tables.map(({ name, columns, rows }) => {
    const [first = []] = rows(edition);
    return { name, columns: columns.map((column, index) => described(column, first[index])) };
  });
}

export function describedLists(): OwnList[] {
  return ownLists.map(({ name, columns }) => ({ name, columns: columns.map((column) => described(column)) }));
}

/** Of a feature: its position, then its properties, with those of the first one. */
export function describedPlaces(edition: Edition): DataColumn[] {
  const [first] = placeFeatures(edition);
  const position = { name: 'coordinates', type: 'array', about: aboutPosition, required: true } as const;
  return [
    { ...position, ...(first ? { example: first.geometry.coordinates.join(', ') } : {}) },
    ...placeList.columns.map((column) => described(column, first?.properties[column.name])),
  ];
}

function described({ name, type, about, required, choices }: Table['columns'][number], example?: unknown): DataColumn {
  return {
    name,
    type,
    about,
    ...(required ? { required } : {}),
    ...(choices ? { choices } : {}),
    ...(example === undefined ? {} : { example: String(example) }),
  };
}
