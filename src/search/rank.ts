// Lunr ranks: by its own weights, which are worked out here as lunr.Builder works them out, and by its own sums.
import { boosts, indexFields } from './index-fields.ts';
import { ask, type Clause, type Index } from './lunr.ts';
import type { Plan } from './plan-query.ts';

export type Ranked = { readonly number: number; readonly score: number };

/** Best first. Documents have every word, or with `all` false any of them. */
export function rank(index: Index, { groups, without }: Pick<Plan, 'groups' | 'without'>, all: boolean): Ranked[] {
  const musts: Clause[] =
    all && groups.length > 1 ? groups.map((group) => ({ kind: 'must', oneOf: group.map(({ term }) => term) })) : [];
  const mays = groups.flat().map(({ term, boost }): Clause => ({ kind: 'may', term, boost }));
  const nots = without.map((term): Clause => ({ kind: 'must not', term }));
  // In the order of scores as far as they can be told apart: sums of the same weights differ in their last digits.
  return ask(index, [...musts, ...mays, ...nots]).sort(
    (a, b) => Math.round((b.score - a.score) * 1e9) || a.number - b.number,
  );
}

/** What lunr.Builder is set to unless somebody sets it otherwise. */
const k1 = 1.2;
const b = 0.75;

/** As lunr.idf: `counts` says in how many documents the term stands, field by field. */
export function inverseFrequency(counts: readonly number[], documents: number): number {
  const inDocuments = counts.reduce((sum, count) => sum + count, 0);
  return Math.log(1 + Math.abs((documents - inDocuments + 0.5) / (inDocuments + 0.5)));
}

/** As lunr.Builder: BM25, with three digits. `average` and `length` in words. */
export function weight(
  { often, length, average, field }: { often: number; length: number; average: number; field: number },
  idf: number,
): number {
  const score = (idf * ((k1 + 1) * often)) / (k1 * (1 - b + b * (length / average)) + often);
  return Math.round(score * boosts[indexFields[field] ?? 'text'] * 1000) / 1000;
}
