// The words of the interface in one language.
import type { BodyWords } from '../model/segment.ts';
import type { EventKind } from '../model/standing.ts';
import { ar } from './ar.ts';
import { cy } from './cy.ts';
import { flatten, type Dictionary, type Plural, type PluralKey, type TextKey } from './dictionary.ts';
import { en } from './en.ts';
import { formats, memoised, type Formats } from './formats.ts';
import { direction, interfaceLanguage, type InterfaceLanguage } from './interface-language.ts';
import { fill, pieces, places, type Piece, type Values } from './sentence.ts';

export type Words = Omit<Formats, 'plural'> & {
  readonly language: InterfaceLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly t: (key: TextKey, values?: Values) => string;
  /** The phrase for `n` things, for that very number where there is one; `{n}` in it is the number. */
  readonly count: (key: PluralKey, n: number, values?: Values) => string;
  /** All phrases of `count`, for whoever learns the number later. */
  readonly phrases: (key: PluralKey) => Plural;
  /** A sentence in pieces, for places that hold links or days. */
  readonly pieces: (key: TextKey) => readonly Piece[];
  /** The fullest sentence for an event of which the facts `known` are known. */
  readonly event: (kind: EventKind, known: ReadonlySet<string>) => readonly Piece[];
  readonly body: BodyWords;
};

const dictionaries: Record<InterfaceLanguage, Dictionary> = { en, cy, ar };
/** Plain English dates have the day first; a network that wants another order names its region. */
const locales: Record<string, string> = { en: 'en-GB' };
const made = new Map<string, Words>();

/** `language` is BCP 47; a language that the dictionary does not have speaks English. */
export function words(language: string): Words {
  const known = made.get(language);
  if (known) return known;
  const fresh = makeWords(language);
  made.set(language, fresh);
  return fresh;
}

function makeWords(language: string): Words {
  const spoken = interfaceLanguage(language);
  const dictionary = dictionaries[spoken];
  const table = flatten(dictionary);
  const written = language.toLowerCase().startsWith(spoken) ? language : spoken;
  const { plural, ...format } = formats(locales[written] ?? written);
  const entry = (key: string) => table.get(key) ?? unknownKey(key);
  const text = (key: TextKey) => {
    const found = entry(key);
    return typeof found === 'string' ? found : unknownKey(key);
  };
  const phrases = (key: PluralKey) => {
    const found = entry(key);
    return typeof found === 'string' ? unknownKey(key) : found;
  };
  const events = new Map<string, readonly Piece[]>();
  const event = (key: string, kind: EventKind, facts: ReadonlySet<string>) => {
    const made = events.get(key) ?? pieces(fullest(Object.values<string>(dictionary.event[kind]), facts));
    events.set(key, made);
    return made;
  };
  return {
    ...format,
    language: spoken,
    direction: direction(spoken),
    t: (key, values) => (values ? fill(text(key), values) : text(key)),
    phrases,
    count: (key, n, values) => {
      const forms = phrases(key);
      const phrase = forms[`=${n}`] ?? forms[plural(n)] ?? forms.other;
      return fill(phrase, { n: format.number(n), ...values });
    },
    pieces: memoised((key: TextKey) => pieces(text(key))),
    event: (kind, facts) => event(`${kind} ${[...facts].sort().join(' ')}`, kind, facts),
    body: dictionary.body,
  };
}

function unknownKey(key: string): never {
  throw new Error(`The dictionary has no "${key}"`);
}

function fullest(sentences: readonly string[], facts: ReadonlySet<string>): string {
  const possible = sentences.filter((sentence) => places(sentence).every((place) => facts.has(place)));
  return possible.reduce((best, next) => (places(next).length > places(best).length ? next : best), possible[0] ?? '');
}
