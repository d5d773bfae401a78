// The shape of a dictionary is the English one's: the compiler refuses a language with a word missing or left over.
import type { en } from './en.ts';

/**
 * One phrase for each plural category of a language (CLDR); `other` always, the rest where the language has them. `=2`
 * is a phrase for that very number, as in ICU messages: "twice" and "both" are no plural category of English.
 */
export type Plural = { readonly other: string } & {
  readonly [Category in Intl.LDMLPluralRule | `=${number}`]?: string;
};

type Widened<Entry> = Entry extends string
  ? string
  : Entry extends { readonly other: string }
    ? Plural
    : { readonly [Key in keyof Entry]: Widened<Entry[Key]> };

export type Dictionary = Widened<typeof en>;

/** Paths to the entries of one sort: `nav.timeline` to a text, `count.posts` to a plural. */
type PathTo<Wanted, Entry, Prefix extends string = ''> = {
  [Key in keyof Entry & string]: Entry[Key] extends Wanted
    ? `${Prefix}${Key}`
    : Entry[Key] extends string | Plural
      ? never
      : PathTo<Wanted, Entry[Key], `${Prefix}${Key}.`>;
}[keyof Entry & string];

export type TextKey = PathTo<string, Dictionary>;
export type PluralKey = PathTo<Plural, Dictionary>;

/** The dictionary as a flat table, `nav.timeline` → its text. */
export function flatten(dictionary: Dictionary): ReadonlyMap<string, string | Plural> {
  const table = new Map<string, string | Plural>();
  collect(dictionary, '', table);
  return table;
}

type Branch = { readonly [key: string]: string | Plural | Branch };

function collect(branch: Branch, prefix: string, table: Map<string, string | Plural>): void {
  for (const [key, entry] of Object.entries(branch)) {
    if (typeof entry === 'string' || isPlural(entry)) table.set(prefix + key, entry);
    else collect(entry, `${prefix}${key}.`, table);
  }
}

function isPlural(entry: Plural | Branch): entry is Plural {
  return typeof entry.other === 'string';
}
