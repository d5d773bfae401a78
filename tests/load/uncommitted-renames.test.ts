// What is renamed in the folder alone is told, unless the post says itself what it was.
import { expect, test } from 'vitest';
import { uncommittedRenames } from '../../src/load/uncommitted-renames.ts';
import type { UncommittedState } from '../../src/model/history.ts';
import { post } from '../link/documents.ts';

const [roof, slates] = ['roof', 'slates'].map((id) => `organisations/riverside/posts/2026-03-02-${id}.md`);
const renamed: readonly (readonly [string, UncommittedState])[] = [
  [roof ?? '', 'removed'],
  [slates ?? '', 'new'],
];

function told(content: object, states = renamed) {
  const document = post('riverside/2026-03-02-slates', content);
  const documents = [{ ...document, file: slates ?? '' }];
  return uncommittedRenames(documents, { uncommitted: new Map(states) }).map(({ code, values }) => [code, values]);
}

test('a post that is new where one of its day is gone may be that one', () => {
  expect(told({})).toEqual([['rename-not-committed', { former: '2026-03-02-roof' }]]);
});

test.each([
  ['guid', { guid: 'the-roof' }],
  ['moved-from', { 'moved-from': ['2026-03-02-roof'] }],
  ['draft', { draft: 'yes' }],
  ['another day', { date: '2026-03-03' }],
])('one with %s is not', (_, content) => expect(told(content)).toEqual([]));

test('nor is one beside which nothing went, or that a commit has', () => {
  expect(told({}, renamed.slice(1))).toEqual([]);
  expect(told({}, renamed.slice(0, 1))).toEqual([]);
  expect(told({}, [['organisations/hall/posts/2026-03-02-roof.md', 'removed'], ...renamed.slice(1)])).toEqual([]);
});
