import { describe, expect, test } from 'vitest';
import { document, problemsIn, room, smallWorld } from './small-world.ts';

const world = {
  'funders/lindle-trust/funder.md': document('name: Lindle Trust'),
  'funders/tidewater-trust/funder.md': document('name: Tidewater Trust'),
  [`${room}/grants/roof.md`]: document(
    'title: A new roof\nfunders: {funder: lindle-trust, amount: 5000}\nawarded: 2026-01-10',
  ),
  [`${room}/milestones/roof.md`]: document(
    'title: Roof\ndue: 2026-09-30\ngrant: roof\nrevisions: [{date: 2026-05-04, reason: Bats, due: 2026-10-31}]',
  ),
  [`${room}/posts/2026-03-02-roof.md`]: document('title: Roof\nmoved-from: 2026-03-02-the-roof'),
  [`${room}/posts/2026-03-04-later.md`]: document('title: Later\ndraft: true'),
};
const reply = (keys: string, name = '2026-05-12-thanks', funder = 'lindle-trust') => ({
  ...world,
  [`funders/${funder}/replies/${name}.md`]: document(keys, 'Thank you.\n'),
});
const found = async (files: Parameters<typeof problemsIn>[0]) =>
  (await problemsIn(files)).filter((line) => !line.includes('draft notice')).map((line) => line.replace(/^\S+\//, ''));

describe('a reply answers', () => {
  test('a post, and is found at the post and at its funder', async () => {
    const { site, counts } = await smallWorld(reply('to: riverside/2026-03-02-roof\nuse: Read at our meeting.'));
    const [told] = site.funders[0]?.replies ?? [];
    expect(told).toMatchObject({
      id: 'lindle-trust/2026-05-12-thanks',
      day: '2026-05-12',
      post: { id: '2026-03-02-roof' },
    });
    expect(told?.address).toBe('/funders/lindle-trust/replies/2026-05-12-thanks/');
    expect(site.posts[0]?.replies).toEqual([told]);
    expect(counts).toMatchObject({ read: 9, published: 8, drafts: 1 });
  });

  test('a post by the name that it had before', async () => {
    const { site } = await smallWorld(reply('to: riverside/2026-03-02-the-roof'));
    expect(site.posts[0]?.replies).toHaveLength(1);
  });

  test('a change of a promise, which it confirms', async () => {
    const { site, problems } = await smallWorld(reply('confirms: riverside/roof/2026-05-04'));
    expect(problems.map(({ code }) => code)).toEqual(['draft']);
    const [milestone] = site.organisations[0]?.milestones ?? [];
    expect(milestone?.replies[0]?.confirms).toEqual([{ milestone, revision: '2026-05-04' }]);
  });

  test('a post and a change of a promise at once', async () => {
    const files = reply('to: riverside/2026-03-02-roof\nconfirms: [riverside/roof/2026-05-04]');
    const { site } = await smallWorld(files);
    expect(site.posts[0]?.replies).toEqual(site.organisations[0]?.milestones[0]?.replies);
  });

  test('on its day: one of tomorrow waits', async () => {
    const { site, counts } = await smallWorld(reply('to: riverside/2026-03-02-roof', '2026-07-01-thanks'));
    expect(site.funders[0]?.replies).toEqual([]);
    expect(counts).toMatchObject({ published: 7, scheduled: 1, leftOut: 0 });
  });
});

describe('a reply is left out', () => {
  test.each([
    ['that answers nothing', 'use: Read.', 'thanks.md:1 missing-key left out'],
    ['to what has no such name', 'to: the roof', 'thanks.md:2 not-a-target left out'],
    ['with capitals in a key', 'To: riverside/2026-03-02-roof', 'thanks.md:2 unknown-key left out'],
    ['with a slip in a key', 'confirm: riverside/roof/2026-05-04', 'thanks.md:2 unknown-key left out'],
    ['to a list', 'to: [riverside/2026-03-02-roof]', 'thanks.md:2 wrong-shape left out'],
    ['that confirms a map', 'confirms: {roof: 2026-05-04}', 'thanks.md:2 wrong-shape left out'],
    ['to a draft', 'to: riverside/2026-03-04-later', 'thanks.md:2 unknown-post left out'],
    ['to a promise that is not there', 'to: riverside/rof/2026-05-04', 'thanks.md:2 unknown-milestone left out'],
  ])('%s', async (_, keys, problem) => {
    expect((await found(reply(keys))).map((line) => line.replace('2026-05-12-', ''))).toEqual([problem]);
  });

  test('of a funder that does not say who it is', async () => {
    const files = reply('to: riverside/2026-03-02-roof', '2026-05-12-yes', 'nobody');
    expect(await found(files)).toEqual([
      '2026-05-12-yes.md:1 unknown-funder left out',
      '2026-05-12-yes.md:2 reply-by-stranger notice',
    ]);
  });
});

describe('a reply is published with a notice', () => {
  test('of a funder that gives nothing for it now: it may have given once', async () => {
    const files = reply('confirms: riverside/roof/2026-05-04', '2026-05-12-yes', 'tidewater-trust');
    expect(await found(files)).toEqual(['2026-05-12-yes.md:2 reply-by-stranger notice']);
  });

  test('to a change that is not there now: it may have been taken out', async () => {
    const { site, problems } = await smallWorld(
      reply('to: riverside/2026-03-02-roof\nconfirms:\n  - riverside/roof/2026-05-04\n  - riverside/roof/2026-05-05'),
    );
    expect(problems.map(({ line, code, effect }) => `${line} ${code} ${effect}`)).toEqual([
      '5 unknown-revision notice',
      '3 draft notice',
    ]);
    expect(site.funders[0]?.replies[0]?.confirms).toHaveLength(2);
  });
});

test('what else a reply answers stays when one name of it leads to nothing', async () => {
  const { site, problems } = await smallWorld(
    reply('to: riverside/2026-03-02-roof\nconfirms:\n  - riverside/roof/2026-05-04\n  - riverside/rof/2026-05-04'),
  );
  expect(problems.map(({ line, code, effect }) => `${line} ${code} ${effect}`)).toEqual([
    '5 unknown-milestone published without',
    '3 draft notice',
  ]);
  expect(site.funders[0]?.replies[0]?.confirms).toHaveLength(1);
});

describe('text where a number must be', () => {
  const shares = (amount: string) => ({
    ...world,
    [`${room}/grants/hall.md`]: document(
      `title: Hall\nawarded: 2026-01-10\nfunders:\n  funder: lindle-trust\n  amount: ${amount}`,
    ),
  });

  test.each(['N/A', 'see above', '£500', '1,250', '-5', '1e3', '٥٠٠'])('%s is no amount', async (amount) => {
    expect(await found(shares(amount))).toEqual(['hall.md:6 not-a-number published without']);
  });

  test('nor a count so far, nor what was spent', async () => {
    const files = {
      ...world,
      [`${room}/milestones/tiles.md`]: document(
        'title: T\ndue: 2026-09-30\nmeasures: [{id: tiles, title: T, target: 9}]',
      ),
      [`${room}/posts/2026-04-02-tiles.md`]: document(
        'title: T\nreports:\n  - milestone: tiles\n    so-far:\n      tiles: N/A\n    spent: see above',
      ),
    };
    expect(await found(files)).toEqual([
      '2026-04-02-tiles.md:6 not-a-number published without',
      '2026-04-02-tiles.md:7 not-a-number published without',
    ]);
    expect((await smallWorld(files)).site.posts.at(-1)?.content.reports).toEqual([
      { milestone: 'tiles', 'so-far': {} },
    ]);
  });
});

describe('a yes and a no to one change', () => {
  test('is told, and is a no in a reply', async () => {
    const files = reply('confirms: [riverside/roof/2026-05-04]\ndeclines: riverside/roof/2026-05-04');
    expect(await found(files)).toEqual(['2026-05-12-thanks.md:2 yes-and-no published without']);
    const [told] = (await smallWorld(files)).site.funders[0]?.replies ?? [];
    expect(told?.confirms).toEqual([]);
    expect(told?.declines).toHaveLength(1);
  });

  test('is told, and is a no in a promise', async () => {
    const promise = (answers: string) => ({
      ...world,
      [`${room}/milestones/roof.md`]: document(
        `title: Roof\ndue: 2026-09-30\ngrant: roof\nrevisions:\n  - date: 2026-05-04\n    reason: Bats\n${answers}`,
      ),
    });
    const both = promise('    declined-by: lindle-trust\n    agreed-with: [lindle-trust]');
    expect(await found(both)).toEqual(['roof.md:9 yes-and-no published without']);
    const [milestone] = (await smallWorld(both)).site.organisations[0]?.milestones ?? [];
    expect(milestone?.content.revisions?.[0]).toMatchObject({ 'agreed-with': [], 'declined-by': ['lindle-trust'] });
    expect(await found(promise('    declined-by: lindle-trust'))).toEqual([]);
  });

  test('is none where two changes are meant', async () => {
    const files = reply('confirms: riverside/roof/2026-05-04\ndeclines: riverside/roof/2026-05-05');
    expect(await found(files)).toEqual(['2026-05-12-thanks.md:3 unknown-revision notice']);
  });
});
