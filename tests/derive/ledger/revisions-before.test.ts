// A revision is before its promise by the day that the promise named first.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHistory } from '../../../src/history/read-history.ts';
import { loadSite } from '../../../src/load-site.ts';
import { day } from '../../../src/model/day.ts';
import { commitAll, desk, git, type Step } from '../../history/repository.ts';
import { roof, step, villageFiles } from '../edition-of-past.ts';
import { due, onDay } from './roof-past.ts';

const room = desk();
let folders = 0;
function newFolder(): string {
  folders += 1;
  return join(room, String(folders));
}
const revision = (date: string) => `revisions: [{ date: ${date}, reason: Bats, agreed-with: [mill] }]`;

async function problemsIn(content: string) {
  const history = readHistory({ content, program: 'test' });
  const { problems } = await loadSite({ content, now: 0, program: 'test', today: day.parse('2026-09-01'), history });
  return problems.filter(({ file }) => file === roof).map(({ code, values }) => [code, values]);
}

async function problemsAfter(...past: readonly Step[]) {
  const content = newFolder();
  commitAll(content, [step('2026-01-01', villageFiles), ...past]);
  return problemsIn(content);
}

test('a promise that named no day was made when it was first published', async () => {
  const made = onDay('2026-01-10', due);
  expect(await problemsAfter(made, onDay('2026-02-01', due, revision('2026-01-05')))).toEqual([
    ['revision-before-history', { date: '2026-01-05', seen: '2026-01-10' }],
  ]);
  expect(await problemsAfter(made, onDay('2026-02-01', due, revision('2026-01-10')))).toEqual([]);
});

test('of a clone without its first days nobody knows when it was published', async () => {
  const [whole, shallow] = [newFolder(), newFolder()];
  commitAll(whole, [step('2026-01-01', villageFiles), onDay('2026-03-10', due, revision('2026-02-01'))]);
  git(room, 'clone', '--quiet', '--depth=1', `file://${whole}`, shallow);
  expect(await problemsIn(shallow)).toEqual([]);
});

test.each(['2026-01-01', '2026-03-01'])('a day that is moved to %s later is not the one to judge by', async (now) => {
  const made = onDay('2026-01-10', due, 'promised: 2026-02-01');
  const moved = (date: string) => onDay('2026-04-01', due, `promised: ${now}`, revision(date));
  expect(await problemsAfter(made, moved('2026-02-15'))).toEqual([]);
  expect(await problemsAfter(made, moved('2026-01-15'))).toEqual([
    ['revision-before-promise', { date: '2026-01-15', promised: '2026-02-01' }],
  ]);
});

test('what is changed on the first day counts as it is in the evening', async () => {
  const made = onDay('2026-01-10', due, 'promised: 2026-01-09');
  const evening = onDay('2026-01-10', due, 'promised: 2025-12-01', revision('2026-01-05'));
  expect(await problemsAfter(made, { ...evening, time: made.time + 60 })).toEqual([]);
});
