// Whoever follows a feed is told of each post once.
import { describe, expect, test } from 'vitest';
import { feeds } from '../../src/derive/feed.ts';
import { editionOf } from '../village.ts';
import { document, smallWorld } from './small-world.ts';

describe('the guids of a feed', () => {
  const of = (name: string) => `organisations/riverside/posts/${name}.md`;
  const feedGuids = async (files: Readonly<Record<string, string>>) => {
    const { site, problems } = await smallWorld(files);
    const [feed] = [...feeds(editionOf(site))].filter(({ address }) => address === '/organisations/riverside/feed.xml');
    return {
      guids: (feed?.items ?? []).map(({ guid }) => guid).sort(),
      problems: problems.map(({ file, code }) => `${file.replace(/.*\//, '')} ${code}`),
    };
  };

  test('are each one post’s, whoever says what it was called before', async () => {
    expect(
      await feedGuids({
        [of('2025-06-01-a')]: document('title: A'),
        [of('2025-06-02-b')]: document('title: B\nmoved-from: 2025-06-01-a'),
        [of('2025-06-03-c')]: document('title: C\nguid: riverside/2025-06-01-a'),
        [of('2025-06-04-d')]: document('title: D\nmoved-from: 2025-05-01-old'),
        [of('2025-06-05-e')]: document('title: E\nmoved-from: [2025-05-01-old, 2025-05-02-older]'),
      }),
    ).toEqual({
      guids: [
        'riverside/2025-05-01-old',
        'riverside/2025-05-02-older',
        'riverside/2025-06-01-a',
        'riverside/2025-06-02-b',
        'riverside/2025-06-03-c',
      ],
      problems: [
        '2025-06-02-b.md moved-from-taken',
        '2025-06-03-c.md duplicate-id',
        '2025-06-05-e.md moved-from-taken',
      ],
    });
  });
});
