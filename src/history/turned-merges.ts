// Merges the wrong way round. Who pulls with commits of one's own gets a merge whose first parent is what nobody else had
// seen, and whose second is what was published. Once it is pushed, the first-parent line leads through the wrong one.
import { askGit } from './git.ts';
import { readSettings } from './read-version.ts';
import { repositoryName } from './repository-name.ts';
import { isOnLine, type Repository } from './repository.ts';

/** A merge on the line, and the parent through which the line goes on. */
export type Turn = { readonly commit: string; readonly parent: string };

/**
 * The line's turned merges, newest first, down to a commit that is known to be on it; undefined where that is not on it,
 * or git could not tell.
 */
export async function turnsSince(repository: Repository, known?: string): Promise<readonly Turn[] | undefined> {
  const pulls = await pullsSince(repository, known);
  if (!pulls) return undefined;
  if (pulls.size === 0) return known === undefined || (await isOnLine(repository, known)) ? [] : undefined;
  const parents = await parentsSince(repository, known);
  const turns: Turn[] = [];
  let at = repository.head;
  for (let own = parents.get(at); own; own = parents.get(at)) {
    const turn = pulls.get(at);
    const isTurned = turn !== undefined && (await isTurnedAt(repository, turn));
    if (isTurned) turns.push({ commit: at, parent: turn.published });
    const next = isTurned ? turn.published : own[0];
    if (next === undefined) break;
    at = next;
  }
  return known === undefined || at === known ? turns : undefined;
}

type Pull = {
  readonly own: string;
  readonly published: string;
  readonly author: string;
  /** The address that it came from, where its subject has one. */
  readonly address?: string;
};

/** Merges that say that they are of a branch into itself, as `git pull` writes it. */
async function pullsSince({ root, head }: Repository, known?: string): Promise<Map<string, Pull> | undefined> {
  const words = [
    'log',
    '--merges',
    '-z',
    '--encoding=UTF-8',
    '--format=%H %P%x01%an%x01%s',
    ...rangeOf(head, known),
    '--',
  ];
  const { code, output } = await askGit(root, words);
  if (code !== 0) return undefined;
  return new Map(
    output.split('\0').flatMap((entry): [string, Pull][] => {
      const [ids = '', author = '', subject = ''] = entry.split('\u0001');
      const [id = '', own, published, ...more] = ids.trim().split(' ');
      if (own === undefined || published === undefined || more.length > 0 || !isPull(subject)) return [];
      const { address } = pulled.exec(subject)?.groups ?? {};
      return [[id, { own, published, author, ...(address === undefined ? {} : { address }) }]];
    }),
  );
}

/** Whether a merge on the way to one of the commits may be turned; undefined where git cannot tell. */
export async function hasPulls(root: string, tips: readonly string[]): Promise<boolean | undefined> {
  const words = ['log', '--merges', '--stdin', '-z', '--encoding=UTF-8', '--format=%s'];
  const { code, output } = await askGit(root, words, tips);
  return code === 0 ? output.split('\0').some(isPull) : undefined;
}

const pulled =
  /^Merge (?:branch '(?<branch>[^']+)' of (?<address>\S+)|remote-tracking branch 'origin\/(?<tracked>[^']+)')(?: into (?<into>\S+))?$/;

/** Git leaves out where to for branches that others are merged into. */
const trunks: ReadonlySet<string> = new Set(['main', 'master', 'trunk']);

export function isPull(subject: string): boolean {
  const { branch, tracked, into } = pulled.exec(subject)?.groups ?? {};
  const from = branch ?? tracked;
  return from !== undefined && (into === undefined ? trunks.has(from) : into === from);
}

/**
 * Who takes in somebody else's copy by its address makes a merge that looks the same, and has published the first side.
 * So an address must be the one that the settings name, on both sides: nobody's copy can name itself.
 */
async function isOfThisSite({ root, prefix }: Repository, { own, published, address }: Pull): Promise<boolean> {
  if (address === undefined) return true;
  const name = repositoryName(address);
  for (const commit of [own, published]) {
    const { code, output } = await askGit(root, ['cat-file', 'blob', `${commit}:${prefix}site.yaml`]);
    const named = code === 0 ? readSettings(Buffer.from(output))?.repository : undefined;
    if (named === undefined || repositoryName(named) !== name) return false;
  }
  return true;
}

/**
 * Only one's own commits can have been unseen: where others wrote on the first parent's side, it was published. And
 * where the other side touched nothing of the content (the program's own repository, say), nothing is lost.
 */
async function isTurnedAt(repository: Repository, pull: Pull): Promise<boolean> {
  const { root, prefix } = repository;
  const { own, published, author } = pull;
  const { code, output } = await askGit(root, ['log', '--encoding=UTF-8', '--format=%an', own, `^${published}`, '--']);
  const authors = new Set(output.split('\n').filter((name) => name !== ''));
  if (code !== 0 || [...authors].some((name) => name !== author)) return false;
  const paths = prefix === '' ? [] : [prefix];
  const others = await askGit(root, ['log', '-1', '--format=%H', published, `^${own}`, '--', ...paths]);
  return others.code === 0 && others.output.trim() !== '' && (await isOfThisSite(repository, pull));
}

async function parentsSince({ root, head }: Repository, known?: string): Promise<Map<string, string[]>> {
  const { output } = await askGit(root, ['rev-list', '--parents', ...rangeOf(head, known), '--']);
  return new Map(
    output.split('\n').flatMap((line): [string, string[]][] => {
      const [id = '', ...parents] = line.split(' ');
      return id === '' ? [] : [[id, parents]];
    }),
  );
}

function rangeOf(head: string, known: string | undefined): string[] {
  return known === undefined ? [head] : [head, `^${known}`];
}
