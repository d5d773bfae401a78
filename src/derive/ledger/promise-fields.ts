// What of a milestone or a grant is promised, field by field. What no promise is (payments, the text below) may change
// at any time.
import type { Grant } from '../../model/grant.ts';
import type { Measure, Milestone, Revision } from '../../model/milestone.ts';
import { decimal } from '../../model/money.ts';
import type { Fact } from './fact.ts';

export type Fields = ReadonlyMap<string, Fact>;

/** `measures.<id>` is a whole measure. Amounts are decimals, as an author writes them. */
export function milestoneFields(content: Milestone): Fields {
  const { title, due, promised, budget, question, grant, kind, measures = [] } = content;
  return fieldsOf({
    title,
    due,
    promised,
    budget: budget === undefined ? undefined : decimal(budget),
    question,
    grant,
    kind,
    'how-we-will-look': content['how-we-will-look'],
    ...Object.fromEntries(measures.map((measure) => [`measures.${measure.id}`, measureFact(measure)])),
  });
}

/** `implied` is the currency of a grant that names none. */
export function grantFields(content: Grant, implied?: string): Fields {
  const { title, awarded, starts, ends, currency = implied, funders, contingency } = content;
  return fieldsOf({
    title,
    awarded,
    starts,
    ends,
    currency,
    'contingency.amount': contingency && decimal(contingency.amount),
    ...Object.fromEntries(
      [...Map.groupBy(funders, ({ funder }) => funder)].map(([funder, shares]) => [
        `funders.${funder}`,
        decimal(shares.reduce((sum, { amount }) => sum + amount, 0)),
      ]),
    ),
  });
}

/** A revision as a fact. Who agreed and who declined are answers to it, and no part of it. */
export function revisionFact({ date, reason, due, budget, targets, title }: Revision): {
  readonly [key: string]: Fact | undefined;
} {
  return { date, reason, due, budget: budget === undefined ? undefined : decimal(budget), targets, title };
}

/** With those who answered it. */
export function answeredRevision(revision: Revision): Fact {
  const { 'agreed-with': agreed, 'declined-by': declined } = revision;
  return { ...revisionFact(revision), 'agreed-with': agreed, 'declined-by': declined };
}

function measureFact({ title, unit, baseline, target }: Measure): Fact {
  return { title: plain(title), unit: unit === undefined ? undefined : plain(unit), baseline, target };
}

function fieldsOf(written: { readonly [key: string]: Fact | undefined }): Fields {
  return new Map(
    Object.entries(written)
      .flatMap(([key, fact]): [string, Fact][] => (fact === undefined ? [] : [[key, plain(fact)]]))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** How a text is encoded or spaced, which nobody sees, is no change of it. */
export function plain(fact: Fact): Fact {
  return typeof fact === 'string' ? fact.normalize('NFC').replace(/\s+/g, ' ') : fact;
}

export type FieldChange = { readonly field: string; readonly before?: Fact; readonly after?: Fact };
