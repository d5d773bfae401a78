// A few files as a whole network, for tests of what is found among them.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadSite, type Loaded } from '../../src/load-site.ts';
import type { Day } from '../../src/model/day.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Where Riverside writes. */
export const room = 'organisations/riverside';

/** Where its files usually are, and a grant that is in order but for what is added to its lines. */
export const post = `${room}/posts/2026-03-02-roof.md`;
export const grant = `${room}/grants/roof.md`;
export const milestone = `${room}/milestones/roof.md`;
export const funder = { 'funders/lindle-trust/funder.md': document('name: Lindle Trust') };
export const award = 'title: A new roof\nfunders: {funder: lindle-trust, amount: 5000}\nawarded: 2026-01-10\n';

const base: Files = {
  'site.yaml': 'name: Riverside Network\nurl: https://network.example\n',
  [`${room}/organisation.md`]: '---\nname: Riverside\n---\n',
};

/** Loads the files beside a site and an organisation that are in order. */
export async function smallWorld(files: Files, today = '2026-06-30'): Promise<Loaded> {
  const content = mkdtempSync(join(tmpdir(), 'milepost-world-'));
  try {
    for (const [file, text] of Object.entries({ ...base, ...files })) {
      mkdirSync(dirname(join(content, file)), { recursive: true });
      writeFileSync(join(content, file), text);
    }
    return await loadSite({ content, today: today as Day, now: 0, program: 'test' });
  } finally {
    rmSync(content, { recursive: true });
  }
}

/** `line code effect` of every problem, with the file where it is not the usual one. */
export async function problemsIn(files: Files, today?: string): Promise<string[]> {
  const { problems } = await smallWorld(files, today);
  return problems.map(({ file, line, code, effect }) => `${file.replace(`${room}/`, '')}:${line} ${code} ${effect}`);
}

/** The lines of front-matter, and a body below. */
export function document(keys: string, body = 'Text.\n'): string {
  return `---\n${keys.trim()}\n---\n${body}`;
}
