// Two searches side by side. Bytes mean the same everywhere; times of one machine do not, their ratios do.
import { median } from '../race-report.ts';
import type { Searched } from './measure-search.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

export function searchReport(posts: number, results: readonly Searched[]): string {
  const columns = results.map(figures);
  const [own = [], peer = []] = columns.map((column) => column.map(([, value]) => value));
  const rows = own.map((value, index) => {
    const other = peer[index];
    const ratio = value === undefined || other === undefined || other === 0 ? '' : `${(value / other).toFixed(2)} ×`;
    return line([columns[0]?.[index]?.[0] ?? '', written(value), written(other), ratio]);
  });
  return [line([`${number.format(posts)} posts`, ...results.map(({ contestant }) => contestant), '']), ...rows].join(
    '\n',
  );
}

function figures({ cost, files, asked }: Searched): (readonly [string, number | undefined])[] {
  const [first = 0, ...later] = asked.bytes;
  return [
    ['index, seconds', cost.seconds],
    ['index, MB of memory', cost.megabytes],
    ['index, files', files],
    ['first query, KB in all', (first + asked.programBytes) / 1000],
    ['later query, KB', median(later) / 1000],
    ['later query, KB, worst of 199', Math.max(...later) / 1000],
    ['later query, requests', median(asked.requests.slice(1))],
    ['query, milliseconds', median(asked.milliseconds)],
    ['query, milliseconds, worst', Math.max(...asked.milliseconds)],
    ['queries that found nothing', asked.empty],
  ];
}

function written(value: number | undefined): string {
  if (value === undefined) return '–';
  return value < 100 ? value.toFixed(value < 10 && !Number.isInteger(value) ? 2 : 0) : number.format(value);
}

function line([first = '', ...others]: readonly string[]): string {
  return (first.padEnd(32) + others.map((word) => word.padStart(11)).join('')).trimEnd();
}
