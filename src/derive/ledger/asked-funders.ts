// Who has to agree to changes of a milestone: everybody who ever paid for it since its first day. To leave out a funder,
// or the grant, gets rid of nobody's answer.
import type { Version } from '../../model/history.ts';
import type { Funders, GrantSpan } from './given-grants.ts';
import type { Past } from './past.ts';

/** As far as the commits up to `until` tell; all of them, where none is given. */
export type Asked = (until?: number) => Funders;

export type AskedFunders = {
  /** Takes the next version; what was before the end of its first day counts for nothing. */
  readonly take: (version: Version, isFirstDay: boolean) => void;
  /** Those who paid up to the version that was taken last. */
  readonly now: () => Asked;
};

export function askedFunders(past: Past): AskedFunders {
  let spans: readonly GrantSpan[] = [];
  /** Whether the last version names a grant, which is the last of the spans then. */
  let isNamed = false;
  return {
    take: ({ commit, name: { organisation }, content }, isFirstDay) => {
      const last = isNamed ? spans.at(-1) : undefined;
      const grant = isGrantUnread(content) ? (last?.grant ?? unknownGrant) : grantOf(content);
      const before = isFirstDay ? [] : last ? [...spans.slice(0, -1), { ...last, to: commit }] : spans;
      const goes = !isFirstDay && last?.grant === grant && last?.organisation === organisation;
      const named = grant === undefined || goes ? [] : [{ organisation, grant, from: commit, to: commit }];
      spans = [...before, ...named];
      isNamed = grant !== undefined;
    },
    now: () => {
      const [paid, names] = [spans, isNamed];
      return (until = Infinity) => {
        const each = paid.map((span) => past.fundersOf(span, until));
        if (names && each.at(-1) === undefined) return undefined;
        return [...new Set(each.flatMap((funders) => funders ?? []))];
      };
    },
  };
}

/** No grant has this id, so nobody knows its funders: which is not the same as no grant. */
const unknownGrant = '';

/** What is written is no name, or stands behind a slip for the key. */
function isGrantUnread(content: Version['content']): boolean {
  return content?.kind === 'milestone' && content.content.grant === undefined && !!content.unread?.includes('grant');
}

function grantOf(content: Version['content']): string | undefined {
  return content?.kind === 'milestone' ? content.content.grant : undefined;
}
