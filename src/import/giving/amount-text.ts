import type { Leaf } from './fields.ts';

/** Longer ones are refused where content is read. */
const longest = 15;

/**
 * An amount as content writes it, `1914` or `2595.20`; nothing where it is none that can be read for certain. Takes
 * numbers, and texts such as `1,914.00`, `£2 500` or `1.914,00`. A text `12.500` may be twelve and a half, or thousands.
 */
export function amountText(value: Leaf): string | undefined {
  if (typeof value === 'boolean') return undefined;
  const written = typeof value === 'number' ? String(value) : plainNumber(value);
  const [, whole = '', part = ''] = /^0*(\d+)(?:\.(\d*))?$/.exec(written) ?? [];
  const [pence, rest] = [part.slice(0, 2), part.slice(2)];
  if (whole === '') return undefined;
  if (/[1-9]/.test(rest)) return typeof value === 'number' ? nearly(value) : undefined;
  const amount = /[1-9]/.test(pence) ? `${whole}.${pence.padEnd(2, '0')}` : whole;
  return amount.length <= longest ? amount : undefined;
}

function plainNumber(text: string): string {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '').replace(/^(?:[£$€]|[A-Z]{3}(?=\d))/, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return plain.replaceAll(',', '');
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(plain)) return plain.replaceAll('.', '').replace(',', '.');
  return /^[1-9]\d{0,2}\.\d{3}$/.test(plain) ? '' : plain;
}

/** What adding up left behind the pennies: 0.30000000000000004. */
function nearly(value: number): string | undefined {
  const rounded = Math.round(value * 100) / 100;
  return Math.abs(rounded - value) < 1e-6 ? amountText(rounded) : undefined;
}
