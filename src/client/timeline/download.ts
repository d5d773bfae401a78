// The rows of the site's own table of events that are shown, as they stand there.
import { csvRecords, plainCells } from '../../filter/csv-records.ts';
import { choicesOf } from '../../filter/choose.ts';
import { dayOf, type Facts } from '../../filter/read-facts.ts';
import { ChangedError } from './load.ts';

/** Excel reads UTF-8 only where this stands first; what is fetched as text has lost it. */
const byteOrderMark = '\uFEFF';

/** A browser begins to save after the press that asked for it is over. */
const keptFor = 60_000;

/** `table` has a head, and then a row for each event of the facts. Throws where it is of another publish. */
export function rowsOf(table: string, facts: Facts, events: Iterable<number>): string {
  const [head = '', ...rows] = csvRecords(table);
  if (rows.length !== facts.count) throw new ChangedError('The table has not as many rows as there are events');
  const organisations = choicesOf(facts, 'organisation');
  let text = byteOrderMark + head.replace(byteOrderMark, '');
  for (const event of events) {
    const row = rows[event] ?? '';
    const known = [
      dayOf(facts, event),
      facts.names.kinds[facts.kind[event] ?? 0],
      organisations[facts.organisation[event] ?? 0]?.id,
    ];
    if (known.join() !== plainCells(row, known.length).join())
      throw new ChangedError(`Row ${event} is of another event`);
    text += row;
  }
  return text;
}

/** Hands a file to whoever sits before the page. */
export function handOver(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
