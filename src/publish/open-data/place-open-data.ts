// The open data of a site below /data/: tables as CSV and JSON with their schemas, places as GeoJSON, and the standards of
// the field. Everything is written piece by piece.
import type { Edition } from '../../derive/edition.ts';
import { givingGrants, hasGivingGrants } from '../../derive/open-data/giving-grants.ts';
import { infrastructureProjects } from '../../derive/open-data/infrastructure-projects.ts';
import { aboutPosition, placeFeatures, placeList } from '../../derive/open-data/place-features.ts';
import { pageKinds, pageLists } from '../../derive/open-data/page-lists.ts';
import { tables } from '../../derive/open-data/tables.ts';
import { pageSchemaAddress, placeDataAddress, placeSchemaAddress } from '../../model/address.ts';
import { toId } from '../../model/id.ts';
import { put, type Desk } from '../extra-files.ts';
import { putPieces } from '../put-pieces.ts';
import { placeSchema } from './place-schema.ts';
import { dataPackage, jsonSchema, pageSchema } from './schemas.ts';
import { toCsv } from './to-csv.ts';
import { toJsonTable } from './to-json-table.ts';

export function placeOpenData(edition: Edition, desk: Desk): void {
  const { settings, today } = edition.site;
  const { name, licence, publisher = name } = settings;
  const origin = edition.frame.url + edition.frame.base;
  for (const table of tables) {
    const schema = `data/${table.name}.schema.json`;
    const head = { publisher, licence, 'as-of': today, schema: `${origin}/${schema}` };
    putPieces(`data/${table.name}.csv`, toCsv(table, table.rows(edition)), desk);
    putPieces(`data/${table.name}.json`, toJsonTable(table, head, table.rows(edition)), desk);
    put(schema, pretty(jsonSchema(table, `${origin}/${schema}`)), desk);
  }
  const page = origin + pageSchemaAddress;
  put(pageSchemaAddress.slice(1), pretty(pageSchema(pageLists, pageKinds, page)), desk);
  const about = { name: toId(name) || 'network', title: name, url: `${origin}/`, ...(licence ? { licence } : {}) };
  put('data/datapackage.json', pretty(dataPackage(tables, about)), desk);
  const places = listed({ type: 'FeatureCollection' }, 'features', placeFeatures(edition));
  putPieces(placeDataAddress.slice(1), places, desk);
  put(placeSchemaAddress.slice(1), pretty(placeSchema(placeList, aboutPosition, origin + placeSchemaAddress)), desk);
  if (hasGivingGrants(edition))
    putPieces('data/360giving.json', listed(givingHead(edition, origin), 'grants', givingGrants(edition)), desk);
  putPieces(
    'data/oc4ids.json',
    listed(projectsHead(edition, origin), 'projects', infrastructureProjects(edition)),
    desk,
  );
}

/** `{…head, "name": […]}`, one item a line. */
export function* listed(head: object, name: string, items: Iterable<unknown>): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},${JSON.stringify(name)}:[`;
  let mark = '\n';
  for (const item of items) {
    yield `${mark}${JSON.stringify(item)}`;
    mark = ',\n';
  }
  yield '\n]}\n';
}

export function givingHead({ site }: Edition, origin: string): object {
  const { name, licence, publisher = name } = site.settings;
  return {
    version: '1.4',
    title: name,
    identifier: `${origin}/data/360giving.json`,
    issued: site.today,
    modified: site.today,
    publisher: { name: publisher, website: `${origin}/` },
    downloadURL: `${origin}/data/360giving.json`,
    accessURL: `${origin}/data/`,
    license: licenceAddress(licence),
  };
}

function projectsHead({ site }: Edition, origin: string): object {
  const { name, licence, publisher = name } = site.settings;
  return {
    uri: `${origin}/data/oc4ids.json`,
    version: '0.9',
    publishedDate: `${site.today}T00:00:00Z`,
    publisher: { name: publisher, uri: `${origin}/` },
    license: licenceAddress(licence),
  };
}

/** Both standards want an address. Of licences that are named, those of Creative Commons have one that is known. */
function licenceAddress(licence: string | undefined): string | undefined {
  if (licence === undefined || /^https?:/.test(licence)) return licence;
  const [, kind, version] = /^CC[- ](BY(?:-SA)?|0)[- ]?(\d\.\d)?$/i.exec(licence) ?? [];
  if (!kind) return undefined;
  if (kind === '0') return `https://creativecommons.org/publicdomain/zero/${version ?? '1.0'}/`;
  return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version ?? '4.0'}/`;
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
