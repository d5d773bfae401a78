import { expect, test } from 'vitest';
import { checkShape } from '../../src/check/check-shape.ts';
import { schemaOf, type Kind } from '../../src/model/document.ts';
import { award, document, funder, grant, milestone, post, problemsIn, room } from './small-world.ts';

const other = `${room}/posts/2026-03-03-walls.md`;
const text = '[gone](gone.md)\n\n![A wall](wall.jpg)\n';
const keys =
  'reports: [{milestone: raef}]\ncover: roof.jpg\nlearning: [{tried: a, happened: b, next: c, builds-on: d}]';

test('every problem of a post that is left out is told at once', async () => {
  expect(await problemsIn({ [post]: document(keys, text) })).toEqual([
    'posts/2026-03-02-roof.md:2 missing-key left out',
    'posts/2026-03-02-roof.md:2 unknown-milestone published without',
    'posts/2026-03-02-roof.md:3 missing-picture published without',
    'posts/2026-03-02-roof.md:4 unknown-learning published without',
    'posts/2026-03-02-roof.md:6 dead-link notice',
    'posts/2026-03-02-roof.md:8 missing-picture published without',
  ]);
});

test('so it is of one whose day is missing, and of one whose body cannot be read', async () => {
  const undated = `${room}/posts/roof.md`;
  expect(await problemsIn({ [undated]: document(`title: Roof\n${keys}`) })).toEqual([
    'posts/roof.md:1 no-day left out',
    'posts/roof.md:3 unknown-milestone published without',
    'posts/roof.md:4 missing-picture published without',
    'posts/roof.md:5 unknown-learning published without',
  ]);
  expect(await problemsIn({ [`${post}x`]: document(`title: Roof\n${keys}`, '<b>x') })).toEqual([
    'posts/2026-03-02-roof.mdx:3 unknown-milestone published without',
    'posts/2026-03-02-roof.mdx:4 missing-picture published without',
    'posts/2026-03-02-roof.mdx:5 unknown-learning published without',
    'posts/2026-03-02-roof.mdx:7 bad-mdx left out',
  ]);
});

test('so it is of a grant, a milestone, a reply, and of the second of two files with one name', async () => {
  const grants =
    'funders: {funder: lindle, amount: 5}\nprogramme: halls\npayments: [{date: 2026-02-01, amount: 5, milestone: rof}]';
  const promise =
    'title: Roof\ngrant: rof\nkind: question\nrevisions: [{date: 2026-09-01, reason: r, agreed-with: lindle}]';
  const reply = 'confirms: riverside/raef/2026-02-02\nto: not a target';
  expect(
    await problemsIn({
      ...funder,
      [grant]: document(grants),
      [milestone]: document(promise),
      'funders/lindle-trust/replies/yes.md': document(reply),
      [post]: document('title: Roof'),
      [`${post}x`]: document('title: Roof\nreports: [{milestone: raef}]'),
    }),
  ).toEqual([
    'funders/lindle-trust/replies/yes.md:1 no-day left out',
    'funders/lindle-trust/replies/yes.md:2 unknown-milestone left out',
    'funders/lindle-trust/replies/yes.md:3 not-a-target published without',
    'grants/roof.md:2 missing-key left out',
    'grants/roof.md:2 missing-key left out',
    'grants/roof.md:2 unknown-funder published without',
    'grants/roof.md:3 unknown-programme published without',
    'grants/roof.md:4 unknown-milestone published without',
    'milestones/roof.md:2 missing-key left out',
    'milestones/roof.md:3 unknown-grant published without',
    'milestones/roof.md:4 missing-question notice',
    'milestones/roof.md:5 revision-in-future published without',
    'milestones/roof.md:5 unknown-funder published without',
    'posts/2026-03-02-roof.mdx:1 duplicate-id left out',
    'posts/2026-03-02-roof.mdx:3 unknown-milestone published without',
  ]);
});

test('so it is of an item of a list that lacks a key, of which only that key is no accusation', async () => {
  const grants = `title: A new roof
awarded: 2026-01-10
funders:
  - funder: lindle-trust
    amount: 5000
  - funder: lindle
  - amount: 300
payments:
  - date: 2026-02-01
    milestone: rof
    amount: 3 pounds
contingency:
  draws: [{ date: 2026-02-01, amount: 5, event: a, decision: b, milestone: raef }]`;
  const promise = 'title: Roof\ndue: 2026-09-30\ngrant: roof\nrevisions: [{date: 2026-04-01, agreed-with: lindle}]';
  const report = 'title: Roof\nreports: [{so-far: {people: 3}}]\nlearning: [{tried: a, builds-on: elsewhere/none}]';
  expect(
    await problemsIn({
      ...funder,
      [grant]: document(grants),
      [milestone]: document(promise),
      [post]: document(report),
    }),
  ).toEqual([
    'grants/roof.md:7 missing-key published without',
    'grants/roof.md:7 unknown-funder published without',
    'grants/roof.md:8 missing-key published without',
    'grants/roof.md:11 unknown-milestone published without',
    'grants/roof.md:12 not-a-number published without',
    'grants/roof.md:13 missing-key published without',
    'grants/roof.md:14 unknown-milestone published without',
    'milestones/roof.md:5 missing-key published without',
    'milestones/roof.md:5 unknown-funder published without',
    'posts/2026-03-02-roof.md:3 missing-key published without',
    'posts/2026-03-02-roof.md:4 missing-key published without',
    'posts/2026-03-02-roof.md:4 missing-key published without',
    'posts/2026-03-02-roof.md:4 unknown-learning published without',
  ]);
});

test('what is left out waits for nothing, and nobody may name it', async () => {
  const names =
    'title: Walls\nreports: [{milestone: roof}]\nlearning: [{tried: a, happened: b, next: c, builds-on: slow}]';
  expect(
    await problemsIn({
      [milestone]: document('title: Roof'),
      [post]: document('draft: true\nlearning: [{id: slow, tried: a, happened: b, next: c}]'),
      [other]: document(names),
    }),
  ).toEqual([
    'milestones/roof.md:2 missing-key left out',
    'posts/2026-03-02-roof.md:2 missing-key left out',
    'posts/2026-03-03-walls.md:3 unknown-milestone published without',
    'posts/2026-03-03-walls.md:4 unknown-learning published without',
  ]);
});

test('a share that cannot be read accuses nobody of paying, agreeing or answering without having a part', async () => {
  const broken = award.replace('5000', 'N/A');
  const promise = `title: Roof\ndue: 2026-12-01\ngrant: roof\nrevisions: [{date: 2026-04-01, reason: r, agreed-with: lindle-trust}]`;
  expect(
    await problemsIn({
      ...funder,
      [grant]: document(
        `${broken}payments: [{date: 2026-02-01, amount: 5, funder: lindle-trust}]\ncontingency: {amount: 500}`,
      ),
      [milestone]: document(promise),
      'funders/lindle-trust/replies/2026-05-01-yes.md': document('confirms: riverside/roof/2026-04-01'),
    }),
  ).toEqual(['grants/roof.md:3 not-a-number published without']);
});

test('what stands behind something that was taken out keeps its line', async () => {
  const payments =
    'payments:\n  - date: 2026-02-01\n    amount: ten\n  - date: 2026-03-01\n    amount: 5\n    milestone: rof\n';
  const measures =
    'measures:\n  - id: tiles\n    title: Tiles\n    target: N/A\n  - id: beams\n    title: Beams\n    target: 3\n';
  const reports = 'reports:\n  - note: no milestone\n  - milestone: roof\n    so-far: {tiles: 3}\n  - milestone: rof\n';
  expect(
    await problemsIn({
      ...funder,
      [grant]: document(`${award}${payments}`),
      [milestone]: document(`title: Roof\ndue: 2026-12-01\n${measures}`),
      [post]: document(`title: Roof\n${reports}`),
    }),
  ).toEqual([
    'grants/roof.md:7 not-a-number published without',
    'grants/roof.md:10 unknown-milestone published without',
    'milestones/roof.md:7 not-a-number published without',
    // Nobody knows what the measure that cannot be read was called.
    'posts/2026-03-02-roof.md:4 missing-key published without',
    'posts/2026-03-02-roof.md:7 unknown-milestone published without',
  ]);
});

test.each(Object.keys(schemaOf) as Kind[])('an empty %s is looked through', (kind) => {
  const { content, problems } = checkShape(schemaOf[kind], {}, 'x.md', () => 1);
  expect(problems.every(({ code }) => code === 'missing-key')).toBe(true);
  expect(content).toBeDefined();
});
