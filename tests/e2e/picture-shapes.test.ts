// Photos of every shape: upright ones fit a window, small ones stay small, and those of one row are as high as each other.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../src/model/day.ts';
import { serveFolder, type ServedFolder } from '../../src/publish/serve-folder.ts';
import { type Browser, openBrowser, openPage } from '../browser.ts';
import { drawing } from '../photo/sample-pictures.ts';
import { publishCopy } from '../whole-site/publish-copy.ts';

const post = 'organisations/riverside/posts/2026-03-02-roof';
const sizes = {
  phone: [540, 960],
  strip: [60, 3000],
  panorama: [1500, 450],
  tiny: [120, 90],
  slates: [900, 1600],
} as const;
const body = `![Upright](phone.jpg)

![A strip](strip.jpg)

:::before-after{before=2025-11-03 after=2026-03-02}
![A tarpaulin](slates.jpg)
![Slates](phone.jpg)
:::

:::gallery
![All of it](panorama.jpg)
![One of us](slates.jpg)
![Another](phone.jpg)
:::

:::figure{src=tiny.jpg alt="A badge" wide=yes}
:::
`;

let room: string;
let site: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  room = mkdtempSync(join(tmpdir(), 'milepost-shapes-'));
  const folder = join(room, 'content', post);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(room, 'content/site.yaml'), 'name: Riverside\nurl: https://riverside.example\n');
  writeFileSync(join(room, 'content/organisations/riverside/organisation.md'), '---\nname: Riverside\n---\n');
  writeFileSync(join(folder, 'index.md'), `---\ntitle: The roof\n---\n\n${body}`);
  for (const [name, [width, height]] of Object.entries(sizes))
    writeFileSync(join(folder, `${name}.jpg`), await drawing(width, height).jpeg().toBuffer());
  const out = join(room, 'dist');
  await publishCopy({
    content: join(room, 'content'),
    out,
    cache: join(room, 'cache'),
    today: day.parse('2026-06-30'),
  });
  site = await serveFolder(out, { port: 0 });
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(room, { recursive: true, force: true });
});

describe.each([390, 1280] as const)('at %i pixels', (width) => {
  const boxes = async (selector: string) => {
    const { page, close } = await openPage(browser, site.address, { width });
    await page.goto(new URL(`${post}/`, site.address).href);
    const found = await page.locator(selector).evaluateAll((images) =>
      images.map((image) => {
        const { width: wide, height, top } = image.getBoundingClientRect();
        return { wide, height, top, window: innerHeight };
      }),
    );
    await close();
    return found;
  };

  test('no picture is higher than the window', { timeout: 60_000 }, async () => {
    const found = await boxes('.story img');
    expect(found).toHaveLength(8);
    for (const { height, window } of found) expect(height).toBeLessThanOrEqual(window + 1);
  });

  test('a picture of a few pixels is not blown up', { timeout: 60_000 }, async () => {
    expect(await boxes('img[alt="A badge"]')).toMatchObject([{ wide: 120, height: 90 }]);
  });

  test('pictures of one row of a gallery are as high as each other', { timeout: 60_000 }, async () => {
    const rows = Map.groupBy(await boxes('.gallery img'), ({ top }) => Math.round(top));
    for (const row of rows.values()) {
      const heights = row.map(({ height }) => height);
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(Math.max(...heights) / 10);
    }
    expect(rows.size).toBeLessThan(3);
  });
});
