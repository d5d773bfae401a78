// A PDF says when it was made. Here that is the day that it tells of, so that the same report has the same bytes.
import type { Day } from '../../model/day.ts';

/** Of the same length, so that nothing in it moves (ISO 32000-1, 7.9.4: `D:20260630000000+00'00'`). */
export function datePdf(pdf: Uint8Array, day: Day): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const moment = `${day.replaceAll('-', '')}000000+00'00'`;
  return Buffer.from(
    text.replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}\+00'00'/g, (_, before) => before + moment),
    'latin1',
  );
}
