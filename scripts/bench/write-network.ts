// The same network in two layouts: as Milepost's content, and as a plain blog for the peers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  budget,
  firstDay,
  lastDay,
  target,
  type GeneratedFunder,
  type GeneratedGrant,
  type GeneratedMilestone,
  type GeneratedNetwork,
  type GeneratedPlace,
  type GeneratedPost,
} from './generate.ts';
import { themes } from './vocabulary.ts';

/** `folder` becomes a content folder. */
export function writeMilepost(network: GeneratedNetwork, folder: string): void {
  for (const [file, text] of milepostFiles(network)) write(join(folder, file), text);
}

/** Every file of a content folder: its path below it, and its text. */
export function* milepostFiles({
  funders,
  organisations,
  posts,
}: GeneratedNetwork): Generator<readonly [string, string]> {
  const named = Object.entries(themes).map(([id, name]) => `  ${id}: ${name}`);
  yield ['site.yaml', lines(...site, 'themes:', ...named)];
  for (const funder of funders) yield* funderFiles(funder);
  for (const { id, name, summary, place, grants, milestones } of organisations) {
    const room = `organisations/${id}`;
    const where = place ? [`place: ${located(place)}`] : [];
    yield [`${room}/organisation.md`, front(`name: ${quoted(name)}`, `summary: ${quoted(summary)}`, ...where)];
    for (const one of grants) yield [`${room}/grants/${one.id}.md`, grant(one)];
    for (const milestone of milestones) {
      const given = grants.find(({ id: grantId }) => grantId === milestone.grant);
      yield [`${room}/milestones/${milestone.id}.md`, promise(milestone, given)];
    }
  }
  for (const post of posts()) {
    const text = front(...common(post), ...reported(post.report)) + post.body;
    yield [`organisations/${post.organisation}/posts/${post.id}.md`, text];
  }
}

/** `folder/content/organisations/…` has the posts, `folder/data/organisations.json` all else. */
export function writePlain({ organisations, posts }: GeneratedNetwork, folder: string): void {
  const data = organisations.map(({ posts: _, grants: __, ...organisation }) => organisation);
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

function* funderFiles({ id, name, programme }: GeneratedFunder): Generator<readonly [string, string]> {
  yield [`funders/${id}/funder.md`, front(`name: ${quoted(name)}`)];
  const fields = [`title: ${quoted(programme.title)}`, `funders: [${id}]`, `starts: ${firstDay}`];
  yield [`programmes/${programme.id}.md`, front(...fields)];
}

function grant({ title, programme, awarded, funders }: GeneratedGrant): string {
  return front(
    `title: ${quoted(title)}`,
    `programme: ${programme}`,
    `awarded: ${awarded}`,
    `starts: ${awarded < firstDay ? firstDay : awarded}`,
    'ends: 2027-12-31',
    'funders:',
    ...funders.flatMap(({ funder, amount }) => [`  - funder: ${funder}`, `    amount: ${decimal(amount)}`]),
  );
}

function promise({ title, grant: of, due, later }: GeneratedMilestone, given: GeneratedGrant | undefined): string {
  const agreed = (given?.funders ?? []).map(({ funder }) => funder).join(', ');
  const revision = ['revisions:', `  - date: ${due}`, '    reason: It took longer.', `    agreed-with: [${agreed}]`];
  const promised = given && given.awarded > firstDay ? given.awarded : firstDay;
  return front(
    `title: ${quoted(title)}`,
    `grant: ${of}`,
    `promised: ${promised < due ? promised : due}`,
    `due: ${due}`,
    `budget: ${decimal(budget)}`,
    'measures:',
    `  - { id: people, title: People who took part, baseline: 0, target: ${target} }`,
    ...(later ? [...revision, `    due: ${later}`] : []),
  );
}

function located({ name, latitude, longitude }: GeneratedPlace): string {
  return `{ name: ${quoted(name)}, latitude: ${latitude}, longitude: ${longitude} }`;
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
