// A query becomes terms of the index: the word itself, other forms of it, how it may go on, what it may have been meant
// as. It depends on the dictionary alone, and not on how that is kept.
import type { CountedTerm } from './dictionary-slice.ts';
import { compareTerms } from './index-root.ts';
import type { LanguageRules } from './language-rules.ts';
import type { ParsedQuery } from './parse-query.ts';
import { mayHaveTypo, typoBeginnings, typoEndings, typoTerms } from './typos.ts';

export type Dictionary<Term extends CountedTerm = CountedTerm> = {
  /** Those of `terms` that are in it. */
  readonly find: (terms: readonly string[]) => Promise<readonly Term[]>;
  /** Every term that begins so. */
  readonly beginning: (start: string) => Promise<readonly Term[]>;
  /** Every term that `ending-slice.ts` gives this ending, without its counts. */
  readonly ending: (ending: string) => Promise<readonly string[]>;
};

/** A term, and how much it counts for: 1 for the word itself. */
export type Wanted = { readonly term: string; readonly boost: number };

export type Plan = {
  /** For each word what it may be; a document has one of each group. */
  readonly groups: readonly (readonly Wanted[])[];
  readonly without: readonly string[];
  /** Words that are nowhere. */
  readonly missing: readonly string[];
  /** Words that are nowhere, with terms that they may have been meant as. */
  readonly mended: readonly string[];
};

const boosts = { word: 1, form: 0.8, goesOn: 0.5, typo: 0.6 };
const most = { goesOn: 8, typo: 6, tries: 3 };

export async function planQuery(query: ParsedQuery, { rules, dictionary, documents }: PlanOptions): Promise<Plan> {
  const found: Found[] = [];
  const missing: string[] = [];
  const mended: string[] = [];
  let tries = 0;
  for (const [index, word] of query.words.entries()) {
    const isOpen = query.isOpen && index === query.words.length - 1;
    const known = await knownTerms(word, isOpen, { rules, dictionary });
    const isTried = known.length === 0 && mayHaveTypo(word) && tries < most.tries;
    if (isTried) tries += 1;
    const meant = isTried ? await meantTerms(word, { rules, dictionary }) : [];
    if (known.length > 0 || meant.length > 0) found.push(known.length > 0 ? known : meant);
    if (meant.length > 0) mended.push(word);
    else if (known.length === 0) missing.push(word);
  }
  const without = await dictionary.find(query.without.map((word) => rules.term(word)));
  return {
    groups: telling(distinct(found), documents).map((group) => group.map(({ term, boost }) => ({ term, boost }))),
    without: without.map(({ term }) => term),
    missing,
    mended,
  };
}

type PlanOptions = {
  readonly rules: LanguageRules;
  readonly dictionary: Dictionary;
  /** How many there are. */
  readonly documents: number;
};

/** What one word may be, by its weight, and then by its letters. */
type Found = readonly (Wanted & CountedTerm)[];

async function knownTerms(word: string, isOpen: boolean, { rules, dictionary }: Omit<PlanOptions, 'documents'>) {
  const own = rules.term(word);
  const forms = rules.forms(word).map((form) => rules.term(form));
  const found = new Map((await dictionary.find([...new Set([own, ...forms])])).map((term) => [term.term, term]));
  const first: Found = [...found.values()].map((term) => ({
    ...term,
    boost: term.term === own ? boosts.word : boosts.form,
  }));
  if (!isOpen || word.length < 2) return inOrder(first);
  const longer = (await dictionary.beginning(word)).filter(({ term }) => !found.has(term));
  const next = longer.length === 0 && first.length === 0 ? await cutStems(word, { rules, dictionary }) : longer;
  return inOrder([...first, ...commonest(next, most.goesOn).map((term) => ({ ...term, boost: boosts.goesOn }))]);
}

/** `communi` is longer than the stem of community already, and no word yet. */
async function cutStems(word: string, { rules, dictionary }: Omit<PlanOptions, 'documents'>) {
  if (!rules.hasStems) return [];
  const starts = [1, 2, 3, 4].map((less) => word.slice(0, -less)).filter(({ length }) => length > 3);
  return dictionary.find(starts);
}

/** Of a word that is nowhere. What is one slip away comes before what has a stem that is, and then the commonest. */
async function meantTerms(word: string, { rules, dictionary }: Omit<PlanOptions, 'documents'>): Promise<Found> {
  const near = await Promise.all(typoBeginnings(word, rules).map((start) => dictionary.beginning(start)));
  const known = near.flat().map(({ term }) => term);
  const far = await Promise.all(typoEndings(word, known, rules).map((ending) => dictionary.ending(ending)));
  const terms = [...new Set([...known, ...far.flat()])].sort(compareTerms);
  const meant = await dictionary.find(typoTerms(word, terms, rules));
  return inOrder(commonest(meant, most.typo).map((term) => ({ ...term, boost: boosts.typo })));
}

function commonest(terms: readonly CountedTerm[], count: number): CountedTerm[] {
  return terms.toSorted((a, b) => total(b) - total(a) || compareTerms(a.term, b.term)).slice(0, count);
}

function total({ counts }: CountedTerm): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

function inOrder(found: Found): Found {
  return found.toSorted((a, b) => b.boost - a.boost || compareTerms(a.term, b.term));
}

/** `garden gardens` asks for one thing. */
function distinct(found: readonly Found[]): Found[] {
  const known = new Set<string>();
  return found.filter((group) => {
    const name = group.map(({ term }) => term).join(' ');
    return !known.has(name) && known.add(name);
  });
}

/**
 * A word that is in most documents says nothing beside one that is not, and its list is the longest of all. Where there
 * are few documents it is not long, and every word is asked for.
 */
function telling(found: readonly Found[], documents: number): readonly Found[] {
  const most = Math.max(documents / 2, fewDocuments);
  const rest = found.filter((group) => group.every(({ counts }) => Math.max(...counts) <= most));
  return rest.length > 0 ? rest : found;
}

const fewDocuments = 100;
