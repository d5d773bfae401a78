// What a publication says that has no place here: named by its field, counted, with an example of it.
import { hasContacts } from './clean-text.ts';
import type { Leaf } from './fields.ts';

export type Unplaced = {
  readonly path: string;
  readonly count: number;
  readonly example: string;
  /** Of the first records that have it. */
  readonly lines: readonly number[];
};

export type UnplacedFields = {
  /** What was left of the record on a line. */
  readonly add: (left: readonly (readonly [string, Leaf])[], line: number) => void;
  readonly list: () => Unplaced[];
  /** Fields with contact data, which are never written and of which no example is shown. */
  readonly contacts: () => { readonly paths: readonly string[]; readonly count: number };
};

/** Fields that say who somebody is, where they live or how to reach them. */
const contact =
  /^(?:recipientIndividual|toIndividualsDetails)\b|(?:^|\/)(?:streetAddress|postalCode|post ?code|telephone|phone|fax|e-?mail|contact)[^/]*$/i;

/** Nobody reads about more kinds of fields than this. */
const most = 500;
const others = 'other fields';
const mostLines = 1000;

export function unplacedFields(): UnplacedFields {
  const found = new Map<string, { count: number; example: string; lines: number[] }>();
  const contacts = new Map<string, number>();
  return {
    add: (left, line) => {
      for (const [path, value] of left) addOne(path.replace(/\/\d+(?=\/|$)/g, ''), value, line);
    },
    list: () => [...found].map(([path, rest]) => ({ path, ...rest })).sort(byPath),
    contacts: () => ({
      paths: [...contacts.keys()].sort(),
      count: [...contacts.values()].reduce((sum, count) => sum + count, 0),
    }),
  };

  function addOne(path: string, value: Leaf, line: number): void {
    if (contact.test(path)) {
      const name = contacts.has(path) || contacts.size < most ? path : others;
      contacts.set(name, (contacts.get(name) ?? 0) + 1);
      return;
    }
    const name = found.has(path) || found.size < most ? path : others;
    const before = found.get(name);
    if (!before) found.set(name, { count: 1, example: exampleOf(value), lines: [line] });
    else {
      before.count += 1;
      if (before.lines.at(-1) !== line && before.lines.length < mostLines) before.lines.push(line);
    }
  }
}

function exampleOf(value: Leaf): string {
  const text = String(value).replace(/\s+/g, ' ').trim();
  if (hasContacts(text)) return 'a text with contact data in it';
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
}

function byPath(a: Unplaced, b: Unplaced): number {
  return a.path < b.path ? -1 : 1;
}
