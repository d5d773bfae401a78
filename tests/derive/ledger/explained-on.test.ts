// The day from which on a change has its explanation: that on which the last of what it took was there.
import { expect, test } from 'vitest';
import { changeLines } from '../../../src/derive/change-lines.ts';
import type { Step } from '../../history/repository.ts';
import { step, villageFiles } from '../edition-of-past.ts';
import { due, editionAfter, grantFile, onDay, revised, roofIn } from './roof-past.ts';

const two = step('2026-01-01', {
  'funders/well/funder.md': '---\nname: The Well\n---\n',
  [grantFile]: villageFiles[grantFile].replace(']', ', { funder: well, amount: 100 }]'),
});
const moved = 'due: 2026-08-01';
const silent = onDay('2026-02-01', moved);
const reason = (on: string, ...more: readonly string[]) => onDay(on, moved, revised(moved, ...more));
const word = (funder: string, on: string, revision = '2026-02-01') =>
  step(on, { [`funders/${funder}/replies/${on}-word.md`]: `---\nconfirms: riverside/roof/${revision}\n---\nSo.\n` });
const told = async (...past: readonly Step[]) => {
  const edition = await editionAfter(...past);
  return changeLines(roofIn(edition), edition).map(({ state, explainedOn }) => [state, explainedOn]);
};
const later = (on: string) => [['explained-later', on]];

test('is that of a funder’s own word, or that on which another was written down, whichever is later', async () => {
  const made = [two, onDay('2026-01-02', due), silent, reason('2026-03-01')];
  const [mill, well] = [word('mill', '2026-03-10'), reason('2026-04-01', 'agreed-with: [well]')];
  expect(await told(...made, mill, well)).toEqual(later('2026-04-01'));
  expect(await told(...made, reason('2026-03-05', 'agreed-with: [well]'), mill)).toEqual(later('2026-03-10'));
  expect(await told(...made, mill)).toEqual([['proposed', undefined]]);
});

test('is that on which it was written down, where a funder’s own word came later', async () => {
  const made = [two, onDay('2026-01-02', due), silent, reason('2026-03-01', 'agreed-with: [well]')];
  const both = reason('2026-03-05', 'agreed-with: [well, mill]');
  expect(await told(...made, both, word('mill', '2026-03-10'))).toEqual(later('2026-03-05'));
});

test('is the day of the revision where that was to come, whatever is committed afterwards', async () => {
  const text = revised(moved, 'agreed-with: [mill]').replace('2026-02-01', '2026-06-10');
  const made = [onDay('2026-01-02', due), silent, onDay('2026-03-01', moved, text)];
  expect(await told(...made)).toEqual(later('2026-06-10'));
  const [line] = await told(...made, onDay('2026-08-01', moved, text, 'budget: 5'));
  expect(line).toEqual(['explained-later', '2026-06-10']);
});
