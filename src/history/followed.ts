// A thing whose versions are being gathered, whatever its file is called.
import type { Version } from '../model/history.ts';

export type Followed = { readonly versions: Version[] };

export function firstOf({ versions }: Followed): Version {
  return known(versions[0]);
}

export function lastOf({ versions }: Followed): Version {
  return known(versions.at(-1));
}

function known(version: Version | undefined): Version {
  if (!version) throw new Error('A thing without a version has no past');
  return version;
}

export function titleIn(content: Version['content']): string | undefined {
  return content?.kind === 'post' ? content.title : content?.content.title;
}
