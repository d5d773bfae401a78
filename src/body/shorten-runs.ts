// What stayed the same is shown for a few words around each change. What changed is shown whole, unless it is so long
// that nobody reads it: a page of fifty versions of a book would have a hundred megabytes.
import type { Run, ShownRun } from '../model/text-difference.ts';

const around = 240;
const longestChange = 20_000;

export function shortenRuns(runs: readonly Run[]): ShownRun[] {
  if (runs.every(({ is }) => is === 'kept')) return [...runs];
  return runs.flatMap((run, index) => {
    if (run.is !== 'kept') return shortened(run, longestChange, longestChange);
    return shortened(run, index === 0 ? 0 : around, index === runs.length - 1 ? 0 : around);
  });
}

function shortened(run: Run, begin: number, end: number): ShownRun[] {
  const { text, is } = run;
  // A cut that leaves out less than a line helps nobody.
  if (text.length < begin + end + around) return [run];
  const head = text.slice(0, cutBefore(text, begin));
  const tail = text.slice(cutAfter(text, text.length - end));
  const gap: ShownRun = { is: 'left-out', characters: text.length - head.length - tail.length };
  const shown = (part: string): ShownRun[] => (part === '' ? [] : [{ is, text: part }]);
  return [...shown(head), gap, ...shown(tail)];
}

/** Where a word ends, at `place` or before; there, where it has no spaces. */
function cutBefore(text: string, place: number): number {
  const space = text.slice(0, place).search(/\s\S{0,80}$/);
  return space >= 0 ? space + 1 : wholeCharacter(text, place);
}

function cutAfter(text: string, place: number): number {
  const space = text.slice(place, place + 80).search(/\s/);
  return space >= 0 ? place + space + 1 : wholeCharacter(text, place);
}

/** Characters beyond the first plane have two halves. */
function wholeCharacter(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code >= 0xdc00 && code <= 0xdfff ? place - 1 : place;
}
