// What a lane shows, in words: for those who do not see it, and for whoever points at it.
import type { Lane } from '../draw/lane.ts';
import type { MilestoneRow } from '../derive/sheet.ts';
import type { Words } from '../i18n/words.ts';

type Anchor = 'start' | 'middle' | 'end';

/** How text hangs at `x` per cent of a drawing, so that none of it is cut off at the `edge`. */
export function anchorAt(x: number, direction: 'ltr' | 'rtl', edge = 3): Anchor {
  const [left, right]: readonly [Anchor, Anchor] = direction === 'rtl' ? ['end', 'start'] : ['start', 'end'];
  return x < edge ? left : x > 100 - edge ? right : 'middle';
}

/** `promised on 1 June 2025, first due on …, moved to …, reached on …` */
export function laneSentence(
  { days, due, standing }: Pick<MilestoneRow, 'days' | 'due' | 'standing'>,
  w: Words,
): string {
  const [first, ...later] = [...days.formerDue, due];
  const parts = [
    ...(days.made ? [w.t('drawing.has-made', { day: w.day(days.made) })] : []),
    ...(first && later.length > 0 ? [w.t('drawing.has-former-due', { day: w.day(first) })] : []),
    ...later.map((day) => w.t('drawing.has-moved', { day: w.day(day) })),
    ...(later.length === 0 ? [w.t('drawing.has-due', { day: w.day(due) })] : []),
    ...(days.proposed ? [w.t('drawing.has-proposed', { day: w.day(days.proposed) })] : []),
    ...(days.ended ? [w.t('drawing.has-ended', { day: w.day(days.ended) })] : []),
  ];
  return `${w.t(`standing.${standing}`)}: ${w.clauses(parts)}`;
}

/** Where the head of a move points: later is onward, as the page is read. */
export function headOf({ from, to }: Lane['moves'][number]): string {
  return to >= from ? 'M-6 -3.5L0 0L-6 3.5' : 'M6 -3.5L0 0L6 3.5';
}
