// How facts are written into cells.
import { decimal } from '../../model/money.ts';

/** Hundredths as a decimal number, exact. */
export function moneyCell(hundredths: number | undefined): number | undefined {
  return hundredths === undefined ? undefined : Number(decimal(hundredths));
}

/** Several values in one cell. Ids have no semicolon. */
export function several(values: readonly string[]): string | undefined {
  return values.length === 0 ? undefined : values.join(';');
}
