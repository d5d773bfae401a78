// When what funders say became another, as git knows it.
import { expect, test } from 'vitest';
import { answersIn } from '../../src/history/answers.ts';
import type { Change } from '../../src/history/read-log.ts';

const change = (status: string, path: string, from?: string): Change => ({
  status,
  path,
  mode: '100644',
  ...(from === undefined ? {} : { from }),
});
const reply = 'funders/mill/replies/2026-03-01-yes.md';

test.each([
  ['an answer came', change('A', reply), ['2026-03-01']],
  ['an answer was edited', change('M', reply), ['2026-03-01']],
  ['an answer went', change('D', reply), ['2026-03-01']],
  ['an answer got another day', change('R', reply, reply.replace('03-01', '04-01')), ['2026-03-01']],
  ['an answer moved out', change('R', 'funders/mill/note.md', reply), []],
  ['a funder came', change('A', 'funders/mill/funder.md'), []],
])('it counts that %s', (_, made, days) => {
  expect(answersIn([made], 7)).toEqual([{ commit: 7, days }]);
});

test('it counts neither what a funder says of itself, nor what others write', () => {
  expect(answersIn([change('M', 'funders/mill/funder.md'), change('A', 'organisations/a/posts/x.md')], 7)).toEqual([]);
});
