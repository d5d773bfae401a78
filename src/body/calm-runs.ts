// Runs of a difference as people read them: what was removed, then what came instead.
import type { Run } from '../model/text-difference.ts';

/**
 * One run removed and one added between kept ones, none of them empty. A comma or a space that happens to stay between
 * two changed words is part of the change.
 */
export function calmRuns(runs: readonly Run[]): Run[] {
  const calm: Run[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') calm.push({ is: 'removed', text: removed });
    if (added !== '') calm.push({ is: 'added', text: added });
    removed = added = '';
  };
  for (const [index, { is, text }] of runs.entries()) {
    if (is === 'removed') removed += text;
    else if (is === 'added') added += text;
    else if (isIsland(text) && removed !== '' && added !== '' && isChange(runs[index + 1])) {
      removed += text;
      added += text;
    } else if (text !== '') {
      flush();
      calm.push({ is, text });
    }
  }
  flush();
  return joined(calm);
}

function isIsland(text: string): boolean {
  return !/[\p{L}\p{N}\n]/u.test(text);
}

function isChange(run: Run | undefined): boolean {
  return run !== undefined && run.is !== 'kept';
}

/** Two of one sort beside each other are one. */
function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last?.is === run.is) found[found.length - 1] = { is: run.is, text: last.text + run.text };
    else found.push(run);
  }
  return found;
}
