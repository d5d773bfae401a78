// All that a version of a promise said, term by term, and what it changed of another one.
import type { Milestone, Revision } from '../model/milestone.ts';
import type { Edition } from './edition.ts';
import type { PromiseVersions } from './milestone-versions.ts';
import { pairRevisions } from './ledger/revision-changes.ts';
import type { TermLine, TermName, TermValue } from './page.ts';

/** What names in old versions mean today. */
export type TermNames = {
  readonly amount: (hundredths: number, content: Milestone) => TermValue;
  readonly grant: (id: string) => string;
  readonly funder: (id: string) => string;
};

export function termNames(
  { organisation, grant: own, currency }: PromiseVersions,
  { site, ledger }: Edition,
): TermNames {
  const { grants } = organisation;
  return {
    // Of another grant nobody knows in which currency its amounts were.
    amount: (hundredths, { grant }) =>
      grant === own ? { is: 'money', money: { hundredths, currency } } : { is: 'number', number: hundredths / 100 },
    grant: (id) => grants.find((grant) => grant.id === id)?.content.title ?? id,
    funder: (name) => {
      const { first, now } = ledger.funders;
      const id = now(first(name));
      return site.funders.find((funder) => funder.id === id)?.content.name ?? id;
    },
  };
}

/** Every term of `now`, and those of `before` that are gone. Without `before` nothing is marked. */
export function termLines(now: Milestone, before: Milestone | undefined, names: TermNames): TermLine[] {
  const [old, terms] = [before ? termsOf(before, names) : undefined, termsOf(now, names)];
  const keys = [...new Set([...terms.keys(), ...(old?.keys() ?? [])])];
  const plain = keys.flatMap((key) => line(terms.get(key), old?.get(key), old !== undefined));
  return [...plain, ...revisionLines(now, before, names)];
}

function revisionLines(now: Milestone, before: Milestone | undefined, names: TermNames): TermLine[] {
  const term = (content: Milestone, revision: Revision | undefined): Term | undefined =>
    revision && { term: 'revision', on: revision.date, value: revisionValue(revision, content, names) };
  const pairs = pairRevisions(before?.revisions ?? [], now.revisions ?? []);
  return pairs.flatMap((pair) =>
    line(term(now, pair.after), before && term(before, pair.before), before !== undefined),
  );
}

type Term = Pick<TermLine, 'term' | 'of' | 'on'> & { readonly value: TermValue };

function line(now: Term | undefined, before: Term | undefined, isCompared: boolean): TermLine[] {
  const either = now ?? before;
  if (!either) return [];
  const { value: _, ...name } = either;
  const common = { ...name, ...(now ? { now: now.value } : {}) };
  const isSame = JSON.stringify(now?.value) === JSON.stringify(before?.value);
  if (!isCompared || isSame) return [common];
  return [
    {
      ...common,
      ...(before ? { before: before.value } : {}),
      mark: before === undefined ? 'new' : now === undefined ? 'gone' : 'changed',
    },
  ];
}

/** By a key that two versions share, in the order in which people read a promise. */
function termsOf(content: Milestone, names: TermNames): Map<string, Term> {
  const { title, due, promised, budget, grant, kind, question, measures = [], withdrawn } = content;
  const how = content['how-we-will-look'];
  const terms = new Map<string, Term>();
  const put = (term: TermName, value: TermValue | undefined, id = '', of?: string) => {
    if (value) terms.set(`${term} ${id}`, { term, ...(of === undefined ? {} : { of }), value });
  };
  put('title', { is: 'text', text: title });
  put('due', { is: 'day', day: due });
  put('promised', promised && { is: 'day', day: promised });
  put('budget', budget === undefined ? undefined : names.amount(budget, content));
  put('grant', grant === undefined ? undefined : { is: 'text', text: names.grant(grant) });
  put('kind', { is: 'kind', kind });
  put('question', text(question));
  put('how', text(how));
  for (const measure of measures) {
    put('measure', text(measure.title), measure.id);
    put('target', number(measure.target), measure.id, measure.title);
    put('baseline', number(measure.baseline), measure.id, measure.title);
    put('unit', text(measure.unit), measure.id, measure.title);
  }
  put('withdrawn', withdrawn && { is: 'withdrawn', day: withdrawn.date, reason: withdrawn.reason });
  return terms;
}

function revisionValue(revision: Revision, content: Milestone, names: TermNames): TermValue {
  const { date: day, reason, title, due, budget, targets = {} } = revision;
  const named = (ids: readonly string[] = []) => ids.map(names.funder);
  const titleOf = (id: string) => content.measures?.find((measure) => measure.id === id)?.title ?? id;
  return {
    is: 'revision',
    day,
    reason,
    ...(title === undefined ? {} : { title }),
    ...(due === undefined ? {} : { due }),
    ...(budget === undefined ? {} : { budget: names.amount(budget, content) }),
    targets: Object.entries(targets).map(([id, count]) => ({ title: titleOf(id), count })),
    agreedWith: named(revision['agreed-with']),
    declinedBy: named(revision['declined-by']),
  };
}

function text(written: string | undefined): TermValue | undefined {
  return written === undefined ? undefined : { is: 'text', text: written };
}

function number(written: number | undefined): TermValue | undefined {
  return written === undefined ? undefined : { is: 'number', number: written };
}
