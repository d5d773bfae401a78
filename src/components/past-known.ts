import type { PastNote } from '../derive/page.ts';

/** Whether the whole past is known: only then can a page say that nothing changed. */
export function isPastKnown(notes: readonly PastNote[] = []): boolean {
  return notes.every(({ is }) => is === 'uncommitted');
}
