import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/check/catalogue.ts';
import { problemWords } from '../../src/check/report/problem-words.ts';
import { document, problemsIn, room, smallWorld } from './small-world.ts';

const post = `${room}/posts/2026-03-02-roof.md`;
const grant = `${room}/grants/roof.md`;
const milestone = `${room}/milestones/roof.md`;
const funder = { 'funders/lindle-trust/funder.md': document('name: Lindle Trust') };
const award = 'title: A new roof\nfunders: {funder: lindle-trust, amount: 5000}\nawarded: 2026-01-10\n';

test.each(['title: Roof', 'title: Roof\ndraft: true'])(
  'what stands twice is told twice, in a draft too: %j',
  async (keys) => {
    const text = '[x](dead.md)\n\n![p](no.jpg)\n\n[x](dead.md)\n\n![p](no.jpg)\n';
    const first = keys.split('\n').length + 3;
    const found = (await problemsIn({ [post]: document(keys, text) })).filter((one) => !one.includes(' draft '));
    expect(found.map((one) => one.split(':')[1])).toEqual([
      `${first} dead-link notice`,
      `${first + 2} missing-picture published without`,
      `${first + 4} dead-link notice`,
      `${first + 6} missing-picture published without`,
    ]);
  },
);

describe('a post with "draft"', () => {
  test.each(['true', 'TRUE', 'True', 'yes', 'Yes', '"Yes"'])('waits with %s', async (word) => {
    expect((await smallWorld({ [post]: document(`title: Roof\ndraft: ${word}`) })).counts).toMatchObject({ drafts: 1 });
  });

  test.each(['', '""', '# true', 'on', '1', 'ja', 'ture', '[true]', '{a: true}'])(
    'is left out with a problem when "%s" is written behind it',
    async (word) => {
      const { problems, counts, site } = await smallWorld({ [post]: document(`title: Roof\ndraft: ${word}`) });
      expect(problems.map(({ line, effect }) => `${line} ${effect}`)).toEqual(['3 left out']);
      expect(counts).toMatchObject({ leftOut: 1, drafts: 0 });
      expect(site.organisations[0]?.posts).toEqual([]);
    },
  );

  test.each(['Draft', 'drafts', 'darft'])('is left out when it is written "%s"', async (key) => {
    expect(await problemsIn({ [post]: document(`title: Roof\n${key}: true`) })).toEqual([
      'posts/2026-03-02-roof.md:3 unknown-key left out',
    ]);
  });

  test.each(['false', 'No'])('is published with %s', async (word) => {
    expect(
      (await smallWorld({ [post]: document(`title: Roof\ndraft: ${word}`) })).site.organisations[0]?.posts,
    ).toHaveLength(1);
  });
});

describe('a remedy helps', () => {
  test.each([
    ['![a](../../../../../outside.jpg)', 'Put the picture beside this file, and write its name alone.'],
    ['![a](/photos/roof.jpg)', 'Put the picture beside this file, and write its name alone.'],
    ['![a](photos\\\\roof.jpg)', 'Write "/" in place of "\\" between a folder and the picture in it.'],
    ['![a](roof.jpg)', `Check the name, capital letters too, or put the picture at content/${room}/posts/roof.jpg.`],
  ])('where a picture is missing: %s', async (body, remedy) => {
    const { problems } = await smallWorld({ [post]: document('title: Roof', body) });
    expect(problems.map(problemWords({ problems, folder: 'content' })).map((words) => words.remedy)).toEqual([remedy]);
  });

  test('where an item of a list is empty', async () => {
    const { problems } = await smallWorld({ [post]: document('title: Roof\nthemes: [a, ""]') });
    expect(problems.map(problemWords({ problems, folder: 'content' })).map((words) => words.what)).toEqual([
      'In "themes" there is an item with nothing in it. The rest of the post is published without it.',
    ]);
  });
});

describe('names that lead to nothing', () => {
  test('a grant is published without a share of nobody', async () => {
    const files = {
      ...funder,
      [grant]: document(
        'title: A new roof\nfunders:\n  - {funder: lindle-trust, amount: 5000}\n  - {funder: nobody, amount: 5}\nawarded: 2026-01-10',
      ),
    };
    const { site, problems } = await smallWorld(files);
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual(['5 unknown-funder']);
    expect(site.organisations[0]?.grants[0]?.shares.map(({ money }) => money.hundredths)).toEqual([500_000]);
  });

  test('a payment keeps its amount when nobody knows who paid it', async () => {
    const { site } = await smallWorld({
      ...funder,
      [grant]: document(`${award}payments: [{date: 2026-02-01, amount: 500, funder: nobody}]`),
    });
    expect(site.organisations[0]?.grants[0]?.content.payments).toEqual([{ date: '2026-02-01', amount: 50_000 }]);
  });

  test('programmes and revisions name funders too', async () => {
    const found = await problemsIn({
      'programmes/halls.md': document('title: Halls\nfunders: nobody'),
      [milestone]: document(
        'title: Roof\ndue: 2026-09-30\nrevisions:\n  - date: 2026-02-01\n    reason: Rain\n    agreed-with:\n      - nobody',
      ),
    });
    expect(found).toEqual([
      'milestones/roof.md:8 unknown-funder published without',
      'programmes/halls.md:3 unknown-funder published without',
    ]);
  });

  test('payments, draws and the text of a post name milestones too', async () => {
    const found = await problemsIn({
      ...funder,
      [grant]: document(
        `${award}payments:\n  - date: 2026-02-01\n    amount: 500\n    milestone: none\ncontingency:\n  amount: 500\n  draws:\n    - date: 2026-02-01\n      amount: 5\n      event: Rain\n      decision: A tent\n      milestone: none`,
      ),
      [`${post}x`]: document('title: Roof', 'Text.\n\n<Progress milestone="none" />\n'),
    });
    expect(found).toEqual([
      'grants/roof.md:8 unknown-milestone published without',
      'grants/roof.md:16 unknown-milestone published without',
      'posts/2026-03-02-roof.mdx:6 unknown-milestone published without',
    ]);
  });

  test('a report on a milestone that was left out is told so, and the post is published', async () => {
    const { problems, site } = await smallWorld({
      [milestone]: document('title: Roof'),
      [post]: document('title: Roof\nreports:\n  - milestone: roof'),
    });
    expect(problems.map(({ code }) => code)).toEqual(['missing-key', 'unknown-milestone']);
    expect(problems[1]?.values['leftOut']).toBe('yes');
    expect(site.posts).toHaveLength(1);
  });

  test('a milestone of another organisation that is not there is unknown, not foreign', async () => {
    const found = await problemsIn({ [post]: document('title: Roof\nreports:\n  - milestone: darwen/van') });
    expect(found).toEqual(['posts/2026-03-02-roof.md:4 unknown-milestone published without']);
  });

  test('a funder that there is answers only for promises that it pays for', async () => {
    const answers = (lines: string) =>
      problemsIn({
        ...funder,
        'funders/other-trust/funder.md': document('name: Other Trust'),
        [grant]: document(award),
        [milestone]: document(
          `title: Roof\ndue: 2026-09-30\n${lines}revisions:\n  - date: 2026-02-01\n    reason: Rain\n    agreed-with:\n      - lindle-trust\n      - other-trust`,
        ),
      });
    expect(await answers('grant: roof\n')).toEqual(['milestones/roof.md:10 answer-by-stranger notice']);
    expect(await answers('')).toEqual([
      'milestones/roof.md:8 answer-by-stranger notice',
      'milestones/roof.md:9 answer-by-stranger notice',
    ]);
  });

  test('words where a number must be are named, with the way to leave a number open', async () => {
    const { problems, site } = await smallWorld({
      [milestone]: document('title: Roof\ndue: 2026-09-30\nmeasures: [{id: tiles, title: Tiles, target: 900}]'),
      [post]: document(
        'title: Roof\nreports:\n  - milestone: roof\n    spent: see above\n    so-far:\n      tiles: N/A',
      ),
    });
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual(['5 not-a-number', '7 not-a-number']);
    expect(problems.map((one) => catalogue[one.code].remedy(one.values))).toEqual(
      Array(2).fill(
        'Write digits. Where the number is not known, leave the line out: it then reads "not yet reported".',
      ),
    );
    expect(site.posts[0]?.reports).toHaveLength(1);
  });

  test('a revision has targets for measures that are there', async () => {
    const found = await problemsIn({
      [milestone]: document(
        'title: Roof\ndue: 2026-09-30\nmeasures: [{id: tiles, title: Tiles, target: 900}]\nrevisions:\n  - date: 2026-02-01\n    reason: Rain\n    targets:\n      tiles: 800\n      slates: 5',
      ),
    });
    expect(found).toEqual(['milestones/roof.md:10 unknown-measure published without']);
  });

  test('a theme needs a letter where any theme is allowed', async () => {
    expect(await problemsIn({ [post]: document('title: Roof\nthemes: ["???", food]') })).toEqual([
      'posts/2026-03-02-roof.md:3 unknown-theme published without',
    ]);
  });

  test('a listed theme may be written by its name, in any capitals', async () => {
    const site = 'name: N\nurl: https://n.example\nthemes:\n  food: Food and eating\n';
    expect(
      await problemsIn({ 'site.yaml': site, [post]: document('title: Roof\nthemes: [FOOD, food and Eating]') }),
    ).toEqual([]);
  });

  test('a regional language is listed when its language is', async () => {
    expect(await problemsIn({ [post]: document('title: Roof\nlanguage: en-GB') })).toEqual([]);
  });
});

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

  test('nothing ends before it starts, is awarded or is promised', async () => {
    const found = await problemsIn({
      ...funder,
      [grant]: document(`${award}ends: 2026-01-09`),
      'programmes/halls.md': document('title: Halls\nfunders: lindle-trust\nstarts: 2026-02-01\nends: 2026-01-01'),
      [milestone]: document('title: Roof\ndue: 2026-01-01\npromised: 2026-02-01'),
      [`${room}/organisation.md`]: document(
        'name: Riverside\npauses:\n  - from: 2026-02-01\n    until: 2026-01-01\n    reason: Flood',
      ),
    });
    expect(found.map((line) => line.replace(' published without', ''))).toEqual([
      'grants/roof.md:5 dates-out-of-order',
      'milestones/roof.md:4 dates-out-of-order',
      'organisation.md:5 dates-out-of-order',
      'programmes/halls.md:5 dates-out-of-order',
    ]);
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

describe('one name for one thing', () => {
  test('the first by path stays, however the day is written', async () => {
    const files = {
      [post]: document('title: A'),
      [`${room}/posts/2026-03-02-roof/index.md`]: document('title: B'),
      [`${room}/posts/roof.md`]: document('title: C\ndate: 2026-03-02'),
    };
    const { problems, site, counts } = await smallWorld(files);
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      `${room}/posts/2026-03-02-roof/index.md duplicate-id`,
      `${room}/posts/roof.md duplicate-id`,
    ]);
    expect(site.posts.map(({ content }) => content.title)).toEqual(['A']);
    expect(counts).toEqual({ read: 5, published: 3, scheduled: 0, drafts: 0, leftOut: 2 });
  });
});

describe('one id for one thing', () => {
  test('a count could not mean two measures', async () => {
    const measures =
      'measures:\n  - {id: tiles, title: Tiles, target: 5}\n  - {id: tiles, title: More tiles, target: 9}';
    const { site, problems } = await smallWorld({ [milestone]: document(`title: Roof\ndue: 2026-09-30\n${measures}`) });
    expect(problems.map(({ line, code, effect }) => `${line} ${code} ${effect}`)).toEqual([
      '6 duplicate-id published without',
    ]);
    expect(site.organisations[0]?.milestones[0]?.content.measures?.map(({ title }) => title)).toEqual(['Tiles']);
  });

  test('what was learnt under a name that is taken stays without a name', async () => {
    const learning = 'learning: [{id: paint, tried: a, happened: b, next: c}]';
    const { site, problems } = await smallWorld({
      [post]: document(`title: A\n${learning}`),
      [`${room}/posts/2026-03-03-b.md`]: document(`title: B\n${learning}`),
    });
    expect(problems.map(({ code }) => code)).toEqual(['duplicate-id']);
    expect(site.posts[1]?.learning).toEqual([{ tried: 'a', happened: 'b', next: 'c' }]);
  });
});

describe('ways to reach people', () => {
  test('are published as "contact" and nowhere else', async () => {
    const files = {
      [post]: document(
        'title: Write to ana@riverside.example',
        'Or to [Bo](mailto:bo@riverside.example) or cy@riverside.example.\n',
      ),
    };
    const { problems, site } = await smallWorld(files);
    expect(problems.map(({ line, code, values }) => `${line} ${code} ${values['contact']}`)).toEqual([
      '2 contact-in-post ana@riverside.example',
      '4 contact-in-post bo@riverside.example',
      '4 contact-in-post cy@riverside.example',
    ]);
    expect(site.posts[0]?.content.title).toBe('Write to […]');
  });
});

describe('every mistake has its line', () => {
  test('two pictures without a description stand on two', async () => {
    const files = {
      [`${room}/posts/2026-03-02-roof/index.md`]: document('title: Roof', '![](a.png)\n\n![](a.png)\n\n[é](mä.md)\n'),
      [`${room}/posts/2026-03-02-roof/a.png`]: 'x',
    };
    const found = await problemsIn(files);
    expect(found.filter((line) => line.includes('missing-alt'))).toEqual([
      'posts/2026-03-02-roof/index.md:4 missing-alt notice',
      'posts/2026-03-02-roof/index.md:6 missing-alt notice',
    ]);
  });
});

describe('money', () => {
  test('contingency is a part of the award', async () => {
    expect(await problemsIn({ ...funder, [grant]: document(`${award}contingency:\n  amount: 5000.01`) })).toEqual([
      'grants/roof.md:6 contingency-overdrawn notice',
    ]);
    expect(await problemsIn({ ...funder, [grant]: document(`${award}contingency:\n  amount: 5000`) })).toEqual([]);
  });

  test('draws are no more than what was kept, told once where it is too much', async () => {
    const draw = (amount: string) => `    - {date: 2026-02-01, amount: ${amount}, event: Rain, decision: A tent}\n`;
    const kept = (draws: string) => `${award}contingency:\n  amount: 500\n  draws:\n${draws}`;
    const drawn = (draws: string) => problemsIn({ ...funder, [grant]: document(kept(draws)) });
    expect(await drawn(draw('250') + draw('250'))).toEqual([]);
    expect(await drawn(draw('250') + draw('250.01') + draw('5'))).toEqual([
      'grants/roof.md:9 contingency-overdrawn notice',
    ]);
  });

  test('payments stay within the award, or what it came to in the end', async () => {
    const paid = (keys: string) => problemsIn({ ...funder, [grant]: document(`${award}${keys}`) });
    const payment = 'payments: [{date: 2026-02-01, amount: 5500}]';
    expect(await paid(payment)).toEqual(['grants/roof.md:5 more-paid-than-awarded notice']);
    expect(await paid('disbursed: 5000.01')).toEqual(['grants/roof.md:5 more-paid-than-awarded notice']);
    expect(await paid(`final: 5500\n${payment}`)).toEqual([]);
  });

  test('each funder pays what it awarded, though the sum is right', async () => {
    const found = await problemsIn({
      ...funder,
      'funders/mill/funder.md': document('name: Mill'),
      [grant]: document(
        'title: A\nawarded: 2026-01-10\nfunders: [{funder: lindle-trust, amount: 5}, {funder: mill, amount: 5}]\npayments:\n  - {date: 2026-02-01, amount: 4, funder: lindle-trust}\n  - {date: 2026-02-02, amount: 6, funder: mill}',
      ),
    });
    expect(found).toEqual(['grants/roof.md:7 more-paid-than-awarded notice']);
  });
});

describe('covers', () => {
  test('say what they show, are there, and are beside the post', async () => {
    const cover = (keys: string) =>
      problemsIn({
        [`${room}/posts/2026-03-02-roof/index.md`]: document(`title: Roof\ncover:\n  ${keys}`),
        [`${room}/posts/2026-03-02-roof/roof.svg`]: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      });
    const place = 'posts/2026-03-02-roof/index.md:4';
    expect(await cover('image: roof.png\n  alt: The roof')).toEqual([`${place} missing-picture published without`]);
    expect(await cover('image: roof.svg')).toEqual([`${place} unsupported-picture published without`]);
    expect(await cover('image: https://pictures.example/roof.png')).toEqual([
      `${place} remote-picture published without`,
    ]);
    expect(await cover('image: ../../../../site.yaml')).toEqual([`${place} unreadable-picture published without`]);
    expect(await cover('image: ../../../../../secret.png')).toEqual([`${place} missing-picture published without`]);
  });
});
