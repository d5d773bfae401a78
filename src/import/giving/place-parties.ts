// Funders, programmes and organisations of a publication: found among what is here by their identifiers, or written once.
import { folded, toId } from '../../model/id.ts';
import type { Stage } from '../stage.ts';
import { writeFrontMatter } from '../write-front-matter.ts';
import { changeKey } from './change-key.ts';
import { freeId } from './free-id.ts';
import type { Party, Programme, Recipient } from './grant-record.ts';
import { partyKey, programmeKey, type Known } from './known-content.ts';
import { note, type Note } from './note.ts';
import { organisationText } from './organisation-text.ts';
import { otherWordsTeller } from './tell-other-words.ts';
import { wordsOfParty } from './party-words.ts';

export type PartyPlacer = {
  readonly funder: (funder: Party, line: number) => string;
  /** `remembered` is what its programmes were by their titles: it is told of this one, too. */
  readonly programme: (programme: Programme, funder: string, remembered: Map<string, string>) => string;
  readonly organisation: (recipient: Recipient, line: number) => string;
  /** Says what stands otherwise in the file of an organisation that is here. */
  readonly tellOther: (organisation: string, recipient: Recipient, line: number) => void;
  /** Nothing where it is not here. */
  readonly knownOrganisation: (recipient: Recipient) => string | undefined;
};

/** `funderNames` are what publications called funders that are here. */
export function partyPlacer(
  known: Known,
  funderNames: () => ReadonlyMap<string, string>,
  stage: Stage,
  tell: (note: Note) => void,
): PartyPlacer {
  /** Organisations that this import writes → their identifiers. */
  const made = new Map<string, string[]>();
  const tellWords = otherWordsTeller(tell);
  const knownOrganisation = (recipient: Recipient) => firstOf(keysOf(recipient), known.organisations);
  return { funder, programme, organisation, tellOther, knownOrganisation };

  function funder(party: Party, line: number): string {
    const key = partyKey(party.identifier, party.name);
    const found = known.funders.get(key);
    const renamed = found === undefined ? funderNames().get(party.identifier) : undefined;
    const here = found ?? renamed;
    if (here !== undefined) {
      tellWords(known.words.funder.get(here), party, line, renamed === undefined ? [] : [party.identifier]);
      return here;
    }
    tellNamesake('funder', party, line);
    const id = freeId([party.name, party.identifier], known.taken.funder);
    const { name, identifier, url } = party;
    const file = `funders/${id}/funder.md`;
    stage.write(file, writeFrontMatter({ name, identifier, url }, ''));
    known.words.funder.set(id, wordsOfParty(file, party));
    known.funders.set(key, id);
    return id;
  }

  function programme({ title }: Programme, of: string, remembered: Map<string, string>): string {
    const last = remembered.get(folded(title));
    const isThere = last !== undefined && known.taken.programme.has(last);
    const id = known.programmes.get(programmeKey(of, title)) ?? (isThere ? last : newProgramme(title, of));
    remembered.set(folded(title), id);
    return id;
  }

  function newProgramme(title: string, of: string): string {
    const id = freeId([title, `${of} ${title}`], known.taken.programme);
    stage.write(`programmes/${id}.md`, writeFrontMatter({ title, funders: [of] }, ''));
    known.programmes.set(programmeKey(of, title), id);
    return id;
  }

  function organisation(recipient: Recipient, line: number): string {
    const keys = keysOf(recipient);
    const found = knownOrganisation(recipient);
    const id = found ?? newOrganisation(recipient, line);
    if (found !== undefined) tellOther(found, recipient, line);
    addIdentifiers(id, recipient);
    for (const key of keys) if (!known.organisations.has(key)) known.organisations.set(key, id);
    return id;
  }

  function newOrganisation(recipient: Recipient, line: number): string {
    tellNamesake('organisation', recipient, line);
    const id = freeId([recipient.name, `${recipient.name} ${recipient.locality ?? ''}`], known.taken.organisation);
    stage.write(organisationFile(id), organisationText(recipient));
    made.set(id, [recipient.identifier, ...recipient.registered]);
    known.words.organisation.set(id, wordsOfParty(organisationFile(id), recipient));
    return id;
  }

  /** Of what stands here already, the organisation says itself who it is. */
  function addIdentifiers(id: string, recipient: Recipient): void {
    const before = made.get(id);
    if (!before) return;
    const keys = new Set(before.map((one) => partyKey(one, recipient.name)));
    const given = [recipient.identifier, ...recipient.registered];
    const more = given.filter((one) => !before.includes(one) && !keys.has(partyKey(one, recipient.name)));
    if (more.length === 0) return;
    const all = [...before, ...more];
    made.set(id, all);
    const [, yaml = '', after = ''] = /^---\n([\s\S]*?\n)(---\n[\s\S]*)$/.exec(stage.read(organisationFile(id))) ?? [];
    stage.write(organisationFile(id), `---\n${changeKey(yaml, ['identifiers'], all)}${after}`);
  }

  function tellNamesake(kind: 'funder' | 'organisation', { name, identifier }: Party, line: number): void {
    const other = known.names[kind].get(folded(name));
    if (other === undefined) known.names[kind].set(folded(name), toId(name));
    else tell(note('same-name', line, `${name} (${identifier}); ${other} is the other`));
  }

  /** To what this import writes, identifiers are added, and the first stays the one that is given back. */
  function tellOther(id: string, recipient: Recipient, line: number): void {
    const isKey = (one: string, other = '') => partyKey(one, recipient.name) === partyKey(other, recipient.name);
    const own = made.get(id);
    const foreign = own
      ? [recipient.identifier].filter((one) => !isKey(one, own[0]))
      : [recipient.identifier, ...recipient.registered].filter(
          (one) => known.organisations.get(partyKey(one, recipient.name)) !== id,
        );
    tellWords(known.words.organisation.get(id), recipient, line, foreign);
  }
}

function organisationFile(id: string): string {
  return `organisations/${id}/organisation.md`;
}

/** Its own identifier first. */
function keysOf({ identifier, name, registered }: Recipient): string[] {
  return [identifier, ...registered].map((each) => partyKey(each, name));
}

function firstOf(keys: readonly string[], ids: ReadonlyMap<string, string>): string | undefined {
  const found = keys.find((key) => ids.has(key));
  return found === undefined ? undefined : ids.get(found);
}
