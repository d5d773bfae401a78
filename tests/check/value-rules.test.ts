import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemWords } from '../../src/check/report/problem-words.ts';
import { drawing } from '../photo/sample-pictures.ts';
import { award, document, funder, grant, milestone, post, problemsIn, room, smallWorld } from './small-world.ts';

const village = join(import.meta.dirname, '..', 'fixtures', 'village', 'content');
const picture = join(village, 'organisations/riverside/posts/2025-11-28-the-roof-is-on/roof.png');

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
    const tooMuch = draw('250') + draw('250.01') + draw('5');
    expect(await drawn(tooMuch)).toEqual(['grants/roof.md:9 contingency-overdrawn notice']);
    const unknownAward = document(kept(tooMuch).replace(/amount: 5000\b/, 'amount: N/A'));
    expect(await problemsIn({ ...funder, [grant]: unknownAward })).toContain(
      'grants/roof.md:9 contingency-overdrawn notice',
    );
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

describe('a key with a slip is told, and not that it is absent', () => {
  test('of a cover', async () => {
    const files = {
      [`${room}/posts/2026-03-02-roof/index.md`]: document('title: Roof\ncover: {image: roof.png, al: The roof}'),
      [`${room}/posts/2026-03-02-roof/roof.png`]: await readFile(picture),
    };
    expect(await problemsIn(files)).toEqual(['posts/2026-03-02-roof/index.md:3 unknown-key published without']);
  });

  test('of a question', async () => {
    const files = { [milestone]: document('title: Roof\ndue: 2026-12-01\nkind: question\nqestion: Why?') };
    expect(await problemsIn(files)).toEqual(['milestones/roof.md:5 unknown-key published without']);
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

describe('a network’s own look', () => {
  const site = (lines: string) => ({ 'site.yaml': `name: Riverside\nurl: https://riverside.example\n${lines}` });

  test('has a colour behind each key of one: behind # stands a comment', async () => {
    const { problems, site: built } = await smallWorld(site('colours:\n  accent: #8a1c7c\n  wash: fff8ec\n'));
    expect(problems).toMatchObject([{ code: 'not-a-colour', line: 4, values: { key: 'accent', value: '' } }]);
    expect(built.settings.colours).toEqual({ wash: '#fff8ec' });
    const alone = await smallWorld(site('colours:\n  wash: #8a1c7c\n'));
    expect(alone.problems).toMatchObject([{ code: 'not-a-colour', line: 4, values: { key: 'wash' } }]);
  });

  test('has colours that everybody can read; the other one stays', async () => {
    const { problems, site: built } = await smallWorld(site('colours: { accent: 4caf50, wash: fff8ec }\n'));
    expect(problems.map(({ line, code, values }) => `${line} ${code} ${values['key']} ${values['better']}`)).toEqual([
      '3 weak-contrast accent #2a602c',
    ]);
    expect(built.settings.colours).toEqual({ wash: '#fff8ec' });
  });

  test('has a logo from the one door for pictures', async () => {
    const found = await smallWorld({ ...site('logo: stone.png\n'), 'stone.png': await drawing(1, 1).png().toBuffer() });
    expect(found.problems).toEqual([]);
    expect(found.site.logo?.plain.address).toMatch(/^\/photos\/[0-9a-f]{32}-1\.png$/);
    expect(found.pictures).toHaveLength(1);
    const missing = await smallWorld(site('logo: stone.png\n'));
    expect(missing.problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      'site.yaml:3 missing-picture',
    ]);
    expect(missing.site.logo).toBeUndefined();
  });
});

describe('between braces, a comma ends a value', () => {
  test.each([
    ['grants/roof.md', 'title: A\nawarded: 2026-01-10\nfunders: [{ funder: lindle-trust, amount: 8,000 }]', 4, '8,000'],
    [
      'grants/roof.md',
      'title: A\nawarded: 2026-01-10\nfunders: { amount: 1,250,000.50, funder: lindle-trust }',
      4,
      '1,250,000.50',
    ],
    ['milestones/roof.md', 'title: A\ndue: 2026-10-01\nmeasures: [{ id: a, title: A, target: 4,000 }]', 4, '4,000'],
    ['organisation.md', 'name: A\nplace: { name: Hall, latitude: 52,12, longitude: -3,5 }', 3, '52,12'],
  ])('and a number written with one is told: %s, %s', async (file, keys, line, value) => {
    const { problems } = await smallWorld({ ...funder, [`${room}/${file}`]: document(keys) });
    const told = problems.filter(({ code }) => code === 'not-a-number');
    expect(told[0]).toMatchObject({ line, values: { value } });
  });

  test('and what is no key is told', async () => {
    const keys = 'title: A\ndue: 2026-10-01\nmeasures: [{ id: slates, Slates laid, target: 3 }]';
    expect(await problemsIn({ [milestone]: document(keys) })).toEqual([
      'milestones/roof.md:4 missing-key published without',
      'milestones/roof.md:4 unknown-key published without',
    ]);
  });
});
