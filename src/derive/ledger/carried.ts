// What of a version cannot be read says what it said before: a slip of the pen takes no promise back, and nobody is accused
// of it.
import type { Version, VersionContent } from '../../model/history.ts';

/** The versions of one thing, oldest first. */
export function carriedVersions(versions: readonly Version[]): Version[] {
  let last: VersionContent | undefined;
  return versions.map((version) => {
    const content = version.content && withCarried(version.content, last);
    last = content ?? last;
    return content ? { ...version, content } : version;
  });
}

function withCarried(now: VersionContent, before: VersionContent | undefined): VersionContent {
  if (now.kind === 'post' || before?.kind !== now.kind || !now.unread) return now;
  return { ...now, content: carried(now.content, before.content, now.unread) } as VersionContent;
}

type Keys = { readonly [key: string]: unknown };

function carried(now: Keys, before: Keys, unread: readonly string[]): Keys {
  const kept = unread.flatMap((key): [string, unknown][] => {
    const [was, is] = [before[key], now[key]];
    if (was === undefined) return [];
    if (Array.isArray(was)) return [[key, carriedList(was, Array.isArray(is) ? is : [])]];
    // A kind that cannot be read is the usual one.
    return is === undefined || key === 'kind' ? [[key, was]] : [];
  });
  return { ...now, ...Object.fromEntries(kept) };
}

/** An item is known by its id, by its funder, or by its day and reason. */
function carriedList(was: readonly Keys[], is: readonly Keys[]): Keys[] {
  const left = new Map(is.map((item) => [nameOf(item), item]));
  const kept = was.map((item) => {
    const name = nameOf(item);
    const now = left.get(name);
    left.delete(name);
    return { ...item, ...now };
  });
  return [...kept, ...left.values()];
}

function nameOf({ id, funder, date, reason }: Keys): string {
  return JSON.stringify([id, funder, date, reason]);
}
