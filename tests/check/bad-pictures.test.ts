// Pictures that nobody should open, from the text that shows them to what becomes of the text.
import { describe, expect, test } from 'vitest';
import { claimedPng, drawing, layeredJpeg, withCaption } from '../photo/sample-pictures.ts';
import { document, problemsIn, room, smallWorld, type Files } from './small-world.ts';

const folder = `${room}/posts/2026-03-02-roof`;
const jpeg = withCaption(await drawing(300, 200).jpeg().toBuffer());
const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

/** A film of 50 megabytes: the same frame again and again, and all of them whole. */
function longFilm(): Buffer {
  const frame = Buffer.from('\x21\xf9\x04\0\0\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0', 'latin1');
  const header = Buffer.from('GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1');
  return Buffer.concat([header, Buffer.alloc(50 * 1024 * 1024, frame), Buffer.from(';')]);
}

/** Name → its bytes, and the problem. Nothing stands where there is no file. */
const bad: Readonly<Record<string, readonly [name: string, bytes: () => string | Buffer | undefined, code: string]>> = {
  'a text that is named like a photo': ['letter.jpg', () => 'Dear all,\n', 'unreadable-picture'],
  'a photo that breaks off': ['cut.jpg', () => jpeg.subarray(0, jpeg.length >> 1), 'unreadable-picture'],
  'an empty file': ['empty.jpg', () => '', 'unreadable-picture'],
  'a picture of 65,535 pixels in width': ['wide.png', () => claimedPng(65_535, 4000), 'picture-too-large'],
  'a few bytes that would fill the memory': ['bomb.png', () => claimedPng(19_000, 19_000), 'picture-too-large'],
  'a photo that is drawn thousands of times': ['layers.jpg', () => layeredJpeg(9000, 9000, 2646), 'picture-too-large'],
  'a drawing with a program in it': ['roof.svg', () => script, 'unsupported-picture'],
  'a drawing that is named like a photo': ['drawing.jpg', () => script, 'unsupported-picture'],
  'a film of 50 megabytes': ['film.gif', longFilm, 'picture-too-large'],
  'a photo that is not there': ['gone.jpg', () => undefined, 'missing-picture'],
};

const keys = 'title: The roof is on';
const body = (name: string) => `We are dry.\n\n![The new roof](${name})\n\nCome and see.\n`;

function world(text: string, name: string, bytes: string | Buffer | undefined): Files {
  const good = { [`${folder}/good.jpg`]: jpeg, [`${folder}/index.md`]: text };
  return bytes === undefined ? good : { ...good, [`${folder}/${name}`]: bytes };
}

describe.each(Object.entries(bad))('%s', (_, [name, bytes, code]) => {
  const place = `posts/2026-03-02-roof/index.md`;

  test('is named with the line that shows it, and the post is published without it', async () => {
    const files = world(document(keys, `![Good](good.jpg)\n\n${body(name)}`), name, bytes());
    expect(await problemsIn(files)).toEqual([`${place}:8 ${code} published without`]);
    const { site, pictures, counts } = await smallWorld(files);
    expect(Object.keys(site.posts[0]?.source.pictures ?? {})).toEqual(['good.jpg']);
    expect(pictures.map(({ path }) => path)).toEqual([`${folder}/good.jpg`]);
    expect(counts).toMatchObject({ published: 3, leftOut: 0 });
  });

  test('is named as a cover, and the post is published without one', async () => {
    const files = world(document(`${keys}\ncover:\n  image: ${name}\n  alt: The roof`), name, bytes());
    expect(await problemsIn(files)).toEqual([`${place}:4 ${code} published without`]);
    expect((await smallWorld(files)).site.posts[0]?.cover).toBeUndefined();
  });
});

test('a file name in place of a description is named with its line, and the picture is shown', async () => {
  const files = world(document(keys, '![good.jpg](good.jpg)\n'), 'good.jpg', jpeg);
  expect(await problemsIn(files)).toEqual(['posts/2026-03-02-roof/index.md:4 file-name-as-alt notice']);
  expect((await smallWorld(files)).pictures).toHaveLength(1);
});
