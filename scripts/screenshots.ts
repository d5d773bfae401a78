// npm run screenshots -- [--out DIR] [--readme]: every kind of page of the sample and each way to tell a story, to look at.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from '../tests/browser.ts';
import { publishedSample, publishOnce } from '../tests/published-sample.ts';
import { writeArabicSample } from '../tests/screenshots/arabic-sample.ts';
import { makeReadmePictures } from '../tests/screenshots/readme-pictures.ts';
import { takeScreenshots } from '../tests/screenshots/take-screenshots.ts';
import { root } from './project.ts';
import { run } from './run.ts';

await run('Use: npm run screenshots -- [--out DIR] [--readme]', async () => {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: 'screenshots' }, readme: { type: 'boolean', default: false } },
  });
  const out = resolve(values.out);
  const room = mkdtempSync(join(tmpdir(), 'milepost-screenshots-'));
  const browser = await openBrowser();
  const onPage = (what: string) => console.error(`Taking pictures: ${what} …`);
  try {
    const site = await publishedSample();
    const taken = await takeScreenshots({ browser, site, out, onPage }, [
      'light',
      'dark',
      'contrast',
      'forced',
      'print',
    ]);
    const arabic = await publishOnce(writeArabicSample(join(room, 'sample')), join(room, 'site'));
    const turned = await takeScreenshots({ browser, site: arabic, out, direction: 'rtl', onPage }, ['light']);
    if (values.readme) await makeReadmePictures(out, join(root, 'docs/pictures'));
    console.log(`${taken + turned} pictures in ${out}`);
  } finally {
    await browser.close();
    rmSync(room, { recursive: true, force: true });
  }
  return 0;
});
