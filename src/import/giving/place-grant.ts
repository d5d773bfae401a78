// One grant of a publication becomes a file, or changes what the funder owns of one that is here.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { yearOf } from '../../model/day.ts';
import { remembered } from '../../model/remembered.ts';
import { largestFile } from '../../read/read-text.ts';
import type { Stage } from '../stage.ts';
import { changeGrant, type ChangedGrant } from './change-grant.ts';
import { freeId } from './free-id.ts';
import { grantText, isTooLarge } from './grant-text.ts';
import type { GrantRecord, Refusal } from './grant-record.ts';
import { grantKey, isOfAll, type Known } from './known-content.ts';
import { funderNamesIn, isRemembered, memoryPath, rememberedOf, writeMemory, type GivingMemory } from './memory.ts';
import { note, noteOnFile, type Note } from './note.ts';
import { ownedOf, type Owned } from './owned.ts';
import { partyPlacer } from './place-parties.ts';

export type GrantPlacer = {
  /** Nothing where it is here now. */
  readonly place: (grant: GrantRecord) => Refusal | undefined;
  /** What was imported is remembered; only now is it known whole. */
  readonly remember: () => void;
};

type Found = { readonly file: string; readonly funder: string };

export function grantPlacer(content: string, known: Known, stage: Stage, tell: (note: Note) => void): GrantPlacer {
  const namesOnce = remembered(() => funderNamesIn(content, known.taken.funder));
  const parties = partyPlacer(known, () => namesOnce(undefined), stage, tell);
  const memories = new Map<string, GivingMemory>();
  /** Files that were here before. */
  const changedNow = new Set<string>();
  return { place, remember };

  function place(grant: GrantRecord): Refusal | undefined {
    if (isTooLarge(grant)) return { code: 'too-large', detail: '' };
    const here = parties.knownFunder(grant.funder);
    const file = here === undefined ? undefined : fileOf(grant, here);
    const refusal = file === undefined ? refusalOfNew(grant) : refusalFor(file, grant.identifier, here ?? '');
    if (refusal) return refusal;
    const funder = parties.funder(grant.funder, grant.line);
    const memory = memoryOf(funder);
    memory.funder ||= grant.funder.identifier;
    const programme = grant.programme && parties.programme(grant.programme, funder, memory.programmes, grant.line);
    const owned = ownedOf(grant, programme);
    if (file !== undefined) return change({ file, funder }, grant, owned, memory);
    const written = write(grant, owned, funder);
    memory.grants.set(grant.identifier, { file: written, values: owned });
    if (isOfAll(grant.identifier)) known.ofAll.set(grant.identifier, written);
    return undefined;
  }

  /** Nobody else may have an identifier that is one in the world; its money would count twice. */
  function refusalOfNew({ identifier, funder }: GrantRecord): Refusal | undefined {
    const other = known.ofAll.get(identifier);
    if (other === undefined) return undefined;
    return { code: 'other-funder', detail: `${other}, in the publication of ${funder.name} (${funder.identifier})` };
  }

  function memoryOf(funder: string): GivingMemory {
    const memory = memories.get(funder) ?? rememberedOf(content, funder);
    memories.set(funder, memory);
    return memory;
  }

  /** Where it has its identifier; else where it was written last. */
  function fileOf({ identifier, line }: GrantRecord, funder: string): string | undefined {
    const last = memoryOf(funder).grants.get(identifier)?.file;
    const [first, ...others] = known.grants.get(grantKey(funder, identifier)) ?? [];
    if (first === undefined || others.length === 0) return first ?? last;
    const file = last !== undefined && [first, ...others].includes(last) ? last : first;
    tell(note('copies', line, `${identifier}: ${file} of ${others.length + 1}`));
    return file;
  }

  function refusalFor(file: string, identifier: string, funder: string): Refusal | undefined {
    if (known.unreadable.has(file)) return { code: 'unreadable-grant', detail: file };
    const isOther =
      known.named.has(grantKey(funder, file)) && !known.grants.get(grantKey(funder, identifier))?.includes(file);
    return isOther || !existsSync(join(content, file)) ? { code: 'deleted-grant', detail: file } : undefined;
  }

  function change(
    { file, funder }: Found,
    grant: GrantRecord,
    owned: Owned,
    memory: GivingMemory,
  ): Refusal | undefined {
    const before = changedNow.has(file) ? stage.read(file) : readFileSync(join(content, file), 'utf8');
    const last = memory.grants.get(grant.identifier)?.values;
    const own = { funder, identifier: grant.identifier, siteCurrency: known.currency };
    const changed = changeGrant(before, grant, own, { wanted: owned, last });
    if (!changed) return { code: 'unreadable-grant', detail: file };
    if (Buffer.byteLength(changed.text) > largestFile) return { code: 'too-large', detail: file };
    if (changed.text !== before) {
      stage.write(file, changed.text, before);
      changedNow.add(file);
    }
    tellLeft(file, grant, changed);
    tellOtherRecipient(file, grant);
    memory.grants.set(grant.identifier, { file, values: changed.remembered });
    return undefined;
  }

  function tellLeft(file: string, { line }: GrantRecord, { kept, replaced, withdrawn, other }: ChangedGrant): void {
    for (const { key, here, there } of kept) tell(noteOnFile('kept', line, file, key, here, there));
    if (withdrawn.length > 0) tell(noteOnFile('withdrawn', line, file, withdrawn.join(', ')));
    for (const { key, here, there } of replaced) tell(noteOnFile('replaced', line, file, key, here, there));
    for (const { key, value } of other) tell(noteOnFile('other-here', line, file, key, value));
  }

  function tellOtherRecipient(file: string, { recipient, line }: GrantRecord): void {
    const organisation = file.split('/')[1] ?? '';
    if (parties.knownOrganisation(recipient) === organisation) parties.tellOther(organisation, recipient, line);
    else tell(note('other-recipient', line, `${file}: ${recipient.name} (${recipient.identifier})`));
  }

  function write(grant: GrantRecord, owned: Owned, funder: string): string {
    const organisation = parties.organisation(grant.recipient, grant.line);
    const words = [grant.title, `${grant.title} ${yearOf(grant.terms.awarded)}`];
    const id = freeId(words, known.taken.grant, `${organisation}/`);
    const file = `organisations/${organisation}/grants/${id}.md`;
    stage.write(file, grantText(grant, owned, funder));
    return file;
  }

  function remember(): void {
    for (const [funder, memory] of memories)
      if (memory.grants.size > 0 && !isRemembered(content, funder, memory))
        stage.writePieces(memoryPath(funder), writeMemory(memory));
  }
}
