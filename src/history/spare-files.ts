// Of two files that would have one address the site shows one: the first by path that can be read. The other one is
// nobody's past; but when the first one goes, or cannot be read any more, it is what stands at the address.
import type { Version } from '../model/history.ts';
import { isWellNamed, thingKey } from './thing-at.ts';

export type SpareFiles = {
  readonly put: (version: Version) => void;
  /** It goes, or comes to be shown; undefined where the file is no spare one. */
  readonly take: (file: string) => Version | undefined;
  readonly get: (file: string) => Version | undefined;
  readonly ofKey: (key: string) => readonly Version[];
  readonly all: () => readonly Version[];
};

export function spareFiles(): SpareFiles {
  const byFile = new Map<string, Version>();
  const byKey = new Map<string, Set<string>>();
  return {
    put: (version) => {
      const key = thingKey(version.file);
      byFile.set(version.file, version);
      byKey.set(key, (byKey.get(key) ?? new Set()).add(version.file));
    },
    take: (file) => {
      const version = byFile.get(file);
      byFile.delete(file);
      byKey.get(thingKey(file))?.delete(file);
      return version;
    },
    get: (file) => byFile.get(file),
    ofKey: (key) => [...(byKey.get(key) ?? [])].flatMap((file) => byFile.get(file) ?? []),
    all: () => [...byFile.values()],
  };
}

/** The one that the site shows. */
export function shownOf([first, ...others]: readonly [Version, ...Version[]]): Version {
  return others.reduce((best, other) => (comesFirst(other, best) ? other : best), first);
}

function comesFirst(one: Version, other: Version): boolean {
  const [left, right] = [one, other].map(({ file, content }) => Number(isWellNamed(file)) + Number(!!content));
  return left === right ? one.file < other.file : Number(left) > Number(right);
}
