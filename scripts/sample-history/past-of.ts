// When each file of the sample was written, and what it said before. Most of it stands in the files themselves: posts
// have a day, promises the day they were made, and revisions the day they were added.
import { changedLater, removedFiles, type Rewording } from './changed-later.ts';
import type { Change } from './fast-import.ts';
import { withoutLater } from './without-later.ts';

export type SampleFile = { readonly path: string; readonly bytes: Uint8Array };

type Version = { readonly day: string; readonly bytes: Uint8Array };

const firstDay = '2025-05-19';

export function pastOf(files: readonly SampleFile[]): Change[] {
  const lastDay = dayAfter(files, 'site.yaml', 'as-of');
  const names = authors(files);
  const authorOf = (path: string) => names.get(path.split('/').slice(0, 2).join('/')) ?? 'Lindle Valley Neighbours';
  const written = files.flatMap((file) =>
    versionsOf(file, lastDay).map(({ day, bytes }) => ({ day, bytes, path: file.path, author: authorOf(file.path) })),
  );
  const removed = removedFiles.flatMap(({ path, from, until, text }): Change[] => {
    const author = authorOf(path);
    return [
      { day: from, path, author, bytes: Buffer.from(text) },
      { day: until, path, author },
    ];
  });
  return [...written, ...removed];
}

function versionsOf(file: SampleFile, lastDay: string): Version[] {
  const began = [bornOn(file), lastDay].sort()[0] ?? lastDay;
  if (!/\.(md|mdx|yaml)$/.test(file.path)) return [{ day: began, bytes: file.bytes }];
  const text = Buffer.from(file.bytes).toString();
  const rewordings = changedLater.filter(({ path }) => path === file.path);
  const days = [began, ...laterDays(file.path, text), ...rewordings.map(({ until }) => until)];
  return [...new Set(days)]
    .filter((day) => day >= began && day <= lastDay)
    .sort()
    .map((day) => ({ day, bytes: Buffer.from(reworded(withoutLater(text, day), rewordings, day)) }));
}

function bornOn({ path, bytes }: SampleFile): string {
  const named = /\/(?:posts|replies)\/(\d{4}-\d{2}-\d{2})/.exec(path)?.[1];
  if (named !== undefined) return named;
  const text = path.endsWith('.md') ? Buffer.from(bytes).toString() : '';
  return /^(?:promised|awarded): (\d{4}-\d{2}-\d{2})/m.exec(text)?.[1] ?? firstDay;
}

/** The days on which a promise was renegotiated or withdrawn, and money was paid. */
function laterDays(path: string, text: string): string[] {
  if (!/\/(milestones|grants)\//.test(path)) return [];
  return [...text.matchAll(/^ {2}(?:- )?date: (\d{4}-\d{2}-\d{2})/gm)].map((match) => match[1] ?? '');
}

function reworded(text: string, rewordings: readonly Rewording[], day: string): string {
  return rewordings.filter(({ until }) => day < until).reduce((now, one) => inWords(now, one), text);
}

function inWords(text: string, { path, now, before }: Rewording): string {
  if (!text.includes(now)) throw new Error(`${path} does not say "${now}"`);
  return text.replace(now, () => before);
}

function dayAfter(files: readonly SampleFile[], path: string, key: string): string {
  const text = Buffer.from(files.find((file) => file.path === path)?.bytes ?? '').toString();
  return new RegExp(`^${key}: (\\S+)`, 'm').exec(text)?.[1] ?? firstDay;
}

/** A room's name by its folder. */
function authors(files: readonly SampleFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, bytes }) => {
      const name = /^name: (.+)$/m.exec(Buffer.from(bytes).toString())?.[1];
      const isRoom = /^(organisations|funders)\/[^/]+\/(organisation|funder)\.md$/.test(path);
      return isRoom && name ? [[path.split('/').slice(0, 2).join('/'), name] as const] : [];
    }),
  );
}
