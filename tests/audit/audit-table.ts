// What the audit prints, and whether all is well.
import { categories, type Category, type Marks, type Scores } from './lighthouse.ts';

export type Audited = { readonly kind: string; readonly page: string; readonly marks: Marks };

const titles: Record<Category, string> = {
  performance: 'Performance',
  accessibility: 'Accessibility',
  'best-practices': 'Best practices',
  seo: 'Search',
};

/** One line a page, in columns. */
export function auditTable(audited: readonly Audited[]): string {
  const head = ['', ...categories.map((category) => titles[category]), 'Layout shift'];
  const rows = audited.map(({ kind, marks }) => [
    kind,
    ...categories.map((category) => String(marks.scores[category])),
    marks.layoutShift.toFixed(3),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
  return [head, ...rows].map((row) => line(row).join('  ').trimEnd()).join('\n');
}

/** Everything below 100, and everything that moved, by page. */
export function shortcomings(audited: readonly Audited[]): string[] {
  return audited.flatMap(({ kind, page, marks }) => {
    const low = categories.filter((category) => marks.scores[category] < 100);
    const moved = marks.layoutShift > 0 ? [`${kind} (/${page}): its layout shifts`] : [];
    if (low.length === 0) return moved;
    const names = low.map((category) => titles[category]).join(', ');
    return [...moved, `${kind} (/${page}): ${names} below 100`, ...marks.faults.map((fault) => `  ${fault}`)];
  });
}

/** Of several runs the one in the middle: a busy machine makes a page look slow now and then, and never quick. */
export function middleRun(runs: readonly Marks[]): Marks {
  const sorted = [...runs].sort((a, b) => lowest(a.scores) - lowest(b.scores));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new RangeError('There was no run');
  return middle;
}

export function lowest(scores: Scores): number {
  return Math.min(...categories.map((category) => scores[category]));
}
