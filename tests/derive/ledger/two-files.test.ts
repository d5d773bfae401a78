// Two files that would have one address: the site shows the first by path that can be read, and its past is the address's.
import { describe, expect, test } from 'vitest';
import { gonePosts } from '../../../src/derive/gone-posts.ts';
import { postEdits } from '../../../src/derive/post-edits.ts';
import { at, type Step } from '../../history/repository.ts';
import { promiseFile, roof } from '../edition-of-past.ts';
import { due, editionAfter, first, goneIn, room, standing } from './roof-past.ts';

const mdx = `${roof}x`;
const words = promiseFile(due);
const december = 'due: 2026-12-01';
const late = promiseFile(december);
const agreed = promiseFile(
  december,
  'revisions: [{ date: 2026-03-01, reason: Bats, due: 2026-12-01, agreed-with: [mill] }]',
);
const step = (day: string, files: Step['files'], moves: Step['moves'] = []): Step => ({
  time: at(day),
  author: 'Rosa',
  ...(files ? { files } : {}),
  moves,
});

const told = async (...steps: readonly Step[]) => {
  const edition = await editionAfter(first, ...steps);
  return { standing: standing(edition), gone: goneIn(edition) };
};
const silent = { standing: [['roof', '2026-01-02', [['due', 'unexplained']]]], gone: [] };
const nothing = { standing: [['roof', '2026-01-02', []]], gone: [] };

describe('a promise with a second file', () => {
  test('is what the first one says, as long as that is there', async () => {
    expect(await told(step('2026-03-01', { [mdx]: late }))).toEqual(nothing);
    expect(await told(step('2026-03-01', { [mdx]: late }), step('2026-03-02', { [mdx]: null }))).toEqual(nothing);
  });

  test.each<[string, readonly Step[]]>([
    ['goes', [step('2026-03-01', { [mdx]: late }), step('2026-03-02', { [roof]: null })]],
    ['goes on the same day', [step('2026-03-01', { [mdx]: late }), step('2026-03-01', { [roof]: null })]],
    [
      'is written over in between',
      [step('2026-03-01', { [mdx]: words }), step('2026-03-02', { [mdx]: late, [roof]: null })],
    ],
    ['cannot be read any more', [step('2026-03-01', { [mdx]: late, [roof]: promiseFile('due: soon') })]],
    [
      'cannot be read any more later',
      [step('2026-03-01', { [mdx]: late }), step('2026-03-03', { [roof]: promiseFile('due: soon') })],
    ],
  ])('has the day of that one from when the first one %s, and says that it moved', async (_, steps) => {
    expect(await told(...steps)).toEqual(silent);
  });

  test('comes before the first one where its name does, from the commit on that brings it', async () => {
    const folder = step('2026-01-02', { [roof]: null, [mdx]: words });
    expect(await told(folder, step('2026-03-01', { [roof]: late }))).toEqual(silent);
  });

  test('is the same where that one has the same words, or says why it has others', async () => {
    const goes = step('2026-03-02', { [roof]: null });
    expect(await told(step('2026-03-01', { [mdx]: words }), goes)).toEqual(nothing);
    expect(await told(step('2026-03-01', { [mdx]: agreed }), goes)).toEqual(nothing);
  });

  test('is another one than the second, where it gets another name', async () => {
    const other = roof.replace('roof', 'old-roof');
    const { standing: both, gone } = await told(
      step('2026-03-01', { [mdx]: late }),
      step('2026-03-02', {}, [[roof, other]]),
    );
    expect([both, gone]).toEqual([
      [
        ['old-roof', '2026-01-02', []],
        ['roof', '2026-03-02', []],
      ],
      [],
    ]);
  });
});

test.each(['2026-02-03-boats/index.md', '2026-02-03-boats.mdx'])(
  'a post that %s takes the place of was edited',
  async (second) => {
    const posts = 'organisations/riverside/posts/';
    const text = (said: string) => `---\ntitle: Boats\n---\n\n${said}\n`;
    const [old, now] = [`${posts}2026-02-03-boats.md`, posts + second];
    for (const day of ['2026-02-05', '2026-02-06']) {
      const edition = await editionAfter(
        step('2026-02-03', { [old]: text('Four boats sank.') }),
        step('2026-02-05', { [now]: text('All went well.') }),
        step(day, { [old]: null }),
      );
      expect(gonePosts(room(edition), edition)).toEqual([]);
      expect(room(edition).posts.map((post) => postEdits(post, edition).length)).toEqual([1]);
    }
  },
);
