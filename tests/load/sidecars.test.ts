// Notes on photos, in files beside them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { document, problemsIn, room, smallWorld, type Files } from '../check/small-world.ts';
import { drawing } from '../photo/sample-pictures.ts';
import { textOf } from '../../src/read/read-text.ts';

const folder = `${room}/posts/2026-03-02-roof`;
const photo = await drawing(80, 60).png().toBuffer();
const other = await drawing(90, 60).png().toBuffer();

/** A post that shows `roof.png`, with this note beside the photo. */
function world(note: string | Uint8Array, body = '![](roof.png)\n', keys = 'title: The roof is on'): Files {
  return {
    [`${folder}/index.md`]: document(keys, body),
    [`${folder}/roof.png`]: photo,
    [`${folder}/roof.png.yaml`]: note,
  };
}

const shortly = (found: readonly string[]) => found.map((line) => line.replace('posts/2026-03-02-roof/', ''));
const told = async (...parts: Parameters<typeof world>) => shortly(await problemsIn(world(...parts)));
const sourceOf = async (files: Files) => (await smallWorld(files)).site.posts[0]?.source;

describe('a note on a photo', () => {
  test('has words that count where the text gives none', async () => {
    const files = world('alt: The new roof\ncaption: Nine days of work\ncredit: Ana\ntaken: 2026-03-01\n');
    expect((await sourceOf(files))?.pictureWords).toEqual({
      'roof.png': { alt: 'The new roof', caption: 'Nine days of work', credit: 'Ana', taken: '2026-03-01' },
    });
    expect(await problemsIn(files)).toEqual([]);
  });

  test('says of a picture that it only decorates, and no description is asked for', async () => {
    expect(await told('decorative: true\n')).toEqual([]);
    expect(await told('decorative: false\n')).toEqual(['index.md:4 missing-alt notice']);
  });

  test('is no document, and is not counted', async () => {
    const { counts } = await smallWorld(world('alt: The new roof\n'));
    expect(counts).toMatchObject({ read: 3, published: 3, leftOut: 0 });
  });

  test('may stand in any folder whose texts show photos', async () => {
    const problems = await problemsIn({
      [`${room}/organisation.md`]: document('name: Riverside', '![](hall.png)\n'),
      [`${room}/hall.png`]: photo,
      [`${room}/hall.png.yaml`]: 'alt: Our hall\n',
    });
    expect(problems).toEqual([]);
  });

  test('with a slip in a key is told on its line, with the key that was meant', async () => {
    const { problems } = await smallWorld(world('alt: The new roof\ncaptoin: Nine days\n'));
    expect(problems).toMatchObject([{ code: 'unknown-key', line: 2, values: { suggestion: 'caption' } }]);
    expect(await told('alt: The new roof\ntaken: 2026-02-30\n')).toEqual([
      'roof.png.yaml:2 impossible-date published without',
    ]);
  });

  test('with a file name for words counts as one without, and so does a cover', async () => {
    expect(await told('credit: Ana\nalt: roof.png\n')).toEqual([
      'index.md:4 missing-alt notice',
      'roof.png.yaml:2 file-name-as-alt published without',
    ]);
    const keys = 'title: The roof is on\ncover:\n  image: roof.png\n  alt: roof.png';
    expect(await told('credit: Ana\n', '', keys)).toEqual(['index.md:5 file-name-as-alt published without']);
  });

  test('publishes nobody’s address', async () => {
    const files = world('alt: The new roof\ncredit: Ana (ana@riverside.example)\n');
    expect(shortly(await problemsIn(files))).toEqual(['roof.png.yaml:2 contact-in-post published without']);
    expect(JSON.stringify(await sourceOf(files))).not.toContain('ana@');
  });
});

describe('words for a cover', () => {
  const keys = 'title: The roof is on\ncover: roof.png';

  test('come from the note beside the photo', async () => {
    const { site, problems } = await smallWorld(world('alt: The new roof\ncredit: Ana\n', 'Text.\n', keys));
    expect(problems).toEqual([]);
    expect(site.posts[0]?.cover).toMatchObject({ alt: 'The new roof', credit: 'Ana' });
  });

  test('are first those of the post', async () => {
    const own = 'title: The roof is on\ncover: { image: roof.png, alt: Dry at last, caption: March }';
    const { site } = await smallWorld(world('alt: The new roof\ncredit: Ana\ntaken: 2026-03-01\n', 'Text.\n', own));
    const said = { alt: 'Dry at last', caption: 'March', credit: 'Ana', taken: '2026-03-01' };
    expect(site.posts[0]?.cover).toMatchObject(said);
  });

  test('are not needed where the post says that it only decorates', async () => {
    const own = 'title: The roof is on\ncover: { image: roof.png, decorative: true }';
    expect(await told('credit: Ana\n', 'Text.\n', own)).toEqual([]);
  });
});

describe('a photo is kept back', () => {
  const hidden = async (files: Files, today?: string) => {
    const { site, pictures } = await smallWorld(files, today);
    const source = site.posts[0]?.source;
    expect(pictures.length === 0).toBe(source?.withheld?.length === 1);
    return source?.withheld ?? [];
  };

  test('once its consent is withdrawn', async () => {
    expect(await hidden(world('consent: withdrawn\n'))).toEqual(['roof.png']);
    expect(await told('consent: withdrawn\n')).toEqual(['index.md:4 withdrawn-photo notice']);
  });

  test('on the day on which somebody has to be asked again, and not on the day before', async () => {
    const files = world('alt: The new roof\nconsent: given\nreview-by: 2026-05-01\n');
    expect(await hidden(files, '2026-04-30')).toEqual([]);
    expect(await hidden(files, '2026-05-01')).toEqual(['roof.png']);
  });

  test('with children in it, until it says who agreed and until when', async () => {
    expect(await hidden(world('children: true\n'))).toEqual(['roof.png']);
    expect(await hidden(world('children: true\nconsent: none-needed\nreview-by: 2027-01-01\n'))).toEqual(['roof.png']);
    expect(await hidden(world('children: true\nconsent: given\nreview-by: 2027-01-01\n'))).toEqual([]);
  });

  test('by its cover’s own words, wherever else it is shown', async () => {
    const keys = 'title: The roof is on\ncover: { image: roof.png, consent: withdrawn }';
    const files = { ...world('credit: Ana\n', '![The roof](roof.png)\n', keys) };
    expect(await hidden(files)).toEqual(['roof.png']);
    expect((await smallWorld(files)).site.posts[0]?.cover).toBe('withheld');
  });

  test('under any other name', async () => {
    const files = { ...world('consent: withdrawn\n', '![A copy](copy.png)\n'), [`${folder}/copy.png`]: photo };
    expect(await hidden(files)).toEqual(['copy.png']);
  });

  test('by a note whose name has other capital letters, or the shorter ending', async () => {
    for (const name of ['ROOF.PNG.yaml', 'roof.png.yml']) {
      const files = { ...world('', '![The roof](roof.png)\n'), [`${folder}/${name}`]: 'consent: withdrawn\n' };
      const { [`${folder}/roof.png.yaml`]: _, ...named } = files;
      expect(await hidden(named)).toEqual(['roof.png']);
    }
  });

  test('when it was taken away for good and only its note is left, without a word of what it showed', async () => {
    const { [`${folder}/roof.png`]: _, ...files } = world('consent: withdrawn\n', '![Ana on the roof](roof.png)\n');
    expect((await sourceOf(files))?.withheld).toEqual(['roof.png']);
    expect(shortly(await problemsIn(files))).toEqual(['index.md:4 withdrawn-photo notice']);
  });

  test.each([
    ['consent: withdrawm', 'roof.png.yaml:1 not-a-choice published without'],
    ['consnt: withdrawn', 'roof.png.yaml:1 unknown-key published without'],
    ['CONSENT: withdrawn', 'roof.png.yaml:1 unknown-key published without'],
    ['child: true', 'roof.png.yaml:1 unknown-key published without'],
    ['permission: no', 'roof.png.yaml:1 unknown-key published without'],
    ['consent:', 'roof.png.yaml:1 not-a-choice published without'],
    ['review-by: tomorrow', 'roof.png.yaml:1 not-a-day published without'],
    ['children: perhaps', 'roof.png.yaml:1 not-a-choice published without'],
    ['consent: given\nconsent: withdrawn', 'roof.png.yaml:2 duplicate-key published without'],
    ['consent: "withdrawn', 'roof.png.yaml:1 bad-yaml published without'],
    ['just words', 'roof.png.yaml:1 bad-yaml published without'],
    ['', 'roof.png.yaml:1 empty-file published without'],
  ])('while nobody can read what %j says of the people in it', async (note, problem) => {
    expect(await hidden(world(note))).toEqual(['roof.png']);
    expect(await told(note)).toEqual([problem]);
  });

  test.each(['consent: withdrawm', 'Consent: withdrawn', 'child: true'])(
    'as a cover of which %j cannot be read, in the text as well',
    async (line) => {
      const keys = `title: The roof is on\ncover:\n  image: roof.png\n  alt: The roof\n  ${line}`;
      const files = { ...world('', '![The roof](roof.png)\n', keys), [`${folder}/roof.png.yaml`]: 'credit: Ana\n' };
      expect((await smallWorld(files)).site.posts[0]?.cover).toBeUndefined();
      expect(await hidden(files)).toEqual(['roof.png']);
      const { problems } = await smallWorld(files);
      expect(problems).toMatchObject([{ line: 6, effect: 'published without', values: { cover: 'kept back' } }]);
    },
  );

  test.each([
    'roof.png.yaml.txt',
    'roof.png.yml.TXT',
    'roof.png.yaml.yaml',
    'roof.png.txt',
    'roof.png.json',
    'roof.yaml',
    'Roof.yml',
    'roof.yaml.txt',
  ])('by a note that an editor named %s, with the name that it should have', async (name) => {
    const { [`${folder}/roof.png.yaml`]: _, ...files } = world('', '![The roof](roof.png)\n');
    const noted = { ...files, [`${folder}/${name}`]: 'consent: withdrawn\n' };
    expect(await hidden(noted)).toEqual(['roof.png']);
    const { problems } = await smallWorld(noted);
    const [told, ...others] = [...problems].sort((a, b) => (a.code < b.code ? -1 : 1));
    expect(told).toMatchObject({ code: 'bad-file-name', effect: 'notice', values: { name } });
    expect(told?.values['suggestion']).toBe('roof.png.yaml');
    expect(others).toMatchObject([{ code: 'withdrawn-photo', line: 4 }]);
  });

  test('by a note without an ending, with everything that has its name', async () => {
    const { [`${folder}/roof.png.yaml`]: _, ...files } = world('', '![A](roof.png)\n\n![B](roof.webp)\n');
    const webp = await drawing(100, 60).webp().toBuffer();
    const noted = { ...files, [`${folder}/roof.webp`]: webp, [`${folder}/roof.yaml`]: 'consent: withdrawn\n' };
    expect((await sourceOf(noted))?.withheld).toEqual(['roof.png', 'roof.webp']);
  });

  test('and nothing else is', async () => {
    const files = {
      ...world('consent: withdrawn\n', '![A](roof.png)\n\n![B](other.png)\n'),
      [`${folder}/other.png`]: other,
    };
    expect(Object.keys((await sourceOf(files))?.pictures ?? {})).toEqual(['other.png']);
  });
});

test('a photo with limited consent is for the page of its own text', async () => {
  const keys = 'title: The roof is on\ncover: roof.png';
  const { site } = await smallWorld(world('alt: The roof\nconsent: limited\n', '![The roof](roof.png)\n', keys));
  expect(site.posts[0]?.source.ownPageOnly).toEqual(['roof.png']);
  expect(site.posts[0]?.cover).toMatchObject({ isOwnPageOnly: true });
});

test('whatever stands in a note, everything that was read is accounted for', async () => {
  const line = fc.oneof(
    fc.constantFrom('consent: withdrawn', 'children: true', 'alt: x', 'review-by: 2026-01-01', 'consent: [', '- a'),
    fc.string(),
  );
  const note = fc.array(line).map((lines) => lines.join('\n'));
  await fc.assert(
    fc.asyncProperty(note, async (text) => {
      const { counts, problems } = await smallWorld(world(text));
      expect(counts).toMatchObject({ read: 3, published: 3, leftOut: 0 });
      expect(problems.filter(({ effect }) => effect === 'left out')).toEqual([]);
      const isText = textOf(Buffer.from(text), '').text !== undefined;
      if (!isText) expect(problems.some(({ values }) => values['photo'] === 'kept back')).toBe(true);
    }),
    { numRuns: 60 },
  );
});
