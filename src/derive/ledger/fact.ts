// Values as the ledger writes them: plain JSON, with one spelling for each.

export type Fact = string | number | boolean | readonly Fact[] | { readonly [key: string]: Fact | undefined };

/** JSON with its keys sorted and no spaces, so that equal facts are equal texts. Absent keys are left out. */
export function canonical(fact: Fact): string {
  if (typeof fact !== 'object') return JSON.stringify(fact);
  if (isList(fact)) return `[${fact.map(canonical).join(',')}]`;
  const keys = Object.keys(fact).sort();
  const pairs = keys.flatMap((key) => {
    const value = fact[key];
    return value === undefined ? [] : [`${JSON.stringify(key)}:${canonical(value)}`];
  });
  return `{${pairs.join(',')}}`;
}

export function sameFact(a: Fact | undefined, b: Fact | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a === b || canonical(a) === canonical(b);
}

function isList(fact: Fact): fact is readonly Fact[] {
  return Array.isArray(fact);
}
