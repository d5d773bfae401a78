// The notes on photos, read where they changed.
import type { Sidecar } from '../model/photo-note.ts';
import type { Problem } from '../model/problem.ts';
import type { FoundSidecar } from '../read/walk-content.ts';
import { loadSidecar, lostSidecar, type LoadedSidecar } from './load-sidecar.ts';
import { stampShelf } from './stamp-shelf.ts';

export type LoadedSidecars = { readonly sidecars: readonly Sidecar[]; readonly problems: readonly Problem[] };

type SidecarOptions = { readonly content: string; readonly cache?: string; readonly program: string };

export function loadSidecars(
  found: readonly FoundSidecar[],
  { content, cache, program }: SidecarOptions,
): LoadedSidecars {
  if (found.length === 0) return { sidecars: [], problems: [] };
  const shelf = stampShelf<LoadedSidecar>(cache, 'sidecars.json', program);
  const loaded = found.map((place): LoadedSidecar => {
    if (place.stamp === undefined) return { sidecar: lostSidecar(place), problems: [] };
    // One note may speak of two files.
    const key = `${place.file}\n${place.photo}`;
    const kept = shelf.get(key, place.stamp);
    if (kept) return kept;
    const fresh = loadSidecar(content, place);
    shelf.set(key, place.stamp, fresh);
    return fresh;
  });
  shelf.save();
  return { sidecars: loaded.map(({ sidecar }) => sidecar), problems: loaded.flatMap(({ problems }) => problems) };
}
