// Draws the cards that were not drawn before, a few at a time.
import { hash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from '../model/card.ts';
import { inLanes } from '../photo/in-lanes.ts';
import { namesIn, putWhole } from '../photo/print-cache.ts';
import { drawPng, letterEdges, openPicture, registerFont } from '../photo/sharp.ts';
import { cardSvg, type Drawable } from './card-svg.ts';
import { readTypeface, type Typeface } from './typeface.ts';
import { writable, type Writing } from './writable.ts';

export type CardToDraw = { readonly card: Card; readonly address: string };

export type DrawnCards = {
  readonly drawn: number;
  readonly kept: number;
  /** Titles of drawn ones from which words are missing: no font that may be used has their letters. */
  readonly wordless: readonly string[];
  /** Titles of drawn ones that have letters of the machine's fonts: another machine may draw them otherwise. */
  readonly borrowed: readonly string[];
};

/** Cards stand at `<folder><address>` afterwards. Each address once; `onProgress` counts those that had to be drawn. */
export async function drawCards(
  cards: readonly CardToDraw[],
  folder: string,
  onProgress?: (done: number, total: number) => void,
): Promise<DrawnCards> {
  const known = new Set(await namesIn(join(folder, 'cards')));
  const waiting = cards.filter(({ address }) => !known.has(address.slice('/cards/'.length)));
  if (waiting.length === 0) return { drawn: 0, kept: cards.length, wordless: [], borrowed: [] };
  const studio = await openStudio(folder);
  const wordless: string[] = [];
  const borrowed: string[] = [];
  let done = 0;
  await inLanes(waiting, async ({ card, address }) => {
    const lent = new Set<string>();
    const drawable = await toDrawable(card, studio.writing(card, lent));
    const png = await drawPng(cardSvg(drawable, studio.typeface, await studio.logo(card.look.logo)));
    await putWhole(join(folder, address), png);
    if (parts.some((part) => card[part] !== undefined && drawable[part] === undefined)) wordless.push(card.title);
    else if (lent.size > 0) borrowed.push(card.title);
    onProgress?.(++done, waiting.length);
  });
  return {
    drawn: waiting.length,
    kept: cards.length - waiting.length,
    wordless: wordless.sort(),
    borrowed: borrowed.sort(),
  };
}

type Studio = {
  readonly typeface: Typeface;
  /** Of a card; `lent` takes the letters that are the machine's. */
  readonly writing: (card: Card, lent: Set<string>) => Writing;
  /** The logo as a `data:` address. */
  readonly logo: (print: string | undefined) => Promise<string | undefined>;
};

async function openStudio(folder: string): Promise<Studio> {
  const typeface = readTypeface();
  await mkdir(join(folder, 'cards'), { recursive: true });
  for (const { name, bytes } of typeface.fonts) await registerFont(await fontFile(name, bytes, folder));
  return {
    typeface,
    writing: writingWith(typeface),
    logo: remembered((print) => logoData(print, folder)),
  };
}

/** Named by what is in it: a font that this process has is never another. */
async function fontFile(name: string, bytes: Buffer, folder: string): Promise<string> {
  const fonts = join(folder, 'fonts', hash('sha256', bytes, 'hex').slice(0, 16));
  await mkdir(fonts, { recursive: true });
  await putWhole(join(fonts, name), bytes);
  return join(fonts, name);
}

/** Unicode has promised that these will never be letters, so what is drawn for them is the box. */
const [noLetter, noFarLetter] = ['\u{FDD0}', '\u{10FFFE}'];

function writingWith(typeface: Typeface): Studio['writing'] {
  const canBorrow = remembered(isOnMachine);
  return ({ look }, lent) => ({
    canWrite: async (letter) => {
      if (typeface.has(letter.codePointAt(0) ?? 0)) return true;
      if (!look.borrows || !(await canBorrow(letter))) return false;
      lent.add(letter);
      return true;
    },
  });
}

async function isOnMachine(letter: string): Promise<boolean> {
  const box = (letter.codePointAt(0) ?? 0) > 0xffff ? noFarLetter : noLetter;
  return (await letterEdges(letter)) !== (await letterEdges(box));
}

const parts = ['title', 'network', 'above', 'below'] as const;

async function toDrawable(card: Card, writing: Writing): Promise<Drawable> {
  const { title: _, network: __, above: ___, below: ____, ...rest } = card;
  const words = await Promise.all(
    parts.map(async (part) => {
      const text = card[part];
      const written = text === undefined ? undefined : await writable(text, writing);
      return written === undefined ? {} : { [part]: written };
    }),
  );
  return Object.assign({}, rest, ...words) as Drawable;
}

const logoSize = 112;

async function logoData(print: string | undefined, folder: string): Promise<string | undefined> {
  if (print === undefined) return undefined;
  const picture = openPicture(await readFile(join(folder, print)));
  const png = await picture.resize(logoSize, logoSize, { fit: 'inside' }).png().toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}

function remembered<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const found = known.get(key) ?? ask(key);
    known.set(key, found);
    return found;
  };
}
