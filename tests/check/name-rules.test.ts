import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/check/catalogue.ts';
import { award, document, funder, grant, milestone, post, problemsIn, room, smallWorld } from './small-world.ts';

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

  test('a listed theme may be written by its name; in other capitals it is told how the list has it', async () => {
    const site = 'name: N\nurl: https://n.example\nthemes:\n  food: Food and eating\n';
    expect(
      await problemsIn({ 'site.yaml': site, [post]: document('title: Roof\nthemes: [food, Food and eating]') }),
    ).toEqual([]);
    expect(
      await problemsIn({ 'site.yaml': site, [post]: document('title: Roof\nthemes: [FOOD, food and Eating]') }),
    ).toEqual(['posts/2026-03-02-roof.md:3 theme-spelling notice', 'posts/2026-03-02-roof.md:3 theme-spelling notice']);
  });

  test('a regional language is listed when its language is', async () => {
    expect(await problemsIn({ [post]: document('title: Roof\nlanguage: en-GB') })).toEqual([]);
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

describe('what a learning builds on', () => {
  const walls = `${room}/posts/2026-03-03-walls.md`;
  const built = document('title: Walls\nlearning: [{tried: a, happened: b, next: c, builds-on: paint}]');

  test('may be in what cannot be read of another post', async () => {
    const broken = document('title: Roof\nlearning: [{id: paint, tried: a, happened: b}]');
    expect(await problemsIn({ [post]: broken, [walls]: built })).toEqual([
      'posts/2026-03-02-roof.md:3 missing-key published without',
    ]);
  });

  test('may be in a post that is left out, which is mended first', async () => {
    const broken = document('titel: Roof\nlearning: [{id: paint, tried: a, happened: b, next: c}]');
    const { problems } = await smallWorld({ [post]: broken, [walls]: built });
    expect(problems.map(({ code }) => code)).toEqual(['unknown-key', 'unknown-learning']);
    expect(problems.map((one) => catalogue[one.code].remedy(one.values))[1]).toBe(
      'If it stands in a post that was left out for a problem of its own, solve that first.',
    );
  });
});

describe('what cannot be read accuses nobody else', () => {
  const site = 'name: N\nurl: https://n.example\nlanguages: [en, pl]\nthemes: {food: Food, roofs: Roofs}\n';
  const wrote = {
    [`${room}/organisation.md`]: document('name: Riverside\nlanguages: [pl]'),
    [post]: document('title: Roof\nlanguage: pl\nthemes: [roofs]'),
    [`${room}/posts/2026-03-03-walls.md`]: document('title: Walls\nthemes: [Roofs]'),
  };

  test.each([
    ['an address that is none', site.replace('https://n.example', 'n'), 'site.yaml:2 not-an-address left out'],
    ['a slip for a key', site.replace('url', 'ulr'), 'site.yaml:2 unknown-key left out'],
    [
      'a language that is none',
      site.replace('[en, pl]', '[en, Polski!]'),
      'site.yaml:3 not-a-language published without',
    ],
    ['a slip for languages', site.replace('languages', 'langauges'), 'site.yaml:3 unknown-key published without'],
    ['a theme whose id is none', site.replace('roofs:', 'Roo fs:'), 'site.yaml:4 not-an-id published without'],
    ['a slip for themes', site.replace('themes', 'themse'), 'site.yaml:4 unknown-key published without'],
    ['a quotation without an end', `${site}summary: "x`, 'site.yaml:5 bad-yaml left out'],
  ])('in the settings of the site: %s', async (_, settings, problem) => {
    expect(await problemsIn({ 'site.yaml': settings, ...wrote })).toEqual([problem]);
  });

  test.each(['grant: A Roof', 'gant: roof'])('in a promise whose grant cannot be read: %s', async (line) => {
    const files = {
      ...funder,
      [grant]: document(award),
      [milestone]: document(
        `title: Roof\ndue: 2026-09-30\n${line}\nrevisions: [{date: 2026-04-01, reason: Bats, agreed-with: lindle-trust}]`,
      ),
      'funders/lindle-trust/replies/2026-05-01-yes.md': document('confirms: riverside/roof/2026-04-01'),
    };
    expect((await problemsIn(files)).map((one) => one.replace(/^\S+ (\S+) .*/, '$1'))).toHaveLength(1);
  });
});
