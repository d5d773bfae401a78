// Recordings that cannot be published, from the text that places them to what becomes of the text.
import { describe, expect, test } from 'vitest';
import { problemWords } from '../../src/check/report/problem-words.ts';
import { mediaFile } from '../media/media-files.ts';
import { document, problemsIn, room, smallWorld, type Files } from './small-world.ts';

const folder = `${room}/posts/2026-03-02-roof`;
const place = 'posts/2026-03-02-roof/index.md';
const [voice, film] = [mediaFile('voice.ogg'), mediaFile('film.webm')];

/** Name → its bytes, and the problem. Nothing stands where there is no file. */
const bad: Readonly<Record<string, readonly [name: string, bytes: () => string | Buffer | undefined, code: string]>> = {
  'a text that is named like a sound': ['letter.mp3', () => 'Dear all,\n', 'unreadable-recording'],
  'an empty file': ['empty.mp3', () => '', 'unreadable-recording'],
  'a sound that breaks off': ['cut.m4a', () => mediaFile('sound.m4a').subarray(0, 2000), 'unreadable-recording'],
  'a photo that is named like a sound': [
    'photo.mp3',
    () => Buffer.from('ffd8ffe000104a46', 'hex'),
    'unreadable-recording',
  ],
  'a sound that browsers cannot all play': ['rain.flac', () => 'fLaC\0\0\0\x22', 'unsupported-recording'],
  'a sound of 30 megabytes': ['meeting.mp3', () => Buffer.alloc(30 * 1024 * 1024, 'ID3'), 'recording-too-large'],
  'a film in the place of a sound': ['film.mp3', () => film, 'wrong-player'],
  'a sound that is not there': ['gone.mp3', () => undefined, 'missing-recording'],
};

function world(text: string, files: Readonly<Record<string, string | Buffer | undefined>>): Files {
  const there = Object.entries(files).filter((one): one is [string, string | Buffer] => one[1] !== undefined);
  return {
    [`${folder}/index.md`]: document('title: The roof', text),
    ...Object.fromEntries(there.map(([name, bytes]) => [`${folder}/${name}`, bytes])),
  };
}

const audio = (name: string, words = 'It rained.\n') =>
  `We are dry.\n\n:::audio{src="${name}"}\n${words}:::\n\nCome and see.\n`;

describe.each(Object.entries(bad))('%s', (_, [name, bytes, code]) => {
  test('is named with the line that places it, and the text is published without it', async () => {
    const files = world(`:::audio{src="good.ogg"}\nYes.\n:::\n\n${audio(name)}`, {
      'good.ogg': voice,
      [name]: bytes(),
    });
    expect(await problemsIn(files)).toEqual([`${place}:10 ${code} published without`]);
    const { site, recordings, counts } = await smallWorld(files);
    expect(Object.keys(site.posts[0]?.source.recordings ?? {}).filter((one) => one !== name)).toEqual(['good.ogg']);
    if (code !== 'wrong-player') expect(recordings).toHaveLength(1);
    expect(counts).toMatchObject({ published: 3, leftOut: 0 });
  });
});

test('a sound without its words is named with its line', async () => {
  const files = world(audio('voice.ogg', ''), { 'voice.ogg': voice });
  expect(await problemsIn(files)).toEqual([`${place}:6 missing-transcript published without`]);
});

test('a film that says where it was taken is named, and published without that', async () => {
  const files = world(audio('rain.m4a'), { 'rain.m4a': mediaFile('sound.m4a') });
  expect(await problemsIn(files)).toEqual([`${place}:6 photo-with-position notice`]);
  expect((await smallWorld(files)).recordings).toHaveLength(1);
});

test('a name with another ending plays', async () => {
  for (const name of ['voice.mp3', 'voice.bin', 'voice']) {
    const { recordings, problems } = await smallWorld(world(audio(name), { [name]: voice }));
    expect(recordings).toMatchObject([{ role: 'audio', type: 'audio/ogg', address: expect.stringMatching(/\.ogg$/) }]);
    expect(problems.filter(({ effect }) => effect !== 'notice')).toEqual([]);
  }
});

test('the same recording under two names is one', async () => {
  const files = world(`${audio('one.ogg')}${audio('other.ogg')}`, { 'one.ogg': voice, 'other.ogg': voice });
  const { recordings, problems } = await smallWorld(files);
  expect([recordings.length, problems]).toEqual([1, []]);
});

describe('captions', () => {
  const filmed = (captions: string, words = '') => `:::video{src="film.webm" captions="${captions}"}\n${words}:::\n`;
  const good = 'WEBVTT\n\n00:01.000 --> 00:03.000\nHand me the next.\n';

  test('stand beside the film, and are published as they were understood', async () => {
    const { recordings, problems } = await smallWorld(
      world(filmed('film.vtt'), { 'film.webm': film, 'film.vtt': good }),
    );
    expect(problems).toEqual([]);
    expect(recordings.map(({ type }) => type)).toEqual(['video/webm', 'text/vtt']);
  });

  test('that cannot be read are named in their own file', async () => {
    const files = world(filmed('film.vtt'), { 'film.webm': film, 'film.vtt': good.replace('-->', 'to') });
    expect(await problemsIn(files)).toEqual(['posts/2026-03-02-roof/film.vtt:3 unreadable-captions published without']);
    const other = world(filmed('film.vtt'), { 'film.webm': film, 'film.vtt': 'Dear all,\n' });
    expect(await problemsIn(other)).toEqual(['posts/2026-03-02-roof/film.vtt:1 unreadable-captions published without']);
  });

  test('that are not there, or are a film, are named in the text', async () => {
    expect(await problemsIn(world(filmed('gone.vtt'), { 'film.webm': film }))).toEqual([
      `${place}:4 missing-recording published without`,
    ]);
    expect(await problemsIn(world(filmed('film.webm', 'Yes.\n'), { 'film.webm': film }))).toEqual([
      `${place}:4 wrong-player published without`,
    ]);
  });

  test('lose an address, which is told in their own file', async () => {
    const written = good.replace('the next', 'ana@riverside.example');
    const files = world(filmed('film.vtt'), { 'film.webm': film, 'film.vtt': written });
    expect(await problemsIn(files)).toEqual(['posts/2026-03-02-roof/film.vtt:4 contact-in-post notice']);
  });
});

describe('a note beside a recording', () => {
  const noted = (note: string) => world(audio('voice.ogg'), { 'voice.ogg': voice, 'voice.ogg.yaml': note });
  const sourceOf = async (note: string, today?: string) => (await smallWorld(noted(note), today)).site.posts[0]?.source;

  test('keeps it back where somebody no longer agrees, or has to be asked again', async () => {
    expect(await sourceOf('consent: withdrawn\n')).toMatchObject({ withheldRecordings: ['voice.ogg'] });
    expect(await sourceOf('consent: withdrawn\n')).not.toHaveProperty('recordings');
    expect(await problemsIn(noted('consent: withdrawn\n'))).toEqual([`${place}:6 withdrawn-photo notice`]);
    expect(await problemsIn(noted('review-by: 2026-06-01\n'))).toEqual([`${place}:6 photo-past-review notice`]);
    expect(await sourceOf('review-by: 2026-06-01\n', '2026-05-31')).toHaveProperty('recordings');
  });

  test('keeps children back without consent and a day', async () => {
    expect(await problemsIn(noted('children: true\n'))).toEqual([
      'posts/2026-03-02-roof/voice.ogg.yaml:1 children-without-consent published without',
    ]);
    expect(await sourceOf('children: true\n')).toMatchObject({ withheldRecordings: ['voice.ogg'] });
  });

  test('keeps it on the page of its own text', async () => {
    expect(await sourceOf('consent: limited\n')).toMatchObject({ ownPageRecordings: ['voice.ogg'] });
  });

  test('counts for every copy of the recording', async () => {
    const files = world(audio('copy.ogg'), {
      'copy.ogg': voice,
      'voice.ogg': voice,
      'voice.ogg.yaml': 'consent: withdrawn\n',
    });
    expect((await smallWorld(files)).site.posts[0]?.source).toMatchObject({ withheldRecordings: ['copy.ogg'] });
  });

  test('that cannot be read is no yes', async () => {
    expect(await sourceOf('consent: perhaps\n')).toMatchObject({ withheldRecordings: ['voice.ogg'] });
  });
});

test('who writes the element of HTML is told what to write instead', async () => {
  const { problems } = await smallWorld(world('<audio controls src="voice.ogg"></audio>\n', { 'voice.ogg': voice }));
  expect(problems).toMatchObject([{ code: 'unsafe-markup' }]);
  const words = problemWords({ problems, folder: 'content' });
  expect(problems.map((found) => words(found).remedy)).toEqual([expect.stringContaining('":::audio"')]);
});

test('a recording is named where it is placed, and not where a picture or a sentence has its name', async () => {
  const picture = '![The roof](p.jpg)\n\n'.repeat(3);
  const files = world(`${picture}See p.mp3.\n\n${audio('p.jpg')}\n${audio('p.mp3')}`, { 'p.jpg': 'Dear all,\n' });
  const recordings = (await problemsIn(files)).filter((one) => one.includes('recording'));
  expect(recordings).toEqual([
    `${place}:14 unreadable-recording published without`,
    `${place}:22 missing-recording published without`,
  ]);
});
