// The submodules of a folder, each with every line of commits that was ever published of it.
import type { HistorySource } from '../model/history.ts';
import { ownLine, stagesOf, type Naming, type OwnLine, type Stage } from './module-stages.ts';
import { namingsOf, type ModuleLine, type PublishedStage } from './published-order.ts';
import { openBlobs } from './read-blobs.ts';
import { readFormerLines } from './read-former.ts';
import { wantedBelow, type Line } from './read-line.ts';
import { readChanges, readDifferences, type LoggedCommit } from './read-log.ts';
import type { FolderHistory } from './read-source.ts';

export type ModuleReader = {
  /** Where a submodule stands in the content. */
  readonly placeOf: (path: string) => string;
  /** Its folder on disk. */
  readonly folderOf: (path: string) => string;
  /** Its history up to a commit; `isFormer` where another one is named now. */
  readonly read: (path: string, named: string, isFormer: boolean) => Promise<FolderHistory>;
};

export type Module = ModuleLine & { readonly history: FolderHistory };

/** One after another: each of them has two threads of git at work already. */
export async function readModules(reader: ModuleReader, commits: readonly LoggedCommit[]): Promise<Module[]> {
  const modules: Module[] = [];
  for (const [path, namings] of namingsOf(commits)) modules.push(await readModule(reader, path, namings));
  return modules;
}

async function readModule(reader: ModuleReader, path: string, namings: readonly Naming[]): Promise<Module> {
  const last = namings.at(-1);
  if (last?.named === undefined) return { path, history: gone(reader.placeOf(path), last), stages: [] };
  const history = await reader.read(path, last.named, false);
  if (!isThere(history)) return { path, history, stages: [] };
  const former = await readFormer(reader, path, namings, history);
  const { stages, knownFrom } = stagesOf(
    namings,
    [history, ...former].map(({ commits }) => ownLine(commits)),
  );
  const leaps = await readLeaps(stages, reader, path);
  const published = stages.map((stage): PublishedStage => {
    const changes = leaps.get(stage) ?? [];
    const leap = changes.length > 0 ? [{ ...stage.by, changes: [...changes] }] : [];
    return { by: stage.by.id, at: stage.at, commits: [...leap, ...stage.commits] };
  });
  const contents = [...history.contents, ...former.flatMap((one) => one.contents)];
  const sources = ownSource(history, knownFrom, formerPlaces(reader, path, namings));
  return { path, history: { ...history, sources, contents }, stages: published };
}

function formerPlaces(reader: ModuleReader, path: string, namings: readonly Naming[]): string[] {
  return [...new Set(namings.map(({ at }) => at))].filter((at) => at !== path).map(reader.placeOf);
}

/** What was taken away has no repository any more: that it had a past is all that is known. */
function gone(below: string, last: Naming | undefined): FolderHistory {
  const sources = last ? [{ below, reach: { is: 'rewritten' as const, from: last.by.id }, isGone: true as const }] : [];
  return { sources, commits: [], contents: [], uncommitted: [] };
}

/** The lines of commits that were named and are not on the line of the last. */
async function readFormer(
  reader: ModuleReader,
  path: string,
  namings: readonly Naming[],
  { commits }: FolderHistory,
): Promise<FormerLine[]> {
  const lines: OwnLine[] = [ownLine(commits)];
  const isRead = (id: string) => lines.some(({ numbers }) => numbers.has(id));
  const others = namings.flatMap(({ named }) => (named === undefined || isRead(named) ? [] : [named]));
  const there = (await present(reader.folderOf(path), new Set(others))).reverse();
  const together = there.length > 0 ? await readFormerLines(reader.folderOf(path), reader.placeOf(path), there) : [];
  const former: FormerLine[] = [];
  for (const [index, named] of there.entries()) {
    if (isRead(named)) continue;
    const more = together ? withContents(together[index], former.length) : await readAlone(reader, path, named);
    if (!more) continue;
    former.push(more);
    lines.push(ownLine(more.commits));
  }
  return former;
}

type FormerLine = Pick<FolderHistory, 'commits' | 'contents'>;

/** What was read together is given once. */
function withContents(line: Line | undefined, known: number): FormerLine | undefined {
  return line && { commits: line.commits, contents: known === 0 ? [line.contents] : [] };
}

async function readAlone(reader: ModuleReader, path: string, named: string): Promise<FormerLine | undefined> {
  const history = await reader.read(path, named, true);
  return isThere(history) ? history : undefined;
}

function isThere({ sources }: FolderHistory): boolean {
  return sources[0]?.reach.is !== 'none';
}

const longestCommit = 1_000_000;

/** Those of the commits that the repository has: what was rewritten is gone with the next clone. */
async function present(root: string, ids: ReadonlySet<string>): Promise<string[]> {
  if (ids.size === 0) return [];
  const found: string[] = [];
  const blobs = openBlobs(root, longestCommit, (id, bytes) => {
    if (bytes) found.push(id);
  });
  for (const id of ids) blobs.ask(id);
  return (await blobs.done()) ? found : [];
}

/** What changed in one step, by the stage that it belongs to. */
async function readLeaps(
  stages: readonly Stage[],
  reader: ModuleReader,
  path: string,
): Promise<ReadonlyMap<Stage, LoggedCommit['changes']>> {
  const isWanted = wantedBelow(reader.placeOf(path));
  const request = { root: reader.folderOf(path), prefix: '', range: [], isWanted, onChange: () => undefined };
  const found = new Map<Stage, LoggedCommit['changes']>();
  const steps = stages.flatMap((stage) => (stage.leap ? [{ stage, ...stage.leap }] : []));
  for (const { stage, from, to } of steps) {
    const changes = from === undefined ? await readChanges(request, emptyTree(to), to) : undefined;
    if (from === undefined) found.set(stage, [...known(changes, path)]);
  }
  const pairs = steps.flatMap(({ stage, from, to }) => (from === undefined ? [] : [{ stage, from, to }]));
  const differences = pairs.length > 0 ? known(await readDifferences(request, pairs), path) : [];
  for (const [index, { stage }] of pairs.entries()) found.set(stage, known(differences[index], path).changes);
  return found;
}

function known<Found>(found: Found | undefined, path: string): Found {
  if (found === undefined) throw new Error(`Git cannot compare the commits of ${path}, though it has them`);
  return found;
}

/** Git knows it without having it, by either kind of id. */
function emptyTree({ length }: string): string {
  return length === 40
    ? '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
    : '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321';
}

/** The sources of a submodule, with what the folder above knows of its own. */
function ownSource({ sources }: FolderHistory, from: string | undefined, formerly: readonly string[]): HistorySource[] {
  return sources.map((source, index) => {
    if (index > 0) return source;
    const isRewritten = from !== undefined && source.reach.is === 'whole';
    return {
      ...source,
      ...(formerly.length > 0 ? { formerly } : {}),
      ...(isRewritten ? { reach: { is: 'rewritten' as const, from } } : {}),
    };
  });
}
