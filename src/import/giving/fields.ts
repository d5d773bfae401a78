// One record as its values and where they stand: `recipientOrganization/0/name` → "Aspire". Records of JSON and rows of
// CSV are the same from here on.

export type Leaf = string | number | boolean;

/** Path → value. What is null or empty is not there. */
export type Leaves = ReadonlyMap<string, Leaf>;

/** Fields that are lists in the standard; old publications write one thing without its list. */
export const lists: ReadonlySet<string> = new Set([
  ...['plannedDates', 'actualDates', 'recipientOrganization', 'beneficiaryLocation', 'fundingOrganization'],
  ...['grantProgramme', 'location', 'fundingType', 'classifications', 'relatedDocument', 'relatedActivity'],
  ...['applicationTransaction', 'commitmentTransaction', 'disbursementTransaction'],
]);

/** Deeper than anything in the standard; what stands below is told as it was written. */
const deepest = 8;

export function leavesOf(record: object): Leaves {
  const found = new Map<string, Leaf>();
  visit(record, [], found);
  return found;
}

function visit(value: unknown, path: readonly string[], found: Map<string, Leaf>): void {
  if (value === null || value === undefined) return;
  if (typeof value !== 'object') put(found, path, value as Leaf);
  else if (path.length > deepest) put(found, path, JSON.stringify(value));
  else {
    const isAlone = !Array.isArray(value) && lists.has(path.at(-1) ?? '');
    const inner = isAlone ? [...path, '0'] : path;
    for (const [key, below] of Object.entries(value)) visit(below, [...inner, key], found);
  }
}

/** The first of several counts; another value of the same field is left, as `title (2)`. */
export function put(found: Map<string, Leaf>, path: readonly string[], value: Leaf): void {
  if (typeof value === 'string' && value.trim() === '') return;
  const name = path.join('/');
  let free = name;
  for (let number = 2; found.has(free); number += 1) {
    if (found.get(free) === value) return;
    free = `${name} (${number})`;
  }
  found.set(free, value);
}

/** Takes values out of a record, and knows which were left. */
export type Fields = {
  readonly take: (path: string) => Leaf | undefined;
  /** As one line of text; a number counts as its digits. */
  readonly takeText: (path: string) => string | undefined;
  /** Without taking it. */
  readonly peek: (path: string) => Leaf | undefined;
  /** How many items a list has that something is known of. */
  readonly count: (list: string) => number;
  readonly left: () => [string, Leaf][];
};

export function fieldsOf(leaves: Leaves): Fields {
  const rest = new Map(leaves);
  const counts = new Map<string, number>();
  for (const path of leaves.keys()) {
    const [list = '', index = ''] = path.split('/');
    if (/^\d{1,4}$/.test(index)) counts.set(list, Math.max(counts.get(list) ?? 0, Number(index) + 1));
  }
  const take = (path: string) => {
    const value = rest.get(path);
    rest.delete(path);
    return value;
  };
  return {
    take,
    takeText: (path) => {
      const value = take(path);
      return value === undefined ? undefined : oneLine(String(value)) || undefined;
    },
    peek: (path) => rest.get(path),
    count: (list) => counts.get(list) ?? 0,
    left: () => [...rest],
  };
}

/** Without characters that nobody can see, and half ones. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\u00ad\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, '')
    .trim();
}
