// How a count came on, report by report, beside what was promised.
import type { MeasureProgress } from '../derive/page-lines.ts';
import type { Day } from '../model/day.ts';
import { dayScale, valueScale, type DayScale, type Span } from './scale.ts';
import { stepLine, type Point } from './step-line.ts';

export type TargetLine = {
  readonly is: 'only' | 'first' | 'now';
  readonly value: number;
  readonly y: number;
  /** Its words stand above the line, or below where another line is above it. */
  readonly above: boolean;
};

export type Progress = {
  readonly line: string;
  readonly points: readonly Point[];
  readonly targets: readonly TargetLine[];
  /** Where nothing is. */
  readonly zero: number;
  readonly place: DayScale;
};

/** `made` is the day of the promise, where the count had its baseline. */
export function progress(
  { counts, baseline, firstTarget, target }: MeasureProgress,
  span: Span,
  direction: 'ltr' | 'rtl',
  made?: Day,
): Progress {
  const place = dayScale(span, direction);
  const height = valueScale([firstTarget, target, ...counts.map(({ count }) => count), baseline ?? 0]);
  const reported = counts.map(({ day, count }) => ({ x: place(day), y: height(count) }));
  const start = made === undefined || baseline === undefined ? [] : [{ x: place(made), y: height(baseline) }];
  const first = counts[0];
  const begins = first && made !== undefined && made < first.day ? start : [];
  return {
    line: stepLine([...begins, ...reported]),
    points: reported,
    targets: targetLines(firstTarget, target).map((one) => ({ ...one, y: height(one.value) })),
    zero: height(0),
    place,
  };
}

function targetLines(first: number, now: number): Omit<TargetLine, 'y'>[] {
  if (first === now) return [{ is: 'only', value: now, above: true }];
  return [
    { is: 'first', value: first, above: first > now },
    { is: 'now', value: now, above: now > first },
  ];
}
