// A network that was written over the years, far from Greenwich: posts come a few at a time, promises are moved, names
// change, and some files go and are back later under another name.
import { chance, type Chance } from './chance.ts';
import { firstDay, type GeneratedNetwork } from './generate.ts';
import { milepostFiles } from './write-network.ts';

export type FileChange =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly to: string }
  | { readonly file: string; readonly isGone: true };

export type HistoryCommit = { readonly time: number; readonly author: string; readonly changes: readonly FileChange[] };

const authors = ['Ada', 'Bryn', 'Chidi', 'Dilnoza', 'Eira', 'فاطمة'];
const hours = 3600;
const timeZone = 'America/Santiago';

type FileText = { readonly file: string; readonly text: string };

/** The same network and number give the same commits. Its last ones leave as many files as the network has. */
export function* historyCommits(network: GeneratedNetwork, commits: number, seed = 1): Generator<HistoryCommit> {
  const luck = chance(seed);
  const files = milepostFiles(network);
  const total = network.organisations.reduce((sum, { posts, milestones }) => sum + posts + milestones.length + 2, 3);
  const promises = new Map<string, string>();
  const posts: string[] = [];
  const gone: FileText[] = [];
  const begin = Date.parse(firstDay) / 1000;
  let given = 0;
  for (let number = 0; number < commits; number += 1) {
    const changes: FileChange[] = [];
    for (const until = ((number + 1) * total) / commits; given < until; given += 1) {
      const [file, text] = files.next().value ?? ['', ''];
      if (file === '') break;
      changes.push({ file, text: file === 'site.yaml' ? `time-zone: ${timeZone}\n${text}` : text });
      if (file.includes('/milestones/')) promises.set(file, text);
      if (file.includes('/posts/')) posts.push(file);
    }
    const isLast = number === commits - 1;
    changes.push(...laterChanges(luck, promises, posts, number), ...goings(luck, promises, gone, isLast));
    yield { time: begin + number * 6 * hours, author: luck.pick(authors), changes };
  }
}

function laterChanges(luck: Chance, promises: Map<string, string>, posts: string[], number: number): FileChange[] {
  const draw = luck.below(100);
  if (draw < 25 && promises.size > 0) return [movedPromise(luck, promises, number)];
  const post = posts[luck.below(Math.max(posts.length, 1))];
  if (draw < 30 && post !== undefined && !post.includes('-again')) return [renamed(post, posts)];
  return [];
}

/** Half of them say why. */
function movedPromise(luck: Chance, promises: Map<string, string>, number: number): FileChange {
  const file = luck.pick([...promises.keys()]);
  const text = promises.get(file) ?? '';
  const due = `2027-${String(1 + luck.below(12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;
  const moved = text.replace(/^due: .*$/m, `due: ${due}`);
  promises.set(file, moved);
  return { file, text: moved };
}

/** A promise goes, and some commits later another file has its words; at the end, all of them are back. */
function goings(luck: Chance, promises: Map<string, string>, gone: FileText[], isLast: boolean): FileChange[] {
  const draw = luck.below(100);
  if (draw >= 4 || isLast) {
    const back = isLast ? gone : draw < 6 ? gone.splice(0, 1) : [];
    return back.map(({ file, text }) => ({ file: file.replace(/\.md$/, '-back.md'), text }));
  }
  if (promises.size === 0) return [];
  const [file, text] = luck.pick([...promises]);
  promises.delete(file);
  gone.push({ file, text });
  return [{ file, isGone: true }];
}

function renamed(post: string, posts: string[]): FileChange {
  const to = post.replace(/\.md$/, '-again.md');
  posts[posts.indexOf(post)] = to;
  return { file: post, to };
}
