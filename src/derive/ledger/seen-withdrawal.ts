// Since which commit a promise is withdrawn.
import type { Version } from '../../model/history.ts';
import type { Past } from './past.ts';

export type SeenWithdrawal = {
  /** Versions come in their order. */
  readonly see: (version: Version) => void;
  /** Absent while it is not. */
  readonly known: () => { readonly withdrawnSince?: number };
};

/** A withdrawal that is out for a part of a day was never out. */
export function seenWithdrawal({ isSameDay }: Pick<Past, 'isSameDay'>): SeenWithdrawal {
  let since: number | undefined;
  let takenBack: { readonly since: number; readonly by: number } | undefined;
  return {
    see: ({ commit, content }) => {
      const isWithdrawn = content?.kind === 'milestone' && content.content.withdrawn !== undefined;
      if (isWithdrawn) since ??= takenBack && isSameDay(takenBack.by, commit) ? takenBack.since : commit;
      else if (since !== undefined) [takenBack, since] = [{ since, by: commit }, undefined];
    },
    known: () => (since === undefined ? {} : { withdrawnSince: since }),
  };
}
