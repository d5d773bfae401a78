// A past as `git fast-import` reads it. The same past gives the same commits.

/** What happened to one file on one day; without `bytes` it was removed. */
export type Change = {
  readonly day: string;
  /** Below the content folder. */
  readonly path: string;
  readonly author: string;
  readonly bytes?: Uint8Array;
};

/** One commit a day and author, at noon UTC, oldest first. */
export function fastImport(changes: readonly Change[]): Buffer {
  const commits = Map.groupBy(changes, ({ day, author }) => `${day} ${author}`);
  const inOrder = [...commits].sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.concat(inOrder.flatMap(([, own]) => commit(own)));
}

function commit(changes: readonly Change[]): Buffer[] {
  const [{ day, author } = { day: '', author: '' }] = changes;
  const who = `${author} <${author.replaceAll(/[^a-z]+/gi, '-').toLowerCase()}@milepost.example> ${noon(day)} +0000`;
  const head = `commit refs/heads/main\nauthor ${who}\ncommitter ${who}\n`;
  return [Buffer.from(head), data(Buffer.from(messageOf(changes))), ...changes.flatMap(fileChange), Buffer.from('\n')];
}

function messageOf(changes: readonly Change[]): string {
  const [first] = changes;
  const more = changes.length > 1 ? ` and ${changes.length - 1} more` : '';
  return `${first?.bytes ? 'Write' : 'Remove'} ${first?.path.split('/').slice(2).join('/') || first?.path}${more}\n`;
}

function fileChange({ path, bytes }: Change): Buffer[] {
  const written = JSON.stringify(`content/${path}`);
  return bytes ? [Buffer.from(`M 100644 inline ${written}\n`), data(bytes)] : [Buffer.from(`D ${written}\n`)];
}

function data(bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`) / 1000;
}
