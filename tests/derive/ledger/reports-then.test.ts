// A report, and a link, go on when the file of what they name is renamed.
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHistory } from '../../../src/history/read-history.ts';
import { loadSite } from '../../../src/load-site.ts';
import { day } from '../../../src/model/day.ts';
import { desk, type Step } from '../../history/repository.ts';
import { organisationOf } from '../../village.ts';
import { editionOfPast, promiseFile, roof, step } from '../edition-of-past.ts';
import { first } from './roof-past.ts';

const room = desk();
let folders = 0;
const newRoof = roof.replace('roof', 'new-roof');
const file = 'organisations/riverside/posts/2026-02-05-slates.md';
const words = (links: string) =>
  `---\ntitle: Slates\nreports: [{ milestone: roof, state: under-way }]\n---\n\nThey came. ${links}\n`;
const links = '[a](../milestones/roof.md) [b](/organisations/riverside/milestones/roof/#revision-2026-02-01)';
const report = step('2026-02-05', { [file]: words(links) });
const renamed = { ...step('2026-03-01', {}), moves: [[roof, newRoof] as const] };
const stranger = step('2026-04-01', { [roof]: promiseFile('due: 2027-05-05').replace('A roof', 'A shed') });

async function after(...steps: readonly Step[]) {
  folders += 1;
  const content = join(room, String(folders));
  await editionOfPast(content, [first, ...steps]);
  return now(content);
}

async function now(content: string, withGit = true) {
  const history = withGit ? { history: readHistory({ content, program: 'test' }) } : {};
  const today = day.parse('2026-09-01');
  const { site, problems } = await loadSite({ content, now: 0, program: 'test', today, ...history });
  const { milestones, posts } = organisationOf(site, 'riverside');
  return {
    reports: milestones.map(({ id, reports }) => [id, reports.length]),
    links: Object.values(posts[0]?.source.links ?? {}),
    problems: problems.map(({ code }) => code),
  };
}

const at = (id: string) => `/organisations/riverside/milestones/${id}/`;

test('a renamed promise keeps the reports and the links of posts that were written before', async () => {
  expect(await after(report, renamed)).toEqual({
    reports: [['new-roof', 1]],
    links: [at('new-roof'), `${at('new-roof')}#revision-2026-02-01`],
    problems: [],
  });
});

test('a stranger that takes the name gets the links that are written with it, and no report from before', async () => {
  expect(await after(report, renamed, stranger)).toMatchObject({
    reports: [
      ['new-roof', 1],
      ['roof', 0],
    ],
    links: [at('roof'), `${at('roof')}#revision-2026-02-01`],
  });
});

test('a file that was renamed and not committed yet needs the name that is written', async () => {
  const content = join(room, 'uncommitted');
  await editionOfPast(content, [first, report]);
  renameSync(join(content, roof), join(content, newRoof));
  writeFileSync(join(content, file), words('').replace('milestone: roof', 'milestone: new-roof'));
  expect(await now(content)).toEqual({ reports: [['new-roof', 1]], links: [], problems: [] });
});

test('of two that had a name and gave it up, a report is on the one that had it then', async () => {
  const shed = { ...step('2026-05-01', {}), moves: [[roof, roof.replace('roof', 'shed')] as const] };
  expect(await after(report, renamed, stranger, shed)).toMatchObject({
    reports: [
      ['new-roof', 1],
      ['shed', 0],
    ],
  });
});

test('a promise that is gone has no reports, and a link to it is told', async () => {
  const gone = step('2026-03-01', { [roof]: null });
  expect(await after(report, gone)).toEqual({
    reports: [],
    links: [],
    problems: ['unknown-milestone', 'dead-link', 'dead-link'],
  });
});

test('without git both need the names of now', async () => {
  const content = join(room, 'without-git');
  await editionOfPast(content, [first, report]);
  renameSync(join(content, roof), join(content, newRoof));
  expect(await now(content, false)).toEqual({
    reports: [['new-roof', 0]],
    links: [],
    problems: ['unknown-milestone', 'dead-link', 'dead-link'],
  });
});

test('payments, draws and the progress in a text go on, too', async () => {
  const grantFile = 'organisations/riverside/grants/money.md';
  const grant = `---
title: Money
awarded: 2026-01-01
funders: [{ funder: mill, amount: 900 }]
payments: [{ date: 2026-02-01, amount: 500, milestone: roof }]
contingency: { amount: 100, draws: [{ date: 2026-02-02, amount: 5, event: Bats, decision: Nets, milestone: roof }] }
---
`;
  const shown = '---\ntitle: Slates\n---\n\n:::progress{milestone="roof"}\n:::\n';
  const content = join(room, 'payments');
  const { site } = await editionOfPast(content, [
    first,
    step('2026-02-05', { [grantFile]: grant, [file]: shown }),
    renamed,
  ]);
  const { grants, posts } = organisationOf(site, 'riverside');
  expect(grants[0]?.content).toMatchObject({
    payments: [{ milestone: 'new-roof' }],
    contingency: { draws: [{ milestone: 'new-roof' }] },
  });
  expect(Object.values(posts[0]?.milestones ?? {}).map(({ id }) => id)).toEqual(['new-roof']);
  expect((await now(content)).problems).toEqual([]);
});

test('a payment for a promise that went to another organisation is told, and not lost without a word', async () => {
  const grant = `---
title: Money
awarded: 2026-01-01
funders: [{ funder: mill, amount: 900 }]
payments: [{ date: 2026-02-01, amount: 500, milestone: roof }]
---
`;
  const content = join(room, 'elsewhere');
  const paid = step('2026-02-05', { 'organisations/riverside/grants/money.md': grant });
  const moved = {
    ...step('2026-03-01', { 'organisations/hill/organisation.md': '---\nname: Hill\n---\n' }),
    moves: [[roof, roof.replace('riverside', 'hill')] as const],
  };
  await editionOfPast(content, [first, paid, moved]);
  expect((await now(content)).problems).toContain('unknown-milestone');
});
