import { expect, test } from 'vitest';
import { problemWords } from '../../src/check/report/problem-words.ts';
import { document, post, smallWorld } from './small-world.ts';

const settings = (themes: string) => `name: The Village\nurl: https://village.example\n${themes}`;

async function world(themes: string, used: string) {
  const { problems, site } = await smallWorld({
    'site.yaml': settings(themes),
    [post]: document(`title: Roof\nthemes: ${used}`),
  });
  return {
    problems: problems.map(({ file, line, code }) => `${file}:${line} ${code}`),
    themes: site.organisations[0]?.posts[0]?.themes.map(({ id, name }) => `${id}: ${name}`),
  };
}

test.each([
  'themes:\n  warm-halls:\n  food: Food\n',
  'themes:\n  food: Food\n  warm-halls: ~\n',
  'themes:\n  food:\n  warm-halls:\n',
  'themes:\n  warm-halls:\n',
  'themes: {food, warm-halls}\n',
])('an id with nothing behind it is its own name: %j', async (themes) => {
  expect(await world(themes, '[warm-halls]')).toEqual({ problems: [], themes: ['warm-halls: Warm halls'] });
  expect(await world(themes, '[Warm halls]')).toEqual({ problems: [], themes: ['warm-halls: Warm halls'] });
});

test('a theme that the site does not list is told as before', async () => {
  expect(await world('themes:\n  warm-halls:\n', '[roofs]')).toEqual({
    problems: ['organisations/riverside/posts/2026-03-02-roof.md:3 unknown-theme'],
    themes: [],
  });
});

test('what is no list of ids and names is told in its place, and accuses no post', async () => {
  expect((await world('themes:\n  - Warm halls\n', '[Warm halls]')).problems).toEqual(['site.yaml:3 wrong-shape']);
});

test.each([
  ['café', 'Café', 'capitals'],
  ['café', 'cafe', 'accents'],
  ['Llŷn', 'LLYN', 'both'],
  ['warm halls', 'Warm-Halls', 'a hyphen'],
])(
  'where the site lists no themes, %s and %s, which differ in %s, are one, and the other spelling is named',
  async (first, second) => {
    const { problems, site } = await smallWorld({
      'site.yaml': settings(''),
      'organisations/riverside/posts/2026-03-01-tea.md': document(`title: Tea\nthemes: [${first}]`),
      [post]: document(`title: Roof\nthemes: [${second}]`),
    });
    expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([`${post}:3 theme-spelling`]);
    const words = problemWords({ problems, folder: 'content' });
    expect(problems.map((problem) => words(problem).remedy)).toEqual([
      `Did you mean "${first}"? Write it the same way everywhere.`,
    ]);
    expect(site.themes.map(({ name, posts }) => [name, posts.length])).toEqual([[first, 2]]);
  },
);

test.each([
  ['FOOD', 'Food'],
  ['Fóod', 'Food'],
  ['River and RAIN', 'River and rain'],
  ['RIVER', 'river'],
])('where the site lists its themes, %s is one of them, and %s is named, which it lists', async (written, listed) => {
  const themes = 'themes:\n  food: Food\n  river: River and rain\n';
  const { problems, site } = await smallWorld({
    'site.yaml': settings(themes),
    [post]: document(`title: Roof\nthemes: ["${written}", "${listed}"]`),
  });
  expect(problems.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([`${post}:3 theme-spelling`]);
  const told = problemWords({ problems, folder: 'content' });
  expect(problems.map((problem) => [told(problem).what, told(problem).remedy])).toEqual([
    [
      `"${written}" and "${listed}" in content/site.yaml are one theme. Both are published under one of the two spellings.`,
      `Did you mean "${listed}"? Write it the same way everywhere.`,
    ],
  ]);
  expect(site.organisations[0]?.posts[0]?.themes).toHaveLength(1);
});

test.each([
  ['  food: Food\n  cafe: Food\n', '[Food]', 'food: Food'],
  ['  food: Food\n  cafe: FÓOD\n', '[food]', 'food: Food'],
  ['  food: Food\n  cafe: Food\n', '[cafe]', 'cafe: Food'],
  ['  river: River\n  rain: Food\n  food: Meals\n', '[Food]', 'food: Meals'],
])('a name that could be of two themes is told in site.yaml: %j', async (themes, used, theme) => {
  const { problems, themes: found } = await world(`themes:\n${themes}`, used);
  expect(problems).toContain('site.yaml:5 theme-name-twice');
  expect(found).toEqual([theme]);
});
