import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { cardAddress } from '../../src/card/card-address.ts';
import { drawCards } from '../../src/card/draw-cards.ts';
import { writable } from '../../src/card/writable.ts';
import type { Card } from '../../src/model/card.ts';
import { forgetPrints } from '../../src/photo/print-cache.ts';
import { openPicture, readHeader } from '../../src/photo/sharp.ts';
import { drawing } from '../photo/sample-pictures.ts';
import { temporaryFolder } from '../photo/temporary-folder.ts';
import { arabic, look, promised } from './things.ts';

const folder = temporaryFolder();

const draw = (...cards: readonly Card[]) =>
  drawCards(
    cards.map((card) => ({ card, address: cardAddress(card) })),
    folder.path,
  );
const bytesOf = (card: Card) => readFileSync(join(folder.path, cardAddress(card)));

test('a card is a picture of the size that networks show, and tells nothing beside', async () => {
  expect(await draw(promised, arabic)).toEqual({ drawn: 2, kept: 0, wordless: [], borrowed: [] });
  for (const card of [promised, arabic]) {
    expect(await readHeader(bytesOf(card))).toMatchObject({ width: 1200, height: 630 });
    expect(chunksOf(bytesOf(card)).filter((name) => !['IHDR', 'PLTE', 'pHYs', 'IDAT', 'IEND'].includes(name))).toEqual(
      [],
    );
  }
});

test('a second run draws nothing, and draws what is new alone', async () => {
  await draw(promised);
  const calls: string[] = [];
  const next = [promised, { ...promised, title: 'Another promise' }].map((card) => ({
    card,
    address: cardAddress(card),
  }));
  expect(await drawCards(next, folder.path, (done, total) => calls.push(`${done} of ${total}`))).toMatchObject({
    drawn: 1,
    kept: 1,
  });
  expect(calls).toEqual(['1 of 1']);
});

test('the same card has the same bytes wherever it is drawn', async () => {
  await draw(promised);
  const before = bytesOf(promised);
  await forget();
  await draw(promised);
  expect(bytesOf(promised).equals(before)).toBe(true);
});

test('letters with signs above them, and Arabic, are drawn and not left out', async () => {
  const [plain, signed, other] = ['Ty', 'Tŷ', 'بيت'].map((title): Card => ({ direction: 'ltr', title, look }));
  if (!plain || !signed || !other) throw new Error('No cards');
  expect((await draw(plain, signed, other)).wordless).toEqual([]);
  const inks = await Promise.all([plain, signed, other].map((card) => inkOf(bytesOf(card))));
  expect(new Set(inks).size).toBe(3);
});

test('a title of which a letter cannot be written is left out whole, and is told', async () => {
  // Unicode has promised that this will never be a letter, so no machine has a font for it.
  const nobody = { ...promised, title: '\uFDD0', look: { ...look, borrows: true as const } };
  expect(await draw(nobody)).toMatchObject({ drawn: 1, wordless: ['\uFDD0'], borrowed: [] });
  const latin = { canWrite: async (letter: string) => letter < '\u0250' };
  expect(await writable('དཀར་པོ་', latin)).toBeUndefined();
});

test('letters that ours lack are left out, whatever fonts the machine has', async () => {
  const [ours, theirs] = ['Клуб', 'Чай'].map((title): Card => ({ ...promised, title }));
  if (!ours || !theirs) throw new Error('No cards');
  expect(await draw(ours, theirs)).toEqual({ drawn: 2, kept: 0, wordless: ['Клуб', 'Чай'], borrowed: [] });
  expect(bytesOf(ours).equals(bytesOf(theirs))).toBe(true);
});

test('where a site borrows letters, the cards that have some are told, or lack the words where the machine has none', async () => {
  const card: Card = { ...promised, title: 'Клуб', look: { ...look, borrows: true } };
  const { wordless, borrowed } = await draw(card, { ...promised, look: card.look });
  expect([...wordless, ...borrowed]).toEqual(['Клуб']);
});

test('a sign that no font here has is left out, and the words stay', async () => {
  const latin = { canWrite: async (letter: string) => letter < '\u0250' };
  expect(await writable('Blossom 🌸 day', latin)).toBe('Blossom day');
  expect(await writable('👩‍🌾🏽', latin)).toBeUndefined();
  expect(await writable('Sow\u0000 \uD800 & reap', latin)).toBe('Sow & reap');
});

test('a network’s logo is on its cards, and goes from the cache with it', async () => {
  const digest = '0123456789abcdef0123456789abcdef';
  const logo = `/photos/${digest}-480.png`;
  await folder.put(join('photos', `${digest}-480.png`), await drawing(90, 90).png().toBuffer());
  const card: Card = { ...promised, look: { ...look, logo } };
  await draw(card, promised);
  const [red = 0, , blue = 0] = await colourAt(bytesOf(card), 85, 76);
  expect(red).toBeGreaterThan(blue + 100);
  await forgetPrints(folder.path, new Set([digest]));
  expect(existsSync(join(folder.path, cardAddress(card)))).toBe(false);
  expect(existsSync(join(folder.path, cardAddress(promised)))).toBe(true);
});

beforeAll(() => mkdir(join(folder.path, 'photos')).then(() => undefined));

const forget = () => rm(join(folder.path, 'cards'), { recursive: true, force: true });

function chunksOf(png: Buffer): string[] {
  const names: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) names.push(png.toString('latin1', at + 4, at + 8));
  return [...new Set(names)];
}

/** How dark the words are altogether. */
async function inkOf(png: Buffer): Promise<number> {
  const pixels = await openPicture(png).extract({ left: 72, top: 130, width: 600, height: 300 }).raw().toBuffer();
  return pixels.reduce((sum, value) => sum + 255 - value, 0);
}

async function colourAt(png: Buffer, left: number, top: number): Promise<readonly number[]> {
  return [...(await openPicture(png).extract({ left, top, width: 1, height: 1 }).raw().toBuffer())];
}
