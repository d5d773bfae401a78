// A site with a post that tells its story with every component, in both directions, and one in plain words.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { day } from '../../src/model/day.ts';
import { serveFolder } from '../../src/publish/serve-folder.ts';
import { type Browser, openBrowser, type Page } from '../browser.ts';
import { mediaFile } from '../media/media-files.ts';
import { drawing } from '../photo/sample-pictures.ts';
import { publishCopy } from '../whole-site/publish-copy.ts';

export const story = 'organisations/riverside/posts/2026-03-02-roof/';
export const arabic = 'organisations/riverside/posts/2026-03-03-saqf/';
export const plain = 'organisations/riverside/posts/2026-03-04-tea/';

export type StorySite = {
  /** The published folder. */
  readonly out: string;
  readonly address: string;
  readonly browser: Browser;
  readonly at: (path: string) => string;
  readonly close: () => Promise<void>;
};

const body = `Before it all.

:::figure{src=hall.jpg alt="A hall by a river" wide=yes}
The hall in March.
:::

:::gallery
![A ladder](hall.jpg "Monday")
![A lorry](hall.jpg "Tuesday")
![A cake](hall.jpg "Sunday")
:::

:::before-after{before=2025-11-03 after=2026-03-02}
![A hall with a tarpaulin](hall.jpg)
![The same hall with slates](roof.jpg)
:::

:::story
![A row of people](hall.jpg)

On Monday the slates came.

Nobody had [thought](https://riverside.example) of a ramp.

So we stood in a row.
:::

:::audio{src=rain.mp3 title="Rain on slates"}
It rained, and nobody fetched a bucket.
:::

:::video{src=row.webm title="A row of people" captions=row.vtt}
:::

:::video{src=row.webm poster=hall.jpg}
Slates go from hand to hand.
:::

:::quote{by="A neighbour" consent=given}
It rained, and nobody fetched a bucket.
:::

:::learning{worked=partly}
A knock on the door brings more than a poster.
:::

${'And then we had tea.\n\n'.repeat(8)}`;

/** Published with no problem, and served. */
export async function openStorySite(): Promise<StorySite> {
  const room = mkdtempSync(join(tmpdir(), 'milepost-stories-'));
  const content = join(room, 'content');
  await writeContent(content);
  const out = join(room, 'dist');
  const { problems } = await publishCopy({ content, out, cache: join(room, 'cache'), today: day.parse('2026-06-30') });
  if (problems.length > 0) throw new Error(`The story has problems: ${problems.map(({ code }) => code).join(', ')}`);
  const site = await serveFolder(out, { port: 0 });
  const browser = await openBrowser();
  return {
    out,
    address: site.address,
    browser,
    at: (path) => new URL(path, site.address).href,
    close: async () => {
      await browser.close();
      await site.close();
      rmSync(room, { recursive: true, force: true });
    },
  };
}

async function writeContent(content: string): Promise<void> {
  const put = (file: string, bytes: string | Buffer) => {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), bytes);
  };
  const post = (title: string, text: string, more = '') => `---\ntitle: ${title}\n${more}---\n\n${text}`;
  put('site.yaml', 'name: Riverside\nurl: https://riverside.example\nlanguages: [en, ar]\n');
  put('organisations/riverside/organisation.md', '---\nname: Riverside\n---\n');
  put(`${story}index.md`, post('The roof', body));
  put(`${arabic}index.md`, post('السقف', body, 'language: ar\n'));
  put(`${plain}index.md`, post('Tea', 'At 10:30, in cups of 3:2.'));
  const [hall, roof] = [await drawing(1600, 1000).jpeg().toBuffer(), await drawing(1200, 900).jpeg().toBuffer()];
  for (const folder of [story, arabic]) {
    put(`${folder}hall.jpg`, hall);
    put(`${folder}roof.jpg`, roof);
    put(`${folder}rain.mp3`, mediaFile('sound.mp3'));
    put(`${folder}row.webm`, mediaFile('film.webm'));
    put(`${folder}row.vtt`, 'WEBVTT\n\n00:00.000 --> 00:00.500\nHand me the next.\n');
  }
}

/** Presses Tab until such an element inside `inside` has the focus. */
export async function tabTo(page: Page, tag: string, inside = '*'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      ([name, around]) => {
        const focused = document.activeElement;
        return focused?.tagName === name && focused?.closest(around ?? '*') !== null;
      },
      [tag, inside],
    );
    if (there) return;
  }
  throw new Error(`No ${tag} was reached with 80 presses of Tab`);
}
