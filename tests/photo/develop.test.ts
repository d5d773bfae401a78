import { expect, test } from 'vitest';
import type { PictureFacts } from '../../src/model/picture.ts';
import { developPicture, readNegative, reduceNegative, toneOfPrint, type Negative } from '../../src/photo/develop.ts';
import { measurePicture } from '../../src/photo/measure.ts';
import { printHeight, printsOf, toPicture, type PrintKind } from '../../src/photo/print-plan.ts';
import { kindOfPicture } from '../../src/photo/kind-of-picture.ts';
import type { RefusedPicture } from '../../src/photo/refused-picture.ts';
import { openPicture, readHeader } from '../../src/photo/sharp.ts';
import { metadataIn } from './metadata-in.ts';
import { colourAt, drawing, revealing, withCaption } from './sample-pictures.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

async function measured(path: string): Promise<PictureFacts> {
  const facts = await measurePicture(path);
  if ('refused' in facts) throw new Error(JSON.stringify(facts));
  return facts;
}

const plainKind = { jpeg: 'jpg', png: 'png', webp: 'webp', gif: 'webp' } as const;

async function printed(
  path: string,
  facts: PictureFacts,
  width: number,
  kind: PrintKind = plainKind[facts.kind],
  isMoving = false,
) {
  const negative = await readNegative(path, facts);
  return 'refused' in negative ? negative : developPicture(negative, { width, kind, isMoving });
}

async function developed(bytes: Buffer, width: number, as?: PrintKind): Promise<Buffer> {
  const path = await folder.put('picture', bytes);
  const print = await printed(path, await measured(path), width, as);
  if ('refused' in print) throw new Error(JSON.stringify(print));
  return print.bytes;
}

test.each(['jpeg', 'png', 'webp'] as const)(
  'a print of a %s keeps no position, no words and no profile',
  async (kind) => {
    const plain = await revealing(drawing(900, 600))[kind]().toBuffer();
    const bytes = kind === 'jpeg' ? withCaption(plain) : plain;
    expect(metadataIn(bytes)).not.toEqual([]);
    const print = await developed(bytes, 640);
    const { format, exif, xmp, iptc, icc, orientation, comments } = await openPicture(print).metadata();
    expect({ format, exif, xmp, iptc, icc, orientation, comments }).toEqual({ format: kind });
    expect(metadataIn(print)).toEqual([]);
  },
);

test.each(['webp', 'avif'] as const)('a print as %s keeps nothing either', async (kind) => {
  const print = await developed(withCaption(await revealing(drawing(900, 600)).jpeg().toBuffer()), 480, kind);
  expect(kindOfPicture(print)).toBe(kind);
  expect(metadataIn(print)).toEqual([]);
});

test('its colour is the nearest of a few to what is seen on the whole', async () => {
  const tone = async (background: string) => {
    const plain = drawing(60, 40).composite([
      { input: { create: { width: 60, height: 40, channels: 3, background } } },
    ]);
    return toneOfPrint({ bytes: await developed(await plain.png().toBuffer(), 60) });
  };
  expect(await tone('#ffffff')).toBe('222');
  expect(await tone('#203010')).toBe('000');
  expect(await tone('#8090ff')).toBe('112');
});

test('the same file is developed to the same bytes', async () => {
  for (const kind of ['jpeg', 'png', 'webp', 'gif'] as const) {
    const bytes = await drawing(700, 500)[kind]().toBuffer();
    expect((await developed(bytes, 640)).equals(await developed(bytes, 640))).toBe(true);
  }
});

// Where the stored top left corner is seen, by EXIF 2.3 section 4.6.4, tag Orientation.
test.each([
  [1, [0, 0]],
  [2, [1, 0]],
  [3, [1, 1]],
  [4, [0, 1]],
  [5, [0, 0]],
  [6, [1, 0]],
  [7, [1, 1]],
  [8, [0, 1]],
] as const)('orientation %i is turned upright', async (orientation, [column, row]) => {
  const white = { width: 400, height: 200, channels: 3, background: '#fff' } as const;
  const stored = drawing(800, 400).composite([{ input: { create: white }, left: 0, top: 0 }]);
  const bytes = await stored.withMetadata({ orientation }).jpeg().toBuffer();
  const width = orientation > 4 ? 200 : 400;
  const print = await developed(bytes, width);
  expect(await readHeader(print)).toMatchObject({ width, height: 600 - width });
  expect(Math.min(...(await colourAt(print, column, row)))).toBeGreaterThan(240);
  expect(Math.min(...(await colourAt(print, 1 - column, 1 - row)))).toBeLessThan(200);
});

test('a print is exactly as large as pages say', async () => {
  const bytes = await drawing(1333, 777).jpeg().toBuffer();
  const facts = await measured(await folder.put('odd', bytes));
  for (const width of [640, 1280])
    expect(await readHeader(await developed(bytes, width))).toMatchObject({ width, height: printHeight(facts, width) });
});

test('colours of a wider profile look the same in a print', async () => {
  const wide = await drawing(800, 500).withIccProfile('p3').jpeg({ quality: 95 }).toBuffer();
  const [red, , blue] = await colourAt(await developed(wide, 640), 0, 0);
  expect(Math.abs(red - 220)).toBeLessThan(6);
  expect(Math.abs(blue - 20)).toBeLessThan(12);
});

test('sixteen bits a colour and four inks become eight bits of sRGB', async () => {
  const deep = await drawing(800, 500).toColourspace('rgb16').png().toBuffer();
  const inks = await drawing(800, 500).toColourspace('cmyk').jpeg().toBuffer();
  for (const bytes of [deep, inks]) {
    const { depth, space, channels } = await openPicture(await developed(bytes, 640)).metadata();
    expect({ depth, space, channels }).toEqual({ depth: 'uchar', space: 'srgb', channels: 3 });
  }
});

test('what was transparent stays so', async () => {
  const bytes = await drawing(800, 500).ensureAlpha(0.5).png().toBuffer();
  expect(await openPicture(await developed(bytes, 640)).metadata()).toMatchObject({ hasAlpha: true });
});

test('what moves stands still in every print but one', async () => {
  for (const kind of ['gif', 'webp'] as const) {
    const path = await folder.put('film', await drawing(200, 300, 3)[kind]().toBuffer());
    const facts = await measured(path);
    const prints = printsOf(toPicture(facts, { avif: true })).filter((print) => print.kind !== 'avif');
    expect(prints.map(({ isMoving }) => isMoving)).toEqual([false, true]);
    for (const { width, isMoving, kind: as } of prints) {
      const print = await printed(path, facts, width, as, isMoving);
      if ('refused' in print) throw new Error(print.detail);
      expect(await readHeader(print.bytes)).toEqual({ width: 200, height: 100, frames: isMoving ? 3 : 1 });
    }
  }
});

test('a picture damaged inside is refused', async () => {
  const bytes = await drawing(700, 500).png().toBuffer();
  bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + 50);
  const path = await folder.put('damaged.png', bytes);
  expect(await printed(path, await measured(path), 640)).toMatchObject({ refused: 'damaged' });
});

test('a JPEG that broke off and was given an end is refused, and one with a few bytes too many is shown', async () => {
  for (const progressive of [false, true]) {
    const bytes = await drawing(700, 500).jpeg({ progressive, quality: 95 }).toBuffer();
    const end = bytes.subarray(-2);
    const half = await folder.put('half.jpg', Buffer.concat([bytes.subarray(0, bytes.length >> 1), end]));
    expect(await printed(half, await measured(half), 640)).toMatchObject({ refused: 'damaged' });
    const more = await folder.put('more.jpg', Buffer.concat([bytes.subarray(0, -2), Buffer.alloc(40, 1), end]));
    expect(await printed(more, await measured(more), 640)).toHaveProperty('bytes');
  }
});

test('a JPEG that breaks off is refused even where its measure was taken before', async () => {
  const bytes = await drawing(700, 500).jpeg().toBuffer();
  const cut = await folder.put('cut.jpg', bytes.subarray(0, bytes.length >> 1));
  const whole = await measured(await folder.put('whole.jpg', bytes));
  expect(await printed(cut, whole, 640)).toMatchObject({ refused: 'missing' });
});

test.each([
  [5200, 5000, 1538],
  [4000, 3000, 1200],
])('a picture of %i to %i is decoded once, and looks as others do', async (width, height, printed) => {
  const bytes = await drawing(width, height).png({ compressionLevel: 1 }).toBuffer();
  const path = await folder.put('large.png', bytes);
  const facts = await measured(path);
  const negative = await readNegative(path, facts);
  if ('refused' in negative) throw new Error(negative.detail);
  const reduced = await reduceNegative(negative, 1600);
  expect(reduced).toMatchObject({ raw: { width: 1600, height: printed } });
  const [one, other] = await Promise.all([smallPrint(reduced), smallPrint(negative)]);
  expect(await readHeader(one)).toMatchObject({ width: 480, height: Math.ceil(printed * 0.3) });
  for (const side of [0, 1]) {
    const [once, twice] = [await colourAt(one, side, side), await colourAt(other, side, side)];
    expect(Math.max(...once.map((value, index) => Math.abs(value - (twice[index] ?? 999))))).toBeLessThan(3);
  }
});

test('a picture that is quickly decoded is printed from its file', async () => {
  const path = await folder.put('small.png', await drawing(1700, 1200).png().toBuffer());
  const negative = await readNegative(path, await measured(path));
  if ('refused' in negative) throw new Error(negative.detail);
  expect(await reduceNegative(negative, 1600)).toBe(negative);
});

async function smallPrint(negative: Negative | RefusedPicture): Promise<Buffer> {
  if ('refused' in negative) throw new Error(negative.detail);
  const print = await developPicture(negative, { width: 480, kind: 'png', isMoving: false });
  if ('refused' in print) throw new Error(print.detail);
  return print.bytes;
}

test('a file that is gone is refused', async () => {
  const facts = await measured(await folder.put('here.jpg', await drawing(70, 50).jpeg().toBuffer()));
  expect(await printed(`${folder.path}/gone.jpg`, facts, 70)).toMatchObject({ refused: 'missing' });
});
