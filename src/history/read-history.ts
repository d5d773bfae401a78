// What git knows of a content folder, in whatever way it is kept there: one call, which never throws for what is or is
// not in git.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { commitDays } from '../model/commit-days.ts';
import type { Commit, History, SettingsThen, Version } from '../model/history.ts';
import { sameDay } from '../model/same-day.ts';
import { answersIn } from './answers.ts';
import { followThings } from './follow-things.ts';
import { funderFolders } from './funder-folders.ts';
import type { LoggedCommit } from './read-log.ts';
import { readOwnRoom, readSource, type FolderHistory, type SourceOptions } from './read-source.ts';
import { settingsZone } from './settings-zone.ts';
import { contentKey, editedKey, type Contents } from './version-contents.ts';

export async function readHistory(options: SourceOptions): Promise<History> {
  const whole = await readSource(options, '');
  const parts = [whole];
  const own = ownRooms(options.content, whole);
  for (const room of own) parts.push(await readOwnRoom(options, room));
  const logged = parts.flatMap((part) => part.commits);
  const commits = parts.flatMap((part, index) => part.commits.map((commit) => withoutChanges(commit, own[index - 1])));
  const contents = parts.flatMap((part) => part.contents);
  const settings = settingsThen(logged, contents);
  const timeZones = steps(settings, 'zone');
  const follower = followThings(
    (file, blob) => contentOf(contents, file, blob),
    sameDay(commits, commitDays({ commits, timeZones }, settingsZone(options.content)).inZoneOf),
  );
  for (const [index, { changes }] of logged.entries()) follower.take(index, changes);
  return {
    sources: parts.flatMap((part) => part.sources.filter(({ below, isGone }) => !isGone || !own.includes(below))),
    commits,
    things: follower.things(),
    timeZones,
    currencies: steps(settings, 'currency'),
    funderFolders: logged.flatMap(({ changes }, commit) => funderFolders(changes, commit)),
    answers: logged.flatMap(({ changes }, commit) => answersIn(changes, commit)),
    uncommitted: new Map(parts.flatMap((part) => part.uncommitted)),
  };
}

/** Rooms that are repositories, and that no repository above names. */
function ownRooms(content: string, { sources }: FolderHistory): string[] {
  const known = new Set(sources.flatMap(({ below, isGone }) => (isGone ? [] : [below])));
  const above = join(content, 'organisations');
  if (!existsSync(above)) return [];
  return readdirSync(above)
    .map((name) => `organisations/${name}`)
    .filter((room) => !known.has(room) && existsSync(join(content, room, '.git')))
    .sort();
}

function contentOf(contents: readonly Contents[], file: string, blob: string): Version['content'] {
  const key = contentKey(file, blob) ?? '';
  for (const one of contents) {
    // Where all of an edited post was read, nothing of it could be read or all that is told.
    const isWhole = key.includes('post ') && one.has(editedKey(blob));
    const found = one.get(isWhole ? editedKey(blob) : key);
    if (found && found.kind !== 'site') return found;
  }
  return undefined;
}

type Settings = { readonly commit: number } & SettingsThen;

function settingsThen(commits: readonly LoggedCommit[], contents: readonly Contents[]): Settings[] {
  return commits.flatMap(({ changes }, commit) => {
    const { path, blob = '' } = changes.find((change) => change.path === 'site.yaml') ?? {};
    const found = path === undefined ? undefined : contents[0]?.get(contentKey(path, blob) ?? '');
    return found?.kind === 'site' ? [{ commit, ...found }] : [];
  });
}

/** Where it became another. A version that cannot be read changes nothing. */
function steps<Key extends 'zone' | 'currency'>(settings: readonly Settings[], key: Key) {
  const named = settings.flatMap(({ commit, [key]: value }) => (value === undefined ? [] : [{ commit, value }]));
  return named
    .filter(({ value }, index) => value !== named[index - 1]?.value)
    .map(({ commit, value }) => ({ commit, [key]: value }) as { commit: number } & Record<Key, string>);
}

function withoutChanges({ id, time = 0, author, below = '' }: LoggedCommit, clock: string | undefined): Commit {
  return { id, time, author, below, ...(clock === undefined ? {} : { clock }) };
}
