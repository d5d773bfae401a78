import { describe, expect, test } from 'vitest';
import { problemWords } from '../../src/check/report/problem-words.ts';
import { drawing } from '../photo/sample-pictures.ts';
import { document, funder, milestone, post, problemsIn, room, smallWorld } from './small-world.ts';

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

describe('nobody’s address stands in a name or an address', () => {
  test.each(['ana@riverside.example', 'tag:ana@riverside.example,2026:roof'])(
    'the guid %s goes as a whole, so that it is nobody else’s',
    async (guid) => {
      const { problems, site } = await smallWorld({ [post]: document(`title: Roof\nguid: "${guid}"`) });
      expect(problems.map(({ line, code, effect }) => `${line} ${code} ${effect}`)).toEqual([
        '3 contact-in-post published without',
      ]);
      expect(site.posts[0]?.content.guid).toBeUndefined();
    },
  );

  test.each([
    'https://ana@mill.example/',
    'https://ana:secret@mill/',
    'https://mill.example/?to=ana@mill.example',
    'https://mill.example/?to=ana%40mill.example',
  ])('the web address %s is refused', async (url) => {
    const { problems, site } = await smallWorld({
      ...funder,
      [`${room}/organisation.md`]: document(`name: R\nurl: ${url}`),
    });
    expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual(['3 not-an-address']);
    expect(problems.map(problemWords({ problems, folder: 'content' }))[0]?.remedy).toMatch(
      /^Write the address without it/,
    );
    expect(site.organisations[0]?.content.url).toBeUndefined();
  });

  test.each(['https://social.example/@riverside', 'https://mill.example/a%zz', 'https://mill.example:8443/?a=1'])(
    'the web address %s is one',
    async (url) => {
      expect(await problemsIn({ [`${room}/organisation.md`]: document(`name: R\nurl: ${url}`) })).toEqual([]);
    },
  );
});

describe('an address of somebody', () => {
  test('is told on its line behind something that was taken out', async () => {
    const reports =
      'reports:\n  - milestone: roof\n  - milstone: roof\n  - milestone: roof\n    note: ask ana@mill.example\n';
    const found = await problemsIn({
      [milestone]: document('title: Roof\ndue: 2026-12-01'),
      [post]: document(`title: Roof\n${reports}`),
    });
    expect(found.filter((one) => one.includes('contact'))).toEqual([
      'posts/2026-03-02-roof.md:7 contact-in-post published without',
    ]);
  });

  test('is no theme, and a file’s name is no address', async () => {
    const found = await smallWorld({
      [post]: document('title: Roof\nthemes: [food, ana@mill.example]\ncover: { image: photo@2x.png, alt: A roof }'),
      [`${room}/posts/photo@2x.png`]: await drawing(2, 2).png().toBuffer(),
    });
    expect(found.problems.map(({ line, code }) => `${line} ${code}`)).toEqual(['3 contact-in-post']);
    expect(found.site.posts[0]?.cover).toBeDefined();
    expect(found.site.themes.map(({ id }) => id)).toEqual(['food']);
  });
});
