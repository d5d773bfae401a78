import { remembered } from '../../model/remembered.ts';
import type { Leaf } from './fields.ts';

/** Longer ones are refused where content is read. */
const longest = 15;

/**
 * An amount in a currency (ISO 4217) as content writes it, `1914` or `2595.20`; nothing where it is none that can be read
 * for certain. Takes numbers, and texts such as `1,914.00`, `£2 500`, `500 EUR` or `1.914,00`, with the currency's own mark
 * or none. A text `12.500` may be twelve and a half, or thousands.
 */
export function amountText(value: Leaf, currency: string): string | undefined {
  if (typeof value === 'boolean') return undefined;
  const written = typeof value === 'number' ? String(value) : plainNumber(withoutMarks(value, currency));
  const [, whole = '', part = ''] = /^0*(\d+)(?:\.(\d*))?$/.exec(written) ?? [];
  const [pence, rest] = [part.slice(0, 2), part.slice(2)];
  if (whole === '') return undefined;
  if (/[1-9]/.test(rest)) return typeof value === 'number' ? nearly(value) : undefined;
  const amount = /[1-9]/.test(pence) ? `${whole}.${pence.padEnd(2, '0')}` : whole;
  return amount.length <= longest ? amount : undefined;
}

/** '' where a mark is that of another currency, or none. */
function withoutMarks(text: string, currency: string): string {
  const [, before = '', number = '', after = ''] = /^(\D*)(\d(?:.*\d)?)(\D*)$/s.exec(text.trim()) ?? [];
  const marks = [before.trim(), after.trim()].filter((mark) => mark !== '');
  return marks.every((mark) => currency !== '' && (mark.toUpperCase() === currency || mark === signOf(currency)))
    ? number
    : '';
}

/** `£` of GBP; `$` of many. */
const signOf = remembered((currency: string) => {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return format.formatToParts(0).find(({ type }) => type === 'currency')?.value;
});

/** Blanks and apostrophes stand between thousands alone: `12 5` may be two numbers. */
function plainNumber(text: string): string {
  if (/^[1-9]\d{0,2}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d{1,2})?$/.test(text))
    return text.replace(/[ \u00a0\u202f'’]/g, '').replace(',', '.');
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d{1,2}$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return /^[1-9]\d{0,2}\.\d{3}$/.test(text) ? '' : text;
}

/** What adding up left behind the pennies: 0.30000000000000004. */
function nearly(value: number): string | undefined {
  const rounded = Math.round(value * 100) / 100;
  return Math.abs(rounded - value) < 1e-8 ? amountText(rounded, '') : undefined;
}
