// The pages that tell what something said before, from a real repository to the published folder.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readHistory } from '../../src/history/read-history.ts';
import { day } from '../../src/model/day.ts';
import type { History } from '../../src/model/history.ts';
import { at, commitAll, desk, type Step } from '../history/repository.ts';
import { differences, publishCopy, type Run } from './publish-copy.ts';

const room = 'organisations/riverside';
const roof = `${room}/milestones/roof.md`;
const post = `${room}/posts/2026-01-03-slates.md`;
const slates = (title: string, text: string) => `---\ntitle: ${title}\n---\n\n${text}\n`;
const promise = (fields: string, text = 'Slates for everyone.') => `---\ntitle: A roof\n${fields}\n---\n\n${text}\n`;
const counted = `${room}/posts/2026-02-13-counted.md`;
const counts = (spent: number) =>
  `---\ntitle: Counted\nreports: [{ milestone: roof, state: under-way, spent: ${spent} }]\n---\n\nWe counted.\n`;
const door = `${room}/posts/2026-02-14-door.md`;
const measure = (target: number) => `measures: [{ id: slates, title: Slates, unit: slates, target: ${target} }]`;

const steps: readonly Step[] = [
  {
    time: at('2026-01-01'),
    author: 'Ada',
    files: {
      'site.yaml': 'name: Valley\nurl: https://valley.example\n',
      [`${room}/organisation.md`]: '---\nname: Riverside\n---\n',
      [roof]: promise('due: 2026-06-01'),
      [`${room}/milestones/gate.md`]: promise('due: 2026-06-01'),
    },
  },
  { time: at('2026-01-01', 60), author: 'Ada', files: { [roof]: promise('due: 2026-07-01\nbudget: 900') } },
  {
    time: at('2026-01-03'),
    files: {
      [post]: slates('Nine slates', 'They came by boat. Ask ann@private.example.<!-- not Bob -->'),
      [`${room}/posts/2026-01-04-rain.md`]: slates('Rain', 'It rained.'),
      [`${room}/posts/2026-01-05-draft.md`]: `---\ntitle: Secret\ndraft: true\n---\n\nPlans.\n`,
    },
  },
  {
    time: at('2026-02-10'),
    author: 'Bo & Co',
    files: {
      [roof]: promise(`due: 2026-09-01\n${measure(300)}`, 'Slates for <script>alert(1)</script> some.'),
      [`${room}/posts/2026-01-05-draft.md`]: `---\ntitle: Secret\ndraft: true\n---\n\nOther plans.\n`,
    },
  },
  { time: at('2026-02-11'), files: { [post]: slates('Ten slates', 'They came by train. Ask cy@private.example.') } },
  { time: at('2026-02-12'), files: { [post]: slates('عشرة ألواح', 'They came by train.') } },
  { time: at('2026-02-13'), files: { [counted]: counts(120) } },
  {
    time: at('2026-02-14'),
    files: {
      [counted]: counts(90),
      [door]: slates('A door', '![Mirembe at her door](door.jpg)\n\n:::quote{by="Mirembe"}\nIt shuts.\n:::'),
    },
  },
  {
    time: at('2026-02-15'),
    files: {
      [door]: slates('A door', '![Mirembe at her door](door.jpg "Her door")\n\nIt is painted.'),
      [`${room}/posts/door.jpg.yaml`]: 'consent: withdrawn\n',
    },
  },
];

const folder = desk();
const [content, out, cache] = ['content', 'out', 'cache'].map((name) => join(folder, name)) as [string, string, string];
const today = day.parse('2026-03-01');
let history: History;

const publishTo = (to: string, past: History | undefined = history): Promise<Run> =>
  publishCopy({ content, out: to, cache, today, ...(past ? { history: past } : {}) });
const pageAt = (address: string, of = out) => readFileSync(join(of, room, address, 'index.html'), 'utf8');
const isPage = (address: string, of = out) => existsSync(join(of, room, address, 'index.html'));
const words = (html: string) =>
  html
    .replace(/^[\s\S]*<main/, '<main')
    .replace(/<\/?bdi[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

beforeAll(async () => {
  commitAll(content, steps);
  history = await readHistory({ content, program: 'test' });
  await publishTo(out);
}, 60_000);

describe('a promise', () => {
  test('is told as of any past day, with all its terms', () => {
    const page = words(pageAt('milestones/roof/versions'));
    expect(page).toContain('Version 3, since 10 February 2026');
    expect(page).toContain('Version 2, from 1 January 2026 until 9 February 2026');
    expect(page).toContain('Due day Changed 1 July 2026 1 September 2026');
    expect(page).toContain('Budget Taken away £900');
    expect(page).toContain('Slates: target New 300');
  });

  test('counts what was there earlier on its first day for nothing', () => {
    const page = pageAt('milestones/roof/versions');
    expect(page).toMatch(/id="version-1" data-version="first-day"/);
    expect(page).toMatch(/id="version-2" data-version="promise"/);
    expect(words(page)).toContain('Version 1, for a part of 1 January 2026');
  });

  test('has a page for any two versions, with the text word by word, as text', () => {
    expect(['1-2', '1-3', '2-3'].every((pair) => isPage(`milestones/roof/versions/${pair}`))).toBe(true);
    const page = pageAt('milestones/roof/versions/2-3');
    expect(page).toContain('<del>');
    expect(page).toContain('&lt;script');
    expect(page).toContain('alert');
    expect(page).not.toContain('<script>');
    expect(page).toContain('noindex');
  });

  test('with one version has a page that says since when it stands', () => {
    expect(words(pageAt('milestones/gate/versions'))).toContain('Version 1, since 1 January 2026');
    expect(pageAt('milestones/gate')).toContain('href="/organisations/riverside/milestones/gate/versions/"');
  });
});

describe('a post', () => {
  test('that was edited says how often and when last, and shows each edit', () => {
    expect(words(pageAt('posts/2026-01-03-slates'))).toContain('Edited twice, last on 12 February 2026');
    const page = pageAt('posts/2026-01-03-slates/versions');
    expect(words(page)).toMatch(
      /Edited on 12 February 2026.*Ten slates.*عشرة ألواح.*Edited on 11 February 2026.*boat.*train/,
    );
  });

  test('whose report was changed says which figure, on its page, that of the promise and the timelines', () => {
    const page = words(pageAt('posts/2026-02-13-counted/versions'));
    expect(page).toContain('Edited on 14 February 2026');
    expect(page).toContain('The title and the text stayed as they were.');
    expect(page).toMatch(/A roof \. Spent so far\. Before: £120 After: £90/);
    expect(words(pageAt('milestones/roof'))).toMatch(
      /Corrected later .* 14 February 2026 ?, in Counted : Spent so far\. Before: £120 After: £90/,
    );
    for (const timeline of [pageAt('timeline'), readFileSync(join(out, 'timeline/index.html'), 'utf8')]) {
      expect(words(timeline)).toContain('A report was corrected, in Counted : A roof Spent so far: from £120 to £90');
      expect(timeline).toContain('href="/organisations/riverside/posts/2026-02-13-counted/versions/"');
    }
  });

  test('shows nothing of an old text that its page did not show', () => {
    expect(pageAt('posts/2026-01-03-slates/versions')).not.toMatch(/private\.example|not Bob/);
  });

  test('repeats neither what was said of a photo that is withdrawn, nor what somebody took back', () => {
    const page = pageAt('posts/2026-02-14-door/versions');
    expect(words(page)).toMatch(/\[…\] stands for .*\[…\].*It is painted\./);
    expect(page).not.toMatch(/Mirembe|Her door|It shuts/);
    expect(pageAt('posts/2026-01-03-slates/versions')).toContain('stands for');
    expect(pageAt('posts/2026-02-13-counted/versions')).not.toContain('stands for');
  });

  test('that was never edited, or is a draft, has no such page', () => {
    expect(pageAt('posts/2026-01-04-rain')).not.toContain('versions/');
    expect(isPage('posts/2026-01-04-rain/versions')).toBe(false);
    expect(isPage('posts/2026-01-05-draft/versions')).toBe(false);
  });
});

test('search machines are told of the versions, and not of every pair', () => {
  const sitemap = readFileSync(join(out, 'sitemaps/organisation-riverside.xml'), 'utf8');
  expect(sitemap).toContain('/milestones/roof/versions/<');
  expect(sitemap).toContain('/posts/2026-01-03-slates/versions/<');
  expect(sitemap).not.toContain('/versions/1-2/');
});

test('half a past, or none, has no pages and no links', async () => {
  const shallow = {
    ...history,
    sources: history.sources.map((source) => ({ ...source, reach: { is: 'shallow' as const } })),
  };
  for (const [name, past] of [
    ['shallow', shallow],
    ['none', undefined],
  ] as const) {
    const to = join(folder, name);
    await publishCopy({ content, out: to, cache, today, ...(past ? { history: past } : {}) });
    expect(isPage('milestones/roof/versions', to)).toBe(false);
    expect(pageAt('milestones/roof', to) + pageAt('posts/2026-01-03-slates', to)).not.toContain('versions/');
  }
}, 60_000);

test('another commit prints what it changes, and leaves what a cold publish would', async () => {
  expect((await publishTo(out)).printed).toBe(0);
  commitAll(content, [{ time: at('2026-02-20'), files: { [roof]: promise('due: 2026-10-01') } }]);
  history = await readHistory({ content, program: 'test' });
  await publishTo(out);
  expect(isPage('milestones/roof/versions/3-4')).toBe(true);
  const cold = join(folder, 'cold');
  await publishCopy({ content, out: cold, cache, today, history, cold: true });
  expect(differences(out, cold)).toEqual([]);
}, 60_000);

test('a promise that is removed keeps these pages, with its text word by word, and one that is renamed its old feed', async () => {
  const gate = `${room}/milestones/gate.md`;
  commitAll(content, [
    { time: at('2026-02-22'), files: { [roof]: null } },
    { time: at('2026-02-23'), moves: [[gate, gate.replace('gate', 'door')]] },
  ]);
  history = await readHistory({ content, program: 'test' });
  await publishTo(out);
  expect(pageAt('')).toContain('href="/organisations/riverside/milestones/roof/versions/"');
  expect(words(pageAt('milestones/roof/versions'))).toContain('There was no file of this promise then.');
  expect(pageAt('milestones/roof/versions/2-3')).toContain('<del>');
  expect(pageAt('milestones/roof')).toContain('/organisations/riverside/#gone-roof');
  const [old, now] = ['gate', 'door'].map((name) =>
    readFileSync(join(out, room, `milestones/${name}/feed.xml`), 'utf8'),
  );
  expect(old).toBe(now);
  const cold = join(folder, 'cold-again');
  await publishCopy({ content, out: cold, cache, today, history, cold: true });
  expect(differences(out, cold)).toEqual([]);
}, 60_000);
