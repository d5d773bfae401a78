// Notes on photos and recordings with what was found of these. A note whose photo is not there may be meant for another one: where
// it says that somebody does not agree, that one is kept back.
import type { SeenSidecar } from '../check/check-photos.ts';
import type { FoundPicture, FoundRecording } from '../model/document.ts';
import { nearNames } from '../model/near-name.ts';
import type { Sidecar } from '../model/photo-note.ts';
import type { FoundMediaFile } from '../read/walk-content.ts';
import { sidecarStatement, type Statement } from './keep-back.ts';
import type { Notes } from './look-at-pictures.ts';

type Seen<Each extends FoundPicture | FoundRecording> = {
  readonly sidecar: SeenSidecar;
  readonly statements: readonly Statement<Each>[];
};

/**
 * A photo that nobody shows is looked at for its note's sake: somebody may show a copy of it. `named` are the paths that
 * texts name, composed (NFC): one of these was taken away for good, and no other is meant.
 */
export async function seenSidecars<Each extends FoundPicture | FoundRecording>(
  { sidecars, today, media = [] }: Notes,
  at: (path: string) => Promise<Each>,
  named: ReadonlySet<string>,
): Promise<Seen<Each>[]> {
  const seen: Seen<Each>[] = [];
  for (const sidecar of sidecars) {
    const found = await at(sidecar.photo);
    const isThere = !('refused' in found && found.refused === 'missing');
    const own = sidecarStatement(sidecar, found, today);
    const near = isThere || named.has(sidecar.photo.normalize('NFC')) ? [] : nearFiles(sidecar, media);
    const isKept = near.length > 0 && own.showing !== 'everywhere';
    const meant: Each[] = [];
    // One after another: a recording may be large.
    for (const file of isKept ? near : []) meant.push(await at(file));
    seen.push({
      sidecar: { ...sidecar, isThere, ...(near.length > 0 ? { near, isKept } : {}) },
      statements: [own, ...meant.map((other) => ({ found: other, showing: own.showing }))],
    });
  }
  return seen;
}

function nearFiles({ photo }: Sidecar, media: readonly FoundMediaFile[]): string[] {
  const folder = photo.slice(0, photo.lastIndexOf('/') + 1);
  const beside = media.flatMap(({ file }) =>
    file.startsWith(folder) && !file.includes('/', folder.length) ? [file.slice(folder.length)] : [],
  );
  return nearNames(photo.slice(folder.length), beside).map((name) => folder + name);
}
