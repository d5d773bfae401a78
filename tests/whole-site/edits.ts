// The things that people do to content, at random but the same for the same seed.
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function randomEdit(content: string, random: () => number, number: number): string {
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('There is nothing left to edit');
    return item;
  };
  const posts = () => files(content).filter((file) => /\/posts\/[^/]+\.mdx?$/.test(file));
  const milestones = () => files(content).filter((file) => /\/milestones\//.test(file));
  const organisations = () => files(content).filter((file) => file.endsWith('/organisation.md'));
  const edits: Record<string, () => string> = {
    'add a post': () => addPost(content, pick(organisations()), number),
    'change a post': () => change(content, pick(posts()), (text) => `${text}\nEdit ${number}: one more line.\n`),
    'retitle a post': () => change(content, pick(posts()), retitled('title', number)),
    'rename a post': () => rename(content, pick(posts()), number),
    'remove a post': () => remove(content, pick(posts())),
    'retitle a milestone': () => change(content, pick(milestones()), retitled('title', number)),
    'move a due day': () =>
      change(content, pick(milestones()), (text) => text.replace(/^due: .*$/m, `due: 2026-0${1 + (number % 9)}-11`)),
    'remove a milestone': () => remove(content, pick(milestones())),
    'rename an organisation': () => change(content, pick(organisations()), retitled('name', number)),
    'break a post': () => change(content, pick(posts()), (text) => text.replace('title:', 'titel:')),
    'rename the site': () => change(content, 'site.yaml', retitled('name', number)),
  };
  const what = pick(Object.keys(edits));
  return `${what}: ${edits[what]?.()}`;
}

function files(content: string): string[] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(content, path)).isFile())
    .sort();
}

function addPost(content: string, organisation: string, number: number): string {
  const file = join(
    dirname(organisation),
    'posts',
    `2026-05-${String(1 + (number % 28)).padStart(2, '0')}-edit-${number}.md`,
  );
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(
    join(content, file),
    `---\ntitle: Edit ${number}\nthemes: [food]\n---\n\nA new post, the ${number}th edit.\n`,
  );
  return file;
}

function change(content: string, file: string, edit: (text: string) => string): string {
  writeFileSync(join(content, file), edit(readFileSync(join(content, file), 'utf8')));
  return file;
}

function retitled(key: string, number: number): (text: string) => string {
  return (text) => text.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: Edited ${number}`);
}

function rename(content: string, file: string, number: number): string {
  const to = file.replace(/(\.mdx?)$/, `-${number}$1`);
  renameSync(join(content, file), join(content, to));
  return `${file} → ${to}`;
}

function remove(content: string, file: string): string {
  rmSync(join(content, file));
  return file;
}
