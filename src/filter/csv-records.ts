// Records of CSV (RFC 4180), each as it is written, with the end of its line: nothing of it is unpacked and packed again, so
// that what guards a cell stays where it is.

export function csvRecords(text: string): string[] {
  const records: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    // A quotation mark within a cell is written twice, and turns this twice.
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === '\n' && !isQuoted) {
      records.push(text.slice(start, at + 1));
      start = at + 1;
    }
  }
  if (start < text.length) records.push(text.slice(start));
  return records;
}

/** The first cells of a record that have no quotation marks around them. */
export function plainCells(record: string, count: number): string[] {
  return record.split(',', count);
}
