import { expect, test } from 'vitest';
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
  expect(await world(themes, '[WARM HALLS]')).toEqual({ problems: [], themes: ['warm-halls: Warm halls'] });
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
