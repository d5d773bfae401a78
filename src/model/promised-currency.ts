// In which currency amounts are that name none: in the one that counted when they were promised, by the settings or by the
// grant. Whoever names another one there later turns nobody's pounds into euros.
import { commitDays, lastOfDays } from './commit-days.ts';
import type { History, ThingHistory, Version } from './history.ts';

/**
 * Of a grant or a milestone; undefined where git knows neither settings nor a grant for it, or not the thing. `reported`
 * is the first commit in which a post said what was spent for it.
 */
export type PromisedCurrency = (thing: ThingHistory, reported?: number) => string | undefined;

/** Of the thing's first day, the end counts; of a milestone's grant, that of the day on which it, or a post of it, named an amount first. */
export function promisedCurrency(
  history: Pick<History, 'commits' | 'timeZones' | 'currencies' | 'things'>,
  timeZone: string,
): PromisedCurrency {
  const { currencies } = history;
  const evenings = lastOfDays(commitDays(history, timeZone).all);
  const grants = grantsByName(history.things);
  const eveningOf = (thing: ThingHistory, isRead: (version: Version) => boolean) => {
    const begun = thing.versions.find(isRead);
    return begun && evenings[begun.commit];
  };
  return (thing, reported = Infinity) => {
    if (thing.versions[0]?.name.kind !== 'milestone') return bySettings(thing);
    const amount = thing.versions.find(namesAmount);
    // What names no amount is bound to none: it goes by its grant of today.
    const since = Math.min(amount?.commit ?? Infinity, reported);
    if (since === Infinity) return thing.versions.some(namesGrant) ? undefined : bySettings(thing);
    return ofItsGrant(thing, evenings[since]) ?? bySettings(thing);
  };

  function bySettings(thing: ThingHistory): string | undefined {
    const evening = eveningOf(thing, ({ content }) => content !== undefined);
    if (evening === undefined) return undefined;
    return (currencies.findLast(({ commit }) => commit <= evening) ?? currencies[0])?.currency;
  }

  function ofItsGrant(milestone: ThingHistory, evening: number | undefined): string | undefined {
    if (evening === undefined) return undefined;
    const promise = milestone.versions.findLast(({ commit, content }) => commit <= evening && content !== undefined);
    if (promise?.content?.kind !== 'milestone' || promise.content.content.grant === undefined) return undefined;
    const named = nameOf(promise.name.organisation, promise.content.content.grant);
    const all = grants.get(named) ?? [];
    const grant = all.find((one) => nameThen(one, evening) === named) ?? all[0];
    return grant && ofGrant(grant, evening);
  }

  /** Of a grant that came later, or could be read only then, what it says in its own evening. */
  function ofGrant(grant: ThingHistory, evening: number): string | undefined {
    const until = Math.max(evening, eveningOf(grant, isCurrencyRead) ?? 0);
    const version = grant.versions.findLast((one) => one.commit <= until && isCurrencyRead(one));
    const named = version?.content?.kind === 'grant' ? version.content.content.currency : undefined;
    return named ?? bySettings(grant);
  }
}

function namesAmount({ content }: Version): boolean {
  if (content?.kind !== 'milestone') return false;
  const { budget, revisions = [] } = content.content;
  return budget !== undefined || revisions.some((revision) => revision.budget !== undefined);
}

function namesGrant({ content }: Version): boolean {
  return content?.kind === 'milestone' && content.content.grant !== undefined;
}

/** Under every name that each of them had. */
function grantsByName(things: readonly ThingHistory[]): ReadonlyMap<string, readonly ThingHistory[]> {
  const named = things.flatMap((thing) => {
    if (thing.versions[0]?.name.kind !== 'grant') return [];
    const names = new Set(thing.versions.map(({ name }) => nameOf(name.organisation, name.id)));
    return [...names].map((name) => ({ name, thing }));
  });
  const byName = Map.groupBy(named, ({ name }) => name);
  return new Map([...byName].map(([name, all]) => [name, all.map(({ thing }) => thing)]));
}

function nameThen({ versions }: ThingHistory, commit: number): string | undefined {
  const last = versions.findLast((version) => version.commit <= commit);
  return last?.blob === undefined ? undefined : nameOf(last.name.organisation, last.name.id);
}

const nameOf = (organisation: string, id: string) => `${organisation}/${id}`;

function isCurrencyRead({ content }: Version): boolean {
  return content?.kind === 'grant' && !content.unread?.includes('currency');
}
