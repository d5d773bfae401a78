// Amounts that name no currency are in the one that they were promised in, whatever the settings name today.
import type { Document } from '../model/document.ts';
import type { History } from '../model/history.ts';
import { promisedCurrency } from '../model/promised-currency.ts';
import { reportedAmounts } from './reported-amounts.ts';

/** What git does not know is in the currency of today. */
export function inPromisedCurrency(
  documents: readonly Document[],
  history: History,
  timeZone: string,
): readonly Document[] {
  const reported = reportedAmounts(documents, history, timeZone);
  const currencyOf = promisedCurrency(history, timeZone);
  const things = new Map(history.things.map((thing) => [thing.versions.at(-1)?.file, thing]));
  return documents.map((document) => {
    const { kind, file, organisation, id } = document;
    const thing = kind === 'grant' || kind === 'milestone' ? things.get(file) : undefined;
    const currency = thing && currencyOf(thing, reported.get(`${organisation}/${id}`));
    return currency === undefined ? document : { ...document, currency };
  });
}
