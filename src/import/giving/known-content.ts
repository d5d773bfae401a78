// What stands in the content folder already, as far as a publication can meet it again.
import { existsSync } from 'node:fs';
import type { FilePlace, Kind } from '../../model/document.ts';
import { folded } from '../../model/id.ts';
import { currency } from '../../model/money.ts';
import { defaultCurrency } from '../../model/site.ts';
import { readDocument, type Record as WrittenRecord } from '../../read/read-document.ts';
import { walkContent } from '../../read/walk-content.ts';
import type { Written } from '../../read/yaml.ts';
import { identifierKey } from './identifier-key.ts';
import { isPairs } from './is-pairs.ts';
import { wordsOfFile, type PartyWords } from './party-words.ts';

export type Known = {
  /** Key of an identifier → id. */
  readonly funders: Map<string, string>;
  readonly organisations: Map<string, string>;
  /** Id of a funder, and the identifier of its grant or of its share of one → the grant's files: one, unless it was copied. */
  readonly grants: Map<string, string[]>;
  /** Identifier that is one in the world → the grant's file. */
  readonly ofAll: Map<string, string>;
  /** Files of grants in which every share of a funder has an identifier, with the funder: they are no other grant's. */
  readonly named: Set<string>;
  /** Of what names none: that of the site. */
  currency: string;
  /** Id of a funder or organisation → its identifiers as its file spells them; the first is the one that is given back. */
  readonly spelt: {
    readonly funder: Map<string, readonly string[]>;
    readonly organisation: Map<string, readonly string[]>;
  };
  /** Funder's id and folded title → the programme's id, and its title. */
  readonly programmes: Map<string, { readonly id: string; readonly title: string }>;
  /** By id. */
  readonly words: { readonly funder: Map<string, PartyWords>; readonly organisation: Map<string, PartyWords> };
  /** Folded name → id: whoever has the name with another identifier may be the same, and nobody knows. */
  readonly names: { readonly funder: Map<string, string>; readonly organisation: Map<string, string> };
  /** Ids that are taken, also by files that cannot be read: of grants, `organisation/grant`. */
  readonly taken: { readonly [kind in TakenKind]: Set<string> };
  /** Grants that are there and cannot be read. */
  readonly unreadable: Set<string>;
};

type TakenKind = 'funder' | 'organisation' | 'programme' | 'grant';

const read: ReadonlySet<Kind> = new Set<Kind>(['site', 'funder', 'organisation', 'programme', 'grant']);

export function knownContent(folder: string): Known {
  const known = nothingKnown();
  if (!existsSync(folder)) return known;
  for (const place of walkContent(folder).files) {
    take(place, known);
    if (!read.has(place.kind)) continue;
    const { record } = readDocument(folder, place);
    if (record) learn(record, known);
    else if (place.kind === 'grant') known.unreadable.add(place.file);
  }
  return known;
}

function nothingKnown(): Known {
  return {
    currency: defaultCurrency,
    ofAll: new Map(),
    spelt: { funder: new Map(), organisation: new Map() },
    named: new Set(),
    funders: new Map(),
    organisations: new Map(),
    grants: new Map(),
    programmes: new Map(),
    words: { funder: new Map(), organisation: new Map() },
    names: { funder: new Map(), organisation: new Map() },
    taken: { funder: new Set(), organisation: new Set(), programme: new Set(), grant: new Set() },
    unreadable: new Set(),
  };
}

function take({ kind, id, organisation }: FilePlace, { taken }: Known): void {
  if (organisation !== '') taken.organisation.add(organisation);
  if (kind === 'grant') taken.grant.add(`${organisation}/${id}`);
  if (kind === 'funder' || kind === 'programme') taken[kind].add(id);
  if (kind === 'reply') taken.funder.add(id.split('/')[0] ?? '');
}

function learn(record: WrittenRecord, known: Known): void {
  const { kind, id, data, file, body } = record;
  if (kind === 'funder' || kind === 'organisation') known.words[kind].set(id, wordsOfFile(file, data, body));
  const identifiers = texts(data[kind === 'funder' ? 'identifier' : 'identifiers']).filter((one) => one !== '');
  if (kind === 'funder' || kind === 'organisation') known.spelt[kind].set(id, identifiers);
  if (kind === 'funder') learnParty(known.funders, known.names.funder, id, data, identifiers);
  if (kind === 'organisation') learnParty(known.organisations, known.names.organisation, id, data, identifiers);
  if (kind === 'programme')
    for (const funder of texts(data['funders']))
      known.programmes.set(programmeKey(funder, text(data['title'])), { id, title: text(data['title']) });
  if (kind === 'site') known.currency = currency.safeParse(data['currency']).data ?? known.currency;
  if (kind === 'grant') learnGrant(file, data, known);
}

function learnParty(
  byKey: Map<string, string>,
  byName: Map<string, string>,
  id: string,
  data: WrittenRecord['data'],
  identifiers: readonly string[],
): void {
  const name = text(data['name']);
  byName.set(folded(name), id);
  for (const identifier of identifiers) if (identifier !== '') byKey.set(partyKey(identifier, name), id);
}

/** An identifier that is cut short says nothing without the name. */
export function partyKey(identifier: string, name: string): string {
  return identifierKey(identifier) ?? `${identifier.trim()} ${folded(name)}`;
}

export function programmeKey(funder: string, title: string): string {
  return `${funder}/${folded(title)}`;
}

/** Two funders may each have a grant `1`. */
export function grantKey(funder: string, identifier: string): string {
  return `${funder} ${identifier}`;
}

/** An identifier by the standard, which begins with the publisher's prefix. */
export function isOfAll(identifier: string): boolean {
  return /^360G-/i.test(identifier);
}

function learnGrant(file: string, data: WrittenRecord['data'], { grants, named, ofAll }: Known): void {
  for (const { funder, identifier } of sharesOf(data)) {
    const key = grantKey(funder, identifier);
    if (identifier !== '') grants.set(key, [...(grants.get(key) ?? []), file]);
    if (isOfAll(identifier)) ofAll.set(identifier, file);
  }
  const whole = text(data['identifier']);
  if (isOfAll(whole) && !ofAll.has(whole)) ofAll.set(whole, file);
  for (const [funder, shares] of Map.groupBy(sharesOf(data), (share) => share.funder))
    if (shares.every(({ isNamed }) => isNamed)) named.add(grantKey(funder, file));
}

type Share = { readonly funder: string; readonly identifier: string; readonly isNamed: boolean };

/** What the grant is called is what a share is called that has no name of its own, where that can mean no other grant. */
function sharesOf(data: WrittenRecord['data']): Share[] {
  const written = data['funders'];
  const shares = (Array.isArray(written) ? written : [written]).filter(isPairs);
  const whole = text(data['identifier']);
  const isClear = shares.length === 1 || isOfAll(whole);
  return shares.map((share) => {
    const own = text(share['identifier']) || (shares.length === 1 ? whole : '');
    return { funder: text(share['funder']), identifier: own || (isClear ? whole : ''), isNamed: own !== '' };
  });
}

function text(value: Written | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

function texts(value: Written | undefined): string[] {
  return Array.isArray(value) ? value.map(text) : [text(value)];
}
