// A file or a folder whose name begins with `_` is put aside: no page can be made of it, and nobody writes that by a slip.
import type { Version } from '../../model/history.ts';

export function isPutAside({ file }: Pick<Version, 'file'>): boolean {
  return /(^|\/)_/.test(file);
}

/** The versions as readers had them: what was put aside was removed, and the name that it had was its last. */
export function withoutPutAside(versions: readonly Version[]): Version[] {
  let last: Version | undefined;
  return versions.map((version) => {
    const seen = isPutAside(version)
      ? { commit: version.commit, file: version.file, name: (last ?? version).name }
      : version;
    last = seen;
    return seen;
  });
}
