import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readHeader } from '../../src/photo/sharp.ts';
import { publishedSample } from '../published-sample.ts';
import { fileOf, isRedirect, pagesOf } from './pages-of.ts';
import { scanHtml } from './scan-html.ts';

const site = 'https://milepost.example';

let folder: string;
beforeAll(async () => {
  folder = await publishedSample();
}, 180_000);

/** What a page says of itself to whoever shows a link to it, by name. */
function toldBy(page: string): ReadonlyMap<string, string> {
  const tags = [...scanHtml(readFileSync(join(folder, fileOf(page)), 'utf8'))];
  return new Map(
    tags.flatMap(({ name, attributes }) => {
      const key = attributes.get('property') ?? attributes.get('name');
      return name === 'meta' && key ? [[key, attributes.get('content') ?? '']] : [];
    }),
  );
}

test('every page that is to be found shows a picture that is there, as large as it says, with words for it', async () => {
  const pages = pagesOf(folder).filter((page) => !isRedirect(folder, page));
  const shown = pages.map((page) => ({ page, told: toldBy(page) })).filter(({ told }) => !told.has('robots'));
  expect(shown.length).toBeGreaterThan(100);
  expect(shown.filter(({ told }) => !told.get('og:image')).map(({ page }) => page)).toEqual([]);
  const sizes = new Map<string, string>();
  for (const { told } of shown) {
    expect(told.get('og:image:alt')).not.toBe('');
    sizes.set(told.get('og:image') ?? '', `${told.get('og:image:width')} × ${told.get('og:image:height')}`);
  }
  for (const [image, size] of sizes) {
    const { width, height } = await readHeader(readFileSync(join(folder, image.slice(site.length))));
    expect(`${width} × ${height}`).toBe(size);
  }
});

test('what a promise said on other days has the card of the promise', () => {
  const promise = 'organisations/withy-bank/milestones/flood-plans/';
  expect(toldBy(`${promise}versions/`).get('og:image')).toBe(toldBy(promise).get('og:image'));
  expect(toldBy(promise).get('og:image')).not.toBe(toldBy('organisations/withy-bank/').get('og:image'));
});
