// The same network in two layouts: as Milepost's content, and as a plain blog for the peers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  budget,
  firstDay,
  lastDay,
  milestoneCount,
  target,
  type GeneratedMilestone,
  type GeneratedNetwork,
  type GeneratedPost,
} from './generate.ts';
import { themes } from './vocabulary.ts';

/** `folder` becomes a content folder. */
export function writeMilepost(network: GeneratedNetwork, folder: string): void {
  for (const [file, text] of milepostFiles(network)) write(join(folder, file), text);
}

/** Every file of a content folder: its path below it, and its text. */
export function* milepostFiles({ organisations, posts }: GeneratedNetwork): Generator<readonly [string, string]> {
  const named = Object.entries(themes).map(([id, name]) => `  ${id}: ${name}`);
  yield ['site.yaml', lines(...site, 'themes:', ...named)];
  yield ['funders/commons/funder.md', front('name: Commons Fund')];
  const programme = front('title: What people start', 'funders: [commons]', `starts: ${firstDay}`);
  yield ['programmes/what-people-start.md', programme];
  for (const { id, name, summary, milestones } of organisations) {
    const room = `organisations/${id}`;
    yield [`${room}/organisation.md`, front(`name: ${quoted(name)}`, `summary: ${quoted(summary)}`)];
    yield [`${room}/grants/start.md`, grant];
    for (const milestone of milestones) yield [`${room}/milestones/${milestone.id}.md`, promise(milestone)];
  }
  for (const post of posts()) {
    const text = front(...common(post), ...reported(post.report)) + post.body;
    yield [`organisations/${post.organisation}/posts/${post.id}.md`, text];
  }
}

/** `folder/content/organisations/…` has the posts, `folder/data/organisations.json` all else. */
export function writePlain({ organisations, posts }: GeneratedNetwork, folder: string): void {
  const data = organisations.map(({ posts: _, ...organisation }) => organisation);
  write(join(folder, 'data/organisations.json'), JSON.stringify(data));
  for (const { id, name } of organisations) {
    const index = front(`title: ${quoted(name)}`, `organisation: ${id}`);
    write(join(folder, 'content/organisations', id, '_index.md'), index);
  }
  for (const post of posts()) {
    const { organisation, id, report, body } = post;
    const text = front(...common(post), `organisation: ${organisation}`, `milestone: ${report.milestone}`) + body;
    write(join(folder, 'content/organisations', organisation, `posts/${id}.md`), text);
  }
}

const site = [
  'name: Benchmark network',
  'url: https://bench.example',
  'languages: [en]',
  'currency: GBP',
  'contact: hello@bench.example',
  'licence: CC-BY-4.0',
  `as-of: ${lastDay}`,
];

const grant = front(
  'title: A start',
  'programme: what-people-start',
  'awarded: 2018-12-01',
  `starts: ${firstDay}`,
  'ends: 2027-12-31',
  'funders:',
  '  - funder: commons',
  `    amount: ${decimal(budget * milestoneCount)}`,
);

function promise({ title, due, later }: GeneratedMilestone): string {
  const revision = ['revisions:', `  - date: ${due}`, '    reason: It took longer.', '    agreed-with: [commons]'];
  return front(
    `title: ${quoted(title)}`,
    'grant: start',
    `promised: ${firstDay}`,
    `due: ${due}`,
    `budget: ${decimal(budget)}`,
    'measures:',
    `  - { id: people, title: People who took part, baseline: 0, target: ${target} }`,
    ...(later ? [...revision, `    due: ${later}`] : []),
  );
}

function common({ title, day, summary, themes: named }: GeneratedPost): string[] {
  const list = `themes: [${named.join(', ')}]`;
  return [`title: ${quoted(title)}`, `date: ${day}`, `summary: ${quoted(summary)}`, list];
}

function reported({ milestone, state, people, spent }: GeneratedPost['report']): string[] {
  const soFar = `    so-far: { people: ${people} }`;
  return ['reports:', `  - milestone: ${milestone}`, `    state: ${state}`, soFar, `    spent: ${decimal(spent)}`];
}

function front(...fields: readonly string[]): string {
  return lines('---', ...fields, '---', '');
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function decimal(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
