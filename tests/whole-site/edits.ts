// The things that people do to content, at random but the same for the same seed.
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

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

/** The `number`th edit, from 1: every kind of edit has its turn before any comes again. */
export function randomEdit(content: string, random: () => number, number: number): string {
  const pick = picker(random);
  const names = Object.keys(edits) as (keyof typeof edits)[];
  const stride = strides.find((one) => names.length % one > 0) ?? 1;
  const what = names[(number * stride) % names.length];
  if (what === undefined) throw new Error('There is no edit of that number');
  return `${what}: ${edits[what]({ content, number, pick })}`;
}

/** One that shares no divisor with the number of edits: all are met, in another order than they are written. */
const strides = [7, 11, 13];

type Hand = { readonly content: string; readonly number: number; readonly pick: (files: readonly string[]) => string };

function picker(random: () => number): Hand['pick'] {
  return (items) => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('There is nothing left to edit');
    return item;
  };
}

const post = /\/posts\/([^/]+|[^/]+\/index)\.mdx?$/;
const postInFolder = /\/posts\/[^/]+\/index\.mdx?$/;
const picture = /\/posts\/[^/]+\/[^/]+\.(png|jpg|webp)$/;
const milestone = /\/milestones\/[^/]+\.md$/;
const grant = /\/grants\/[^/]+\.md$/;
const organisation = /\/organisation\.md$/;

const one = ({ content, pick }: Hand, pattern: RegExp) => pick(files(content).filter((file) => pattern.test(file)));

export const edits = {
  'add a post': (hand: Hand) => addPost(hand, one(hand, organisation)),
  'change a post': (hand: Hand) =>
    change(hand, one(hand, post), (text) => `${text}\nEdit ${hand.number}: one line more.\n`),
  'retitle a post': (hand: Hand) => change(hand, one(hand, post), retitled('title', hand)),
  'rename a post': (hand: Hand) => rename(hand, one(hand, post)),
  'rename a post with its folder': (hand: Hand) => rename(hand, dirname(one(hand, postInFolder))),
  'remove a post': (hand: Hand) => remove(hand, one(hand, post)),
  'make a post a draft': (hand: Hand) =>
    change(hand, one(hand, post), (text) => text.replace(/^title:/m, 'draft: true\ntitle:')),
  'break a post': (hand: Hand) => change(hand, one(hand, post), (text) => text.replace('title:', 'titel:')),
  'link one post to another': (hand: Hand) =>
    change(
      hand,
      one(hand, post),
      (text) => `${text}\nSee [this](/${one(hand, organisation).replace('organisation.md', '')}).\n`,
    ),
  'show a picture once more': (hand: Hand) => showPicture(hand),
  'swap a picture for another': (hand: Hand) => swapPicture(hand),
  'say something of a picture': (hand: Hand) => noteOn(hand, one(hand, picture)),
  'remove a picture': (hand: Hand) => remove(hand, one(hand, picture)),
  'add a milestone': (hand: Hand) => addMilestone(hand, one(hand, organisation)),
  'retitle a milestone': (hand: Hand) => change(hand, one(hand, milestone), retitled('title', hand)),
  'rename a milestone': (hand: Hand) => rename(hand, one(hand, milestone)),
  'move a due day': (hand: Hand) =>
    change(hand, one(hand, milestone), (text) => text.replace(/^due: .*$/m, `due: 2026-0${1 + (hand.number % 9)}-11`)),
  'remove a milestone': (hand: Hand) => remove(hand, one(hand, milestone)),
  'change a grant': (hand: Hand) =>
    change(hand, one(hand, grant), (text) => text.replace(/amount: \d+/, `amount: ${hand.number * 100}`)),
  'rename an organisation': (hand: Hand) => change(hand, one(hand, organisation), retitled('name', hand)),
  'close an organisation’s address': (hand: Hand) =>
    change(hand, one(hand, organisation), (text) => text.replace(/^contact: .*\n/m, '')),
  'rename a funder': (hand: Hand) => change(hand, one(hand, /\/funder\.md$/), retitled('name', hand)),
  'retitle a programme': (hand: Hand) => change(hand, one(hand, /^programmes\//), retitled('title', hand)),
  'rename the site': (hand: Hand) => change(hand, 'site.yaml', retitled('name', hand)),
  'speak another language first': (hand: Hand) =>
    change(hand, 'site.yaml', (text) =>
      text.replace(/^languages: .*$/m, `languages: [${languages[hand.number % languages.length]}]`),
    ),
  'move the day': (hand: Hand) =>
    change(hand, 'site.yaml', (text) => text.replace(/^as-of: .*$/m, `as-of: 2026-06-${10 + (hand.number % 20)}`)),
  'rename a theme': (hand: Hand) =>
    change(hand, 'site.yaml', (text) => text.replace(/^ {2}food: .*$/m, `  food: Food ${hand.number}`)),
} as const satisfies Record<string, (hand: Hand) => string>;

const languages = ['en, cy, ar', 'cy, en, ar', 'ar, en, cy'];

function files(content: string): string[] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(content, path)).isFile())
    .sort();
}

function addPost({ content, number }: Hand, beside: string): string {
  const day = `2026-05-${String(1 + (number % 28)).padStart(2, '0')}`;
  return add(content, `${dirname(beside)}/posts/${day}-edit-${number}.md`, [
    '---',
    `title: Edit ${number}`,
    'themes: [food]',
    '---',
    '',
    `A new post, edit ${number}.`,
  ]);
}

function addMilestone({ content, number }: Hand, beside: string): string {
  const promise = [`title: Promise ${number}`, 'promised: 2026-01-05', `due: 2026-0${1 + (number % 9)}-20`];
  return add(content, `${dirname(beside)}/milestones/promise-${number}.md`, ['---', ...promise, '---', '']);
}

function add(content: string, file: string, lines: readonly string[]): string {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), `${lines.join('\n')}\n`);
  return file;
}

function showPicture(hand: Hand): string {
  const all = files(hand.content);
  const posts = Map.groupBy(
    all.filter((file) => post.test(file)),
    dirname,
  );
  const shown = hand.pick(all.filter((file) => picture.test(file) && posts.has(dirname(file))));
  const file = hand.pick(posts.get(dirname(shown)) ?? []);
  return change(hand, file, (text) => `${text}\n![Seen in edit ${hand.number}](${basename(shown)})\n`);
}

const notes = ['consent: withdrawn', 'consent: limited', 'alt: Said in a note\nconsent: given\nreview-by: 2026-06-20'];

function noteOn({ content, number }: Hand, shown: string): string {
  return add(content, `${shown}.yaml`, [notes[number % notes.length] ?? '']);
}

function swapPicture(hand: Hand): string {
  const [left, right] = [one(hand, picture), one(hand, picture)];
  copyFileSync(join(hand.content, right), join(hand.content, left));
  return `${right} → ${left}`;
}

function change({ content }: Hand, file: string, edit: (text: string) => string): string {
  writeFileSync(join(content, file), edit(readFileSync(join(content, file), 'utf8')));
  return file;
}

function retitled(key: string, { number }: Hand): (text: string) => string {
  return (text) => text.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: Edited ${number}`);
}

function rename({ content, number }: Hand, path: string): string {
  const to = path.replace(/(\.mdx?)?$/, `-${number}$1`);
  renameSync(join(content, path), join(content, to));
  return `${path} → ${to}`;
}

function remove({ content }: Hand, file: string): string {
  rmSync(join(content, file));
  return file;
}
