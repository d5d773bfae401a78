// A name has one meaning, whether its accents stand in its letters (NFC) or behind them (NFD, as Macs write them).
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/check/catalogue.ts';
import { document, room, smallWorld, type Files } from '../check/small-world.ts';
import { mediaFile } from '../media/media-files.ts';
import { drawing } from '../photo/sample-pictures.ts';

const folder = `${room}/posts/2026-03-02-cafe`;
const photo = await drawing(80, 60).png().toBuffer();
const forms = [
  ['NFC', 'NFD'],
  ['NFD', 'NFC'],
] as const;

const world = (body: string, files: Files): Files => ({
  [`${folder}/index.md`]: document('title: The café is open', body),
  ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content])),
});

const seen = async (body: string, files: Files) => {
  const { site, problems } = await smallWorld(world(body, files));
  const post = site.posts[0];
  if (!post) throw new Error('no post');
  return { withheld: post.source.withheld, codes: problems.map(({ code }) => code) };
};

describe.each(forms)('where one name is written in %s and the other in %s', (one, other) => {
  const [name, noted] = ['café.png'.normalize(one), 'café.png'.normalize(other)];

  test('a note keeps its photo back', async () => {
    const { withheld, codes } = await seen(`![The counter](${name})\n`, {
      [name]: photo,
      [`${noted}.yaml`]: 'consent: withdrawn\n',
    });
    expect(withheld).toHaveLength(1);
    expect(codes).toEqual(['withdrawn-photo']);
  });

  test('a note lends its words', async () => {
    const { codes } = await seen(`![](${name})\n`, { [name]: photo, [`${noted}.yaml`]: 'alt: The counter\n' });
    expect(codes).toEqual([]);
  });

  test('a note keeps a recording back', async () => {
    const [talk, note] = ['sgŵrs.wav'.normalize(one), 'sgŵrs.wav.yaml'.normalize(other)];
    const body = `:::audio{src="${talk}"}\nWords.\n:::\n`;
    const { codes } = await seen(body, { [talk]: mediaFile('sound.wav'), [note]: 'consent: withdrawn\n' });
    expect(codes).toEqual(['withdrawn-photo']);
  });

  test('a text shows the photo that it names', async () => {
    const { withheld, codes } = await seen(`![The counter](${noted})\n`, { [name]: photo });
    expect([withheld, codes]).toEqual([undefined, []]);
  });

  test('a photo that was taken away for good is the one that a text names still', async () => {
    const { codes } = await seen(`![The counter](${name})\n`, { [`${noted}.yaml`]: 'consent: withdrawn\n' });
    expect(codes).toEqual(['withdrawn-photo']);
  });
});

test('a picture that is not there is told by its name, and not by its address', async () => {
  const { problems } = await smallWorld(world('![The counter](café.png)\n', {}));
  const missing = problems.find(({ code }) => code === 'missing-picture');
  expect(catalogue['missing-picture'].what({ ...missing?.values })).toContain('"café.png"');
});
