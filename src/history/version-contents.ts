// What the versions of one repository said, each read once however often it came back.
import type { SettingsThen, VersionContent } from '../model/history.ts';
import { dayOfName } from '../model/post-name.ts';
import { largestFile } from '../read/read-text.ts';
import { openBlobs } from './read-blobs.ts';
import { readMeasures, readVersion, type VersionKind } from './read-version.ts';
import { thingAt } from './thing-at.ts';

/** By kind and object; `null` where nothing could be read. */
export type Contents = Map<string, VersionContent | SettingsThen | null>;

/** Undefined for a file that nobody asks for. */
export function contentKey(file: string, blob: string): string | undefined {
  const kind = kindOf(file);
  return kind && `${kind} ${blob}`;
}

/** What an edited post says above its text, by the object alone. */
export function editedKey(blob: string): string {
  return `edited-post ${blob}`;
}

function kindOf(file: string): VersionKind | 'site' | undefined {
  if (file === 'site.yaml') return 'site';
  const thing = thingAt(file);
  return thing?.kind === 'post' && dayOfName(thing.id) !== undefined ? 'dated-post' : thing?.kind;
}

export type ContentsReader = {
  readonly want: (file: string, blob: string) => void;
  /** Of a post that has several versions. */
  readonly wantEdited: (blob: string) => void;
  /** False where git could not give them. */
  readonly done: () => Promise<boolean>;
  /** False where the repository lacks some of them. */
  readonly isWhole: () => boolean;
};

/** Objects are asked for as they become known, and fill `contents` as they arrive. */
export function readContents(root: string, contents: Contents): ContentsReader {
  const wanted: string[] = [];
  let next = 0;
  const blobs = openBlobs(root, largestFile, (_, bytes) => {
    const key = wanted[next++] ?? '';
    contents.set(key, bytes ? readAs(key.split(' ')[0] as VersionKind | 'site', bytes) : null);
  });
  const seen = new Set<string>();
  return {
    want: (file, blob) => ask(contentKey(file, blob), blob),
    wantEdited: (blob) => ask(editedKey(blob), blob),
    done: blobs.done,
    isWhole: () => !blobs.hasMissing(),
  };

  function ask(key: string | undefined, blob: string): void {
    if (key === undefined || contents.has(key) || seen.has(key)) return;
    seen.add(key);
    wanted.push(key);
    blobs.ask(blob);
  }
}

function readAs(kind: VersionKind | 'site', bytes: Buffer): VersionContent | SettingsThen | null {
  return (kind === 'site' ? readMeasures(bytes) : readVersion(kind, bytes)) ?? null;
}
