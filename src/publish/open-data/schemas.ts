// What the tables mean, for programs: a JSON Schema (draft 2020-12) of each JSON file, and one Frictionless data package
// over the CSV files (specs.frictionlessdata.io).
import type { ColumnType, ListDescription, Table } from '../../derive/open-data/table.ts';

export type Json = string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

/** `address` is where the schema will stand, in full. */
export function jsonSchema({ name, title, about, columns }: Table, address: string): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title,
    description: about,
    type: 'object',
    required: ['publisher', 'as-of', name],
    properties: {
      publisher: { type: 'string', description: 'Whose data it is.' },
      licence: { type: 'string', description: 'What may be done with it.' },
      'as-of': { type: 'string', format: 'date', description: 'The day on which everything is as it is told here.' },
      schema: { type: 'string', format: 'uri', description: 'This file.' },
      [name]: { type: 'array', items: rowSchema(columns) },
    },
    additionalProperties: false,
  };
}

/** Of `data.json` beside pages. A list that has no row is not there. */
export function pageSchema(lists: readonly ListDescription[], kinds: readonly string[], address: string): Json {
  const list = (about: string, items: Json) => ({ type: 'array', minItems: 1, description: about, items });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: 'Page',
    description: 'What the page beside it tells. Of what grows with every post, the newest hundred.',
    type: 'object',
    required: ['publisher', 'schema', 'kind', 'title', 'url'],
    properties: {
      publisher: { type: 'string', description: 'Whose data it is.' },
      licence: { type: 'string', description: 'What may be done with it.' },
      schema: { type: 'string', format: 'uri', description: 'This file.' },
      kind: { enum: kinds, description: 'What the page is about.' },
      title: { type: 'string', description: 'Its name.' },
      url: { type: 'string', format: 'uri', description: 'The page.' },
      summary: { type: 'string', description: 'What it is in short.' },
      day: { type: 'string', format: 'date', description: 'Of a post: its day.' },
      language: { type: 'string', description: 'Of a post: BCP 47, of its text.' },
      ...Object.fromEntries(lists.map(({ name, about, columns }) => [name, list(about, rowSchema(columns))])),
      grants: list('Each grant, one a funder, by the 360Giving Data Standard 1.4.', { type: 'object' }),
    },
    additionalProperties: false,
  };
}

export function rowSchema(columns: Table['columns']): Json {
  return {
    type: 'object',
    required: columns.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(
      columns.map(({ name, type, about, format, choices }) => [
        name,
        {
          ...jsonTypes[type],
          ...(format ? { format } : {}),
          ...(choices ? { enum: choices } : {}),
          description: about,
        },
      ]),
    ),
    additionalProperties: false,
  };
}

const jsonTypes: Readonly<Record<ColumnType, { readonly type: string; readonly format?: string }>> = {
  string: { type: 'string' },
  date: { type: 'string', format: 'date' },
  number: { type: 'number' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
};

export type PackageHead = {
  readonly name: string;
  readonly title: string;
  readonly url: string;
  readonly licence?: string;
};

export function dataPackage(tables: readonly Table[], { name, title, url, licence }: PackageHead): Json {
  return {
    profile: 'tabular-data-package',
    name,
    title,
    homepage: url,
    ...(licence ? { licenses: [licenceOf(licence)] } : {}),
    resources: tables.map((table) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      title: table.title,
      description: table.about,
      path: `${table.name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: { fields: table.columns.map(field), missingValues: [''] },
    })),
  };
}

/** A web address says where it is told, a name what it is called. */
function licenceOf(licence: string): Json {
  return /^https?:/.test(licence) ? { path: licence } : { name: licence };
}

function field({ name, type, about, required, format, choices }: Table['columns'][number]): Json {
  const constraints = { ...(required ? { required } : {}), ...(choices ? { enum: choices } : {}) };
  return {
    name,
    type,
    ...(format ? { format } : {}),
    description: about,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
