// Whether a table's text is within a quotation, letter by letter, as csv-parse with `relax_quotes` sees it.

export type QuotationState = {
  /**
   * At the beginning of a field, among its letters, in its quotation, at the mark that seems to close that, or behind it
   * where spaces follow.
   */
  readonly at: 'beginning' | 'letters' | 'quotation' | 'closing' | 'closed';
  /** Whether the quotation began on an earlier line. */
  readonly isOlder: boolean;
  /** Whether words followed on the end of a quotation, somewhere in the row. */
  readonly isStray: boolean;
};

export const atBeginning: QuotationState = { at: 'beginning', isOlder: false, isStray: false };

const [quote, newline, space] = [0x22, 0x0a, 0x20];

/** `part` is a line, or a piece of one. Undefined where words follow on the end of an older quotation. */
export function afterPart(part: string, before: QuotationState, delimiter: string): QuotationState | undefined {
  let { at, isOlder, isStray } = before;
  const mark = delimiter.charCodeAt(0);
  for (let index = 0; index < part.length; index += 1) {
    const letter = part.charCodeAt(index);
    if (at === 'quotation') {
      if (letter === quote) at = 'closing';
    } else if (at === 'closing' && letter === quote) at = 'quotation';
    else if (letter === mark || letter === newline) [at, isOlder] = ['beginning', false];
    else if (at === 'beginning' && letter === quote) at = 'quotation';
    else if (!isClose(at) || letter !== space) {
      if (isClose(at) && isOlder) return undefined;
      isStray ||= isClose(at);
      at = 'letters';
    } else at = 'closed';
  }
  return { at, isOlder, isStray };
}

function isClose(at: QuotationState['at']): boolean {
  return at === 'closing' || at === 'closed';
}
