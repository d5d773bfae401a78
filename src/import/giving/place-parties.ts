// Funders, programmes and organisations of a publication: found among what is here by their identifiers, or written once.
import { numberField, numbersBeside, registeredNumbers } from '../../model/register.ts';
import { folded } from '../../model/id.ts';
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
  /** Nothing where it is not here. */
  readonly knownFunder: (funder: Party) => string | undefined;
  readonly funder: (funder: Party, line: number) => string;
  /** `remembered` is what its programmes were by their titles: it is told of this one, too. */
  readonly programme: (programme: Programme, funder: string, remembered: Map<string, string>, line: number) => string;
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
  /** Of programmes, that were told. */
  const spellings = new Set<string>();
  const tellWords = otherWordsTeller(tell);
  const knownOrganisation = (recipient: Recipient) => firstOf(keysOf(recipient), known.organisations);
  return { knownFunder, funder, programme, organisation, tellOther, knownOrganisation };

  function knownFunder({ identifier, name }: Party): string | undefined {
    return known.funders.get(partyKey(identifier, name)) ?? funderNames().get(identifier);
  }

  function funder(party: Party, line: number): string {
    const key = partyKey(party.identifier, party.name);
    const here = knownFunder(party);
    if (here !== undefined) {
      const [spelt] = known.spelt.funder.get(here) ?? [];
      tellWords(known.words.funder.get(here), party, line, party.identifier === spelt ? [] : [party.identifier]);
      return here;
    }
    tellNamesake('funder', party, line);
    const id = freeId([party.name, party.identifier], known.taken.funder);
    nameOnce('funder', party.name, id);
    const { name, identifier, url } = party;
    const file = `funders/${id}/funder.md`;
    stage.write(file, writeFrontMatter({ name, identifier, url }, ''));
    known.words.funder.set(id, wordsOfParty(file, party));
    known.spelt.funder.set(id, [identifier]);
    known.funders.set(key, id);
    return id;
  }

  function programme({ title }: Programme, of: string, remembered: Map<string, string>, line: number): string {
    const last = remembered.get(folded(title));
    const isThere = last !== undefined && known.taken.programme.has(last);
    const found = known.programmes.get(programmeKey(of, title));
    if (found && found.title !== title) tellSpelling(found, title, line);
    const id = found?.id ?? (isThere ? last : newProgramme(title, of));
    remembered.set(folded(title), id);
    return id;
  }

  function tellSpelling({ id, title }: { readonly id: string; readonly title: string }, other: string, line: number) {
    if (spellings.has(`${id} ${other}`)) return;
    spellings.add(`${id} ${other}`);
    tell(note('other-name', line, `programmes/${id}.md: ${title}; ${other}`));
  }

  function newProgramme(title: string, of: string): string {
    const id = freeId([title, `${of} ${title}`], known.taken.programme);
    stage.write(`programmes/${id}.md`, writeFrontMatter({ title, funders: [of] }, ''));
    known.programmes.set(programmeKey(of, title), { id, title });
    return id;
  }

  function organisation(recipient: Recipient, line: number): string {
    const keys = keysOf(recipient);
    const found = knownOrganisation(recipient);
    const id = found ?? newOrganisation(recipient, line);
    addIdentifiers(id, recipient);
    if (found !== undefined) tellOther(found, recipient, line);
    for (const key of keys) if (!known.organisations.has(key)) known.organisations.set(key, id);
    return id;
  }

  function newOrganisation(recipient: Recipient, line: number): string {
    tellNamesake('organisation', recipient, line);
    const id = freeId([recipient.name, `${recipient.name} ${recipient.locality ?? ''}`], known.taken.organisation);
    nameOnce('organisation', recipient.name, id);
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
    const isFree = (one: string) => !keys.has(partyKey(one, recipient.name)) && !isForeign(one, recipient, id);
    const more = given.filter((one) => !before.includes(one) && isFree(one));
    if (more.length === 0) return;
    const all = [...before, ...more];
    made.set(id, all);
    const [, yaml = '', after = ''] = /^---\n([\s\S]*?\n)(---\n[\s\S]*)$/.exec(stage.read(organisationFile(id))) ?? [];
    stage.write(organisationFile(id), `---\n${changeKey(yaml, ['identifiers'], all)}${after}`);
  }

  /** What two organisations seem to have says nothing of either; and of each register one has one number. */
  function isForeign(identifier: string, { name }: Recipient, id: string): boolean {
    const isOfOther = (known.organisations.get(partyKey(identifier, name)) ?? id) !== id;
    const field = numberField(identifier);
    return isOfOther || (field !== undefined && numbersBeside(identifiersOf(id))[field] !== undefined);
  }

  function identifiersOf(organisation: string): readonly string[] {
    return made.get(organisation) ?? known.spelt.organisation.get(organisation) ?? [];
  }

  function tellNamesake(kind: 'funder' | 'organisation', { name, identifier }: Party, line: number): void {
    const other = known.names[kind].get(folded(name));
    if (other !== undefined) tell(note('same-name', line, `${name} (${identifier}); ${other} is the other`));
  }

  function nameOnce(kind: 'funder' | 'organisation', name: string, id: string): void {
    if (!known.names[kind].has(folded(name))) known.names[kind].set(folded(name), id);
  }

  /** Whatever else the organisation is called by, the first identifier is given back, and one number of each register. */
  function tellOther(id: string, recipient: Recipient, line: number): void {
    const all = identifiersOf(id);
    const isGivenBack = (one: string) => {
      const field = numberField(one);
      return field === undefined ? all.includes(one) : numbersBeside(all)[field] === registeredNumbers([one])[field];
    };
    const foreign = [
      ...(recipient.identifier === all[0] ? [] : [recipient.identifier]),
      ...recipient.registered.filter((one) => !isGivenBack(one)),
    ];
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
