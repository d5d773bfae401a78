// A publication of grants and a content folder on the disk, made for one test and removed after it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { importPublication, type PublicationResult } from '../../../src/import/giving/import-publication.ts';
import { snapshotOf } from '../blog-folder.ts';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export type Publication = {
  readonly folder: string;
  readonly content: string;
  readonly run: (published: string | Uint8Array | readonly object[], name?: string) => Promise<PublicationResult>;
  /** A file of the content folder. */
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  /** Every file of the content: path → its text and the time of its last change. */
  readonly snapshot: () => Record<string, string>;
};

export function publication(): Publication {
  const folder = mkdtempSync(join(tmpdir(), 'giving-'));
  made.push(folder);
  const content = join(folder, 'content');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  };
  mkdirSync(content);
  return {
    folder,
    content,
    write,
    run: (published, name = 'grants.json') => {
      const source = join(folder, name);
      const isText = typeof published === 'string' || published instanceof Uint8Array;
      writeFileSync(source, isText ? published : JSON.stringify({ grants: published }));
      return importPublication({ source, content });
    },
    read: (file) => readFileSync(join(content, file), 'utf8'),
    snapshot: () => snapshotOf(content),
  };
}

/** A whole grant, with what is given in place of its own. */
export function grant(changes: object = {}): Record<string, unknown> {
  return {
    id: '360G-lindle-1',
    title: 'A new roof',
    description: 'Slates and lead.',
    currency: 'GBP',
    amountAwarded: 1000,
    awardDate: '2026-03-31',
    recipientOrganization: [{ id: 'GB-CHC-1117726', name: 'Riverside Hall' }],
    fundingOrganization: [{ id: 'GB-CHC-258583', name: 'Lindle Trust' }],
    ...changes,
  };
}

export const roof = 'organisations/riverside-hall/grants/a-new-roof.md';

/** `code line detail` of each note. */
export function notesOf({ notes }: PublicationResult): string[] {
  return notes.map(({ code, line, detail }) => [code, line, detail].filter((part) => part !== '').join(' '));
}
