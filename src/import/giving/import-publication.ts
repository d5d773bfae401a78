// A funder's publication of grants becomes funders, programmes, organisations and grants. It is read record by record, and
// what is made of it waits beside the content until all of it is there.
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { openStage, type Stage } from '../stage.ts';
import { dayOrder } from './day-order.ts';
import { fieldsOf } from './fields.ts';
import type { Refusal } from './grant-record.ts';
import { grantKey, knownContent, partyKey } from './known-content.ts';
import { note, type Note } from './note.ts';
import { grantPlacer } from './place-grant.ts';
import { readPublication, type SourceRecord } from './read-publication.ts';
import { understandGrant } from './understand-grant.ts';
import { unplacedFields, type UnplacedFields } from './unplaced.ts';

export type PublicationOptions = {
  readonly source: string;
  /** The content folder. */
  readonly content: string;
  readonly onProgress?: (records: number) => void;
  /** While files are moved in, which is the last thing that happens. */
  readonly onMove?: (done: number, total: number) => void;
};

export type PublicationResult = {
  readonly records: number;
  readonly imported: number;
  /** Files written, below the content folder. */
  readonly changed: readonly string[];
  /** Of records that were not imported, one each, and of what needs a person. */
  readonly notes: readonly Note[];
  readonly unplaced: Pick<UnplacedFields, 'list' | 'contacts'>;
};

/** Every record is imported or has a note that says why not. A trouble of the disk throws, and leaves all as it was. */
export async function importPublication(options: PublicationOptions): Promise<PublicationResult> {
  const content = existsSync(options.content) ? realpathSync(options.content) : resolve(options.content);
  const stage = openStage(content);
  try {
    const { changed, ...result } = await stageAll({ ...options, content }, stage);
    if (changed.length > 0) stage.commit(options.onMove);
    return { ...result, changed };
  } finally {
    stage.drop();
  }
}

async function stageAll(options: PublicationOptions, stage: Stage): Promise<PublicationResult> {
  const { source, content, onProgress = () => undefined } = options;
  const order = await dayOrder(readPublication(source));
  const notes: Note[] = [];
  const unplaced = unplacedFields();
  const tell = (told: Note) => void notes.push(told);
  const placer = grantPlacer(content, knownContent(content), stage, tell);
  const seen = new Map<string, number>();
  let [records, imported] = [0, 0];
  for await (const record of readPublication(source)) {
    const refusal = take(record);
    if (refusal) tell(note(refusal.code, record.line, refusal.detail));
    else imported += 1;
    records += 1;
    onProgress(records);
  }
  placer.remember();
  return { records, imported, changed: stage.paths(), notes, unplaced };

  function take({ leaves, line, last = line, fault, hasRowsWithin }: SourceRecord): Refusal | undefined {
    const lines = last > line ? `to line ${last}` : '';
    if (!leaves) return { code: fault ?? 'not-a-record', detail: lines };
    if (hasRowsWithin) tell(note('rows-within', line, lines));
    const fields = fieldsOf(leaves);
    const understood = understandGrant(fields, line, order);
    if ('refusal' in understood) return named(understood.refusal, leaves.get('id'));
    const { grant, oddities } = understood;
    const name = grantKey(partyKey(grant.funder.identifier, grant.funder.name), grant.identifier);
    const first = seen.get(name);
    if (first !== undefined) return { code: 'same-identifier', detail: `${grant.identifier}, as on line ${first}` };
    const refusal = placer.place(grant);
    if (refusal) return named(refusal, grant.identifier);
    seen.set(name, line);
    for (const { code, path, value } of oddities) tell(note(code, line, `${path}: ${value}`));
    unplaced.add(fields.left(), line);
    return undefined;
  }
}

function named({ code, detail }: Refusal, identifier: unknown): Refusal {
  const name = identifier === undefined ? '' : String(identifier);
  return { code, detail: [name, detail].filter((part) => part !== '').join(': ') };
}
