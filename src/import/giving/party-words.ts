// What stands here of a funder or an organisation, kept short, so that what a publication says otherwise can be told.
import { createHash } from 'node:crypto';
import type { Written } from '../../read/yaml.ts';
import type { Party, Recipient } from './grant-record.ts';
import { isPairs } from './is-pairs.ts';
import { plainToMarkdown } from './plain-to-markdown.ts';

export type PartyWords = {
  /** Below the content folder. */
  readonly file: string;
  readonly name: string;
  /** `field value`, of a long value its digest. */
  readonly said: ReadonlySet<string>;
};

type Said = { readonly field: string; readonly value: string };

export function wordsOfFile(file: string, data: { readonly [key: string]: Written }, body: string): PartyWords {
  const place = data['place'];
  const said = saidOf({
    url: textOf(data['url']),
    addressLocality: textOf(isPairs(place) ? place['name'] : place),
    description: textOf(data['summary']),
  });
  // A description that is too long for a summary is the text.
  const text = { field: 'description', value: body.trim() };
  return { file, name: textOf(data['name']) ?? '', said: new Set([...said, text].map(keyOf)) };
}

export function wordsOfParty(file: string, party: Party | Recipient): PartyWords {
  return { file, name: party.name, said: new Set(saidOfParty(party).map(keyOf)) };
}

/** What a publication says that does not stand here. The name is for the caller. */
export function otherWords({ said }: PartyWords, party: Party | Recipient): Said[] {
  return saidOfParty(party).filter(({ field, value }) => {
    const spellings = field === 'description' ? [value, plainToMarkdown(value).trim()] : [value];
    return !spellings.some((each) => said.has(keyOf({ field, value: each })));
  });
}

export function isNamed({ name }: PartyWords, party: Party): boolean {
  return name === party.name;
}

function saidOfParty(party: Party | Recipient): Said[] {
  return saidOf({
    url: party.url,
    addressLocality: 'locality' in party ? party.locality : undefined,
    description: 'description' in party ? party.description : undefined,
  });
}

function saidOf(values: { readonly [field: string]: string | undefined }): Said[] {
  return Object.entries(values).flatMap(([field, value]) => (value ? [{ field, value }] : []));
}

const longestKept = 40;

/** Some short bytes for each of many organisations. */
export function keyOf({ field, value }: Said): string {
  const isShort = value.length <= longestKept;
  return `${field} ${isShort ? value : createHash('sha256').update(value).digest('base64').slice(0, 22)}`;
}

function textOf(value: Written | undefined): string | undefined {
  return typeof value === 'string' ? value.trim() : undefined;
}
