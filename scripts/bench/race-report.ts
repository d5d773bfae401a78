// The results of a race side by side. Times of one machine mean nothing elsewhere; the ratios do.
import type { Result } from './race.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const columns = [17, 10, 9, 9, 8];

/** A table: one line a step and contestant, and how Milepost compares with each peer. */
export function raceReport(posts: number, results: readonly Result[]): string {
  const head = line([`${number.format(posts)} posts`, '', 'seconds', 'pages/s', 'MB'], 'Milepost takes');
  const rows = results.map((result, index) => {
    const { contestant, step, pages, costs } = result;
    const seconds = median(costs.map((cost) => cost.seconds));
    const megabytes = peak(result);
    const first = results[index - 1]?.step === step ? '' : step;
    const memory = megabytes === undefined ? '–' : number.format(megabytes);
    const own = results.find((other) => other.step === step && other.contestant === 'Milepost');
    const words = [first, contestant, seconds.toFixed(2), number.format(pages / seconds), memory];
    return line(words, own && own !== result ? ratios(own, result) : '');
  });
  return `${[head, ...rows].join('\n')}\n`;
}

function ratios(own: Result, peer: Result): string {
  const time = seconds(own) / seconds(peer);
  const [held, peerHeld] = [peak(own), peak(peer)];
  const memory =
    held === undefined || peerHeld === undefined ? 'memory not measured' : `${(held / peerHeld).toFixed(2)} × memory`;
  return `${time.toFixed(2)} × time  ${memory}`;
}

function seconds({ costs }: Result): number {
  return median(costs.map((cost) => cost.seconds));
}

/** The median of the runs' peaks. */
function peak({ costs }: Result): number | undefined {
  const known = costs.flatMap(({ megabytes }) => megabytes ?? []);
  return known.length === 0 ? undefined : median(known);
}

/** Of an even number of values, the mean of the middle two. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

function line(words: readonly string[], end: string): string {
  const cells = words.map((word, index) =>
    index < 2 ? word.padEnd(columns[index] ?? 0) : word.padStart(columns[index] ?? 0),
  );
  return `${cells.join('')}   ${end}`.trimEnd();
}
