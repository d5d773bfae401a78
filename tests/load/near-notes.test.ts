// Notes that are meant for a photo of nearly the name that they have.
import { describe, expect, test } from 'vitest';
import { nearNames } from '../../src/model/near-name.ts';
import { document, room, smallWorld, type Files } from '../check/small-world.ts';
import { mediaFile } from '../media/media-files.ts';
import { drawing } from '../photo/sample-pictures.ts';

const folder = `${room}/posts/2026-03-02-roof`;
const photo = await drawing(80, 60).png().toBuffer();
const otherPhoto = await drawing(90, 60).png().toBuffer();

/** A post that shows `roof.png`, beside a note of this name. */
const world = (name: string, note: string, body = '![The roof](roof.png)\n'): Files => ({
  [`${folder}/index.md`]: document('title: The roof is on', body),
  [`${folder}/roof.png`]: photo,
  [`${folder}/${name}`]: note,
});

const seen = async (files: Files) => {
  const { site, problems } = await smallWorld(files);
  return { withheld: site.posts[0]?.source.withheld ?? [], problems };
};

describe('a note that somebody withdrew keeps back a photo of nearly its name, and says so', () => {
  test.each(['roof (1).png.yaml', 'roof.jpeg.yaml', 'rooff.png.yaml', 'Roof copy.png.yaml', 'Copy of roof.png.yaml'])(
    '%s',
    async (name) => {
      const { withheld, problems } = await seen(world(name, 'consent: withdrawn\n'));
      expect(withheld).toEqual(['roof.png']);
      const told = problems.find(({ code }) => code === 'sidecar-without-photo');
      expect(told).toMatchObject({ values: { suggestion: 'roof.png', photo: 'kept back' } });
    },
  );
});

test.each([
  'roof.png (1).yaml',
  'roof (2).yaml',
  'roof.png copy.yaml',
  'roof.png .yaml',
  'roof.png.yaml ',
  'roof.png.yaml.',
  'roof-png.yaml',
  'roof.pngyaml',
  'Copy of roof.png .yml',
])('a note that is called "%s" is read as the note that it was meant to be', async (name) => {
  const { withheld, problems } = await seen(world(name, 'consent: withdrawn\n'));
  expect(withheld).toEqual(['roof.png']);
  expect(problems.find(({ code }) => code === 'bad-file-name')).toMatchObject({
    values: { name, suggestion: 'roof.png.yaml' },
  });
});

test('one that cannot be read keeps it back as well', async () => {
  expect((await seen(world('roof (1).png.yaml', 'consent: withdrawm\n'))).withheld).toEqual(['roof.png']);
});

test('one that says nothing of people lends no words, and the name that it may have is told', async () => {
  const { withheld, problems } = await seen(world('roof (1).png.yaml', 'alt: Another roof\n', '![](roof.png)\n'));
  expect(withheld).toEqual([]);
  expect(problems.map(({ code }) => code).sort()).toEqual(['missing-alt', 'sidecar-without-photo']);
  expect(problems.find(({ code }) => code === 'sidecar-without-photo')?.values).toEqual({
    picture: 'roof (1).png',
    suggestion: 'roof.png',
  });
});

test('a photo that was taken away for good, and is still named by a text, is no other photo', async () => {
  const body = '![Ana](<roof (1).png>)\n\n![The roof](roof.png)\n';
  expect((await seen(world('roof (1).png.yaml', 'consent: withdrawn\n', body))).withheld).toEqual(['roof%20(1).png']);
});

test('a picture of a series is not another one of it', () => {
  expect(nearNames('IMG_2041.jpg', ['IMG_2042.jpg', 'IMG_2044.jpg'])).toEqual([]);
  expect(nearNames('hall.jpg', ['kitchen.jpg'])).toEqual([]);
  expect(nearNames('IMG_2041.jpeg', ['IMG_2041.jpg', 'IMG_2042.jpg'])).toEqual(['IMG_2041.jpg']);
  expect(nearNames('roof.jpg', ['roof (2).jpg'])).toEqual(['roof (2).jpg']);
});

test('where it may be meant for two photos, both are kept back', async () => {
  const body = '![The roof](roof.png)\n\n![The root](root.png)\n';
  const files = { ...world('roop.png.yaml', 'consent: withdrawn\n', body), [`${folder}/root.png`]: otherPhoto };
  const { withheld, problems } = await seen(files);
  expect(withheld).toEqual(['roof.png', 'root.png']);
  expect(problems.find(({ code }) => code === 'sidecar-without-photo')?.values).toMatchObject({
    suggestion: 'roof.png, root.png',
  });
});

test('a note of nearly the name of a recording keeps that back, and says so', async () => {
  const { problems } = await smallWorld({
    [`${folder}/index.md`]: document('title: A talk', ':::audio{src="talk.wav"}\nWords.\n:::\n'),
    [`${folder}/talk.wav`]: mediaFile('sound.wav'),
    [`${folder}/takl.wav.yaml`]: 'consent: withdrawn\n',
  });
  expect(problems.map(({ code }) => code).sort()).toEqual(['sidecar-without-photo', 'withdrawn-photo']);
  expect(problems.find(({ code }) => code === 'sidecar-without-photo')).toMatchObject({
    values: { suggestion: 'talk.wav', photo: 'kept back' },
  });
});

test('a recording that was taken away for good, and is still named by a text, is no other recording', async () => {
  const { problems } = await smallWorld({
    [`${folder}/index.md`]: document(
      'title: A talk',
      ':::audio{src="takl.wav"}\nWords.\n:::\n\n:::audio{src="talk.wav"}\nWords.\n:::\n',
    ),
    [`${folder}/talk.wav`]: mediaFile('sound.wav'),
    [`${folder}/takl.wav.yaml`]: 'consent: withdrawn\n',
  });
  expect(problems.map(({ code, values }) => [code, values['picture']])).toEqual([['withdrawn-photo', 'takl.wav']]);
});
