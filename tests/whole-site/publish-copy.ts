// Publishes a content folder in this process, as the commands do.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemHelp } from '../../src/check/catalogue.ts';
import { type Crew, withCrew } from '../../src/crew/crew.ts';
import { loadSite, type Loaded } from '../../src/load-site.ts';
import type { Day } from '../../src/model/day.ts';
import type { History } from '../../src/model/history.ts';
import { programDigest } from '../../src/load/program-digest.ts';
import { makePlates } from '../../src/publish/press/plates.ts';
import { publish, type Published } from '../../src/publish/publish.ts';
import { inStaging } from '../../src/publish/staging.ts';

export const root = join(import.meta.dirname, '..', '..');

const program = programDigest(root);

export type Run = Published & Loaded;

export type RunOptions = {
  readonly content: string;
  readonly out: string;
  /** What was read and developed is kept here. */
  readonly cache: string;
  readonly cold?: boolean;
  /** One that other publishes have, too; else one that starts and ends with this. */
  readonly crew?: Crew;
  readonly today?: Day;
  readonly history?: History;
};

/** The plates are shared: they depend on the program alone. */
export async function publishCopy(options: RunOptions): Promise<Run> {
  const { crew } = options;
  return crew ? publishBy(crew, options) : withCrew((own) => publishBy(own, options));
}

async function publishBy(crew: Crew, { content, out, cache, cold = false, today, history }: RunOptions): Promise<Run> {
  return inStaging(out, async (staging) => {
    const loaded = await loadSite({
      content,
      now: Date.parse('2026-07-01T12:00:00Z'),
      program,
      photos: cache,
      crew,
      bodies: staging.packs,
      ...(cold ? {} : { cache }),
      ...(today ? { today } : {}),
      ...(history ? { history: Promise.resolve(history) } : {}),
    });
    const published = await publish(loaded.site, {
      base: '',
      contentPath: 'content',
      problems: problemHelp(),
      ...(history ? { history } : {}),
      content,
      out,
      photos: cache,
      plates: await makePlates(root, program),
      staging,
      bodies: loaded.bodies,
      crew,
      pictures: loaded.pictures,
      recordings: loaded.recordings,
      cold,
    });
    return { ...loaded, ...published };
  });
}

/** Every file below a folder with its bytes, by path. */
export function bytesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

/** The paths of files that are in one of the folders only, or differ. */
export function differences(left: string, right: string): string[] {
  const [one, other] = [bytesOf(left), bytesOf(right)];
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path)).sort();
}

/** A temporary folder with a copy of the sample's content, and a way to be rid of it. */
export function sampleCopy(): { readonly folder: string; readonly content: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'milepost-'));
  const content = join(folder, 'content');
  cpSync(join(root, 'content'), content, { recursive: true });
  return { folder, content, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
