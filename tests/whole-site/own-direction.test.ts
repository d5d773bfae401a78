// What somebody wrote stands in a sentence of the page in its own direction.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { publishedSample } from '../published-sample.ts';

let folder: string;
beforeAll(async () => {
  folder = await publishedSample();
}, 180_000);

const lines = (page: string) =>
  [...readFileSync(join(folder, page), 'utf8').matchAll(/<p class="why"[^>]*>([\s\S]*?)<\/p>/g)].map(([, html = '']) =>
    html.trim(),
  );

test('a reason keeps its full stop behind it, whatever the direction of the page', () => {
  const reasons = lines('timeline/2026/04/index.html').filter((html) => html.startsWith('Why:'));
  expect(reasons.length).toBeGreaterThan(0);
  for (const html of reasons) expect(html).toMatch(/^Why: <bdi>[^<]+<\/bdi>$/);
});
