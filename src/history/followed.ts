// A thing whose versions are being gathered, whatever its file is called.
import type { Version } from '../model/history.ts';

export type Followed = { readonly versions: Version[] };

export function lastOf({ versions }: Followed): Version {
  const last = versions.at(-1);
  if (!last) throw new Error('A thing without a version has no past');
  return last;
}

export function titleIn(content: Version['content']): string | undefined {
  return content?.kind === 'post' ? content.title : content?.content.title;
}
