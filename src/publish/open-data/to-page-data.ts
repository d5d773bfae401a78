// What is beside a page, as JSON: one row a line, and no list that has none.
import type { PageData } from '../../derive/open-data/page-data.ts';
import type { Edition } from '../../derive/edition.ts';
import { pageSchemaAddress } from '../../model/address.ts';

/** Its pieces, in their order. */
export function* toPageData({ kind, title, address, facts, lists }: PageData, edition: Edition): Generator<string> {
  const { name, licence, publisher = name } = edition.site.settings;
  const origin = edition.frame.url + edition.frame.base;
  const head = { publisher, licence, schema: origin + pageSchemaAddress, kind, title, url: origin + address, ...facts };
  yield JSON.stringify(head).slice(0, -1);
  for (const { name: list, rows } of lists) {
    let isEmpty = true;
    for (const row of rows) {
      yield `${isEmpty ? `,\n"${list}":[` : ','}\n${JSON.stringify(row)}`;
      isEmpty = false;
    }
    if (!isEmpty) yield '\n]';
  }
  yield '}\n';
}
