import type { Reading } from './measure-history.ts';
import { median } from './race-report.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A line a reading: what was read, how long it took, and the most memory that Milepost held (git's own not counted). */
export function historyReport(readings: readonly Reading[]): string {
  const rows = readings.map(({ step, files, commits, costs }) => {
    const held = costs.flatMap(({ megabytes }) => megabytes ?? []);
    const memory = held.length === 0 ? '–' : number.format(median(held));
    return [
      step,
      number.format(files),
      number.format(commits),
      median(costs.map(({ seconds }) => seconds)).toFixed(2),
      memory,
    ];
  });
  return [['history', 'files', 'commits', 'seconds', 'MB'], ...rows].map(line).join('\n');
}

function line([first = '', ...others]: readonly string[]): string {
  return first.padEnd(16) + others.map((word) => word.padStart(10)).join('');
}
