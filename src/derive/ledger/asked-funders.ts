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

/** The times in which a promise named grants, up to a version. */
type Named = {
  readonly spans: readonly GrantSpan[];
  /** Whether that version names a grant, which is the last of the spans then. */
  readonly isNamed: boolean;
};

export function askedFunders(past: Past): AskedFunders {
  let named: Named = { spans: [], isNamed: false };
  /** What was known when the day of the last version began: what the promise names in the evening goes on from there. */
  let morning: (Named & { readonly from: number }) | undefined;
  return {
    take: ({ commit, name: { organisation }, content }, isFirstDay) => {
      if (!morning || !past.isSameDay(morning.from, commit)) morning = { ...named, from: commit };
      const grant = isGrantUnread(content) ? (lastOf(named)?.grant ?? unknownGrant) : grantOf(content);
      const isLast = (span: GrantSpan | undefined) => span?.grant === grant && span?.organisation === organisation;
      const last = lastOf(morning);
      const { spans } = morning;
      const before = isFirstDay ? [] : last ? [...spans.slice(0, -1), { ...last, to: commit }] : spans;
      const goes = !isFirstDay && isLast(last);
      const own = lastOf(named);
      const from = !isFirstDay && own && isLast(own) ? own.from : commit;
      const since = grant === undefined || goes ? [] : [{ organisation, grant, from, to: commit }];
      named = { spans: [...before, ...since], isNamed: grant !== undefined };
    },
    now: () => {
      const { spans: paid, isNamed: names } = named;
      return (until = Infinity) => {
        const each = paid.map((span) => past.fundersOf(span, until));
        if (names && each.at(-1) === undefined) return undefined;
        return [...new Set(each.flatMap((funders) => funders ?? []))];
      };
    },
  };
}

function lastOf({ spans, isNamed }: Named): GrantSpan | undefined {
  return isNamed ? spans.at(-1) : undefined;
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
