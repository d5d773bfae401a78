import { describe, expect, test } from 'vitest';
import { award, document, funder, grant, milestone, post, problemsIn, room, smallWorld } from './small-world.ts';

describe('days in order', () => {
  test('nothing is paid or drawn before it is awarded', async () => {
    const found = await problemsIn({
      ...funder,
      [grant]: document(
        `${award}payments:\n  - date: 2025-01-10\n    amount: 5\ncontingency:\n  amount: 500\n  draws:\n    - date: 2025-02-01\n      amount: 5\n      event: Rain\n      decision: A tent`,
      ),
    });
    expect(found).toEqual([
      'grants/roof.md:6 dates-out-of-order published without',
      'grants/roof.md:11 dates-out-of-order published without',
    ]);
  });

  test('a grant may be awarded when its work has ended: both days stay', async () => {
    const found = await problemsIn({ ...funder, [grant]: document(`${award}ends: 2026-01-09`) });
    expect(found).toEqual(['grants/roof.md:5 dates-out-of-order notice']);
  });

  test('nothing ends before it starts or is promised', async () => {
    const found = await problemsIn({
      ...funder,
      [grant]: document(`${award}starts: 2026-01-12\nends: 2026-01-09`),
      'programmes/halls.md': document('title: Halls\nfunders: lindle-trust\nstarts: 2026-02-01\nends: 2026-01-01'),
      [milestone]: document('title: Roof\ndue: 2026-01-01\npromised: 2026-02-01'),
      [`${room}/organisation.md`]: document(
        'name: Riverside\npauses:\n  - from: 2026-02-01\n    until: 2026-01-01\n    reason: Flood',
      ),
    });
    expect(found.map((line) => line.replace(' published without', ''))).toEqual([
      'grants/roof.md:6 dates-out-of-order',
      'milestones/roof.md:4 dates-out-of-order',
      'organisation.md:5 dates-out-of-order',
      'programmes/halls.md:5 dates-out-of-order',
    ]);
  });

  test('one award day still to come costs nothing of what was paid before it', async () => {
    const { problems, site } = await smallWorld({
      ...funder,
      [grant]: document(
        `${award.replace('2026-01-10', '2052-01-10')}ends: 2026-12-31\npayments: [{date: 2026-02-01, amount: 5}, {date: 2026-03-01, amount: 5}]`,
      ),
    });
    expect(problems.map(({ line, code, effect }) => `${line} ${code} ${effect}`)).toEqual([
      '4 dates-out-of-order notice',
    ]);
    expect(site.organisations[0]?.grants[0]?.content).toMatchObject({ ends: '2026-12-31', payments: [{}, {}] });
  });

  test('a day of the promise that cannot be costs no revision', async () => {
    const { problems, site } = await smallWorld({
      [milestone]: document(
        'title: Roof\ndue: 2026-12-01\npromised: 2052-01-01\nrevisions: [{date: 2026-02-01, reason: r}, {date: 2026-03-01, reason: r}]',
      ),
    });
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual(['4 dates-out-of-order']);
    expect(site.organisations[0]?.milestones[0]?.content.revisions).toHaveLength(2);
  });

  test.each([
    [
      'of the future',
      'revisions:\n- {date: 2062-05-01, reason: r}\n- {date: 2026-06-01, reason: r}',
      '5 revision-in-future',
    ],
    [
      'before the promise',
      'promised: 2026-02-01\nrevisions:\n- {date: 2026-05-01, reason: r}\n- {date: 2025-06-01, reason: r}\n- {date: 2026-06-01, reason: r}',
      '7 revision-before-promise',
    ],
  ])('a revision %s is told once, and the next one is in order', async (_, lines, problem) => {
    const found = await problemsIn({ [milestone]: document(`title: Roof\ndue: 2026-12-01\n${lines}`) });
    expect(found.map((one) => one.replace(/^.*:(\d+ \S+) .*$/, '$1'))).toEqual([problem]);
  });

  test('what happens on one day is in order', async () => {
    expect(
      await problemsIn({
        ...funder,
        [grant]: document(`${award}starts: 2026-01-10\nends: 2026-01-10\npayments: [{date: 2026-01-10, amount: 5}]`),
      }),
    ).toEqual([]);
  });

  test('a post of today is published today', async () => {
    expect(await problemsIn({ [post]: document('title: Roof') }, '2026-03-02')).toEqual([]);
    expect(await problemsIn({ [post]: document('title: Roof') }, '2026-03-01')).toEqual([
      'posts/2026-03-02-roof.md:2 scheduled notice',
    ]);
  });
});

test('a slip for the day of a post is told once', async () => {
  expect(await problemsIn({ [`${room}/posts/roof.md`]: document('title: Roof\nDate: 2026-03-02') })).toEqual([
    'posts/roof.md:3 unknown-key left out',
  ]);
});
