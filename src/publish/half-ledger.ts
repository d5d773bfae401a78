// A ledger that has nothing but its head: it was made of half a history, or of none, so it tells nothing.
import { canonical, type Fact } from '../derive/ledger/fact.ts';
import { ledgerForm } from '../derive/ledger/ledger-record.ts';
import { noLine } from './ledger-lines.ts';

export type Half = 'shallow' | 'none';

/** Undefined where the line, one letter a byte, is no such head to the letter. Its time zone may be any. */
export function halfOf(line: string): Half | undefined {
  const zone = /"time-zone":"([A-Za-z0-9_+/-]+)"\}$/.exec(line)?.[1];
  const head = (history: Half): Fact => ({
    event: 'ledger',
    form: ledgerForm,
    history,
    number: 1,
    previous: noLine,
    'time-zone': zone,
  });
  return (['shallow', 'none'] as const).find((history) => canonical(head(history)) === line);
}
