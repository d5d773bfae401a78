// The sample on real sheets of paper, as a funder's board is given it.
import { expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { crossedLines, printedLines } from './printed-lines.ts';
import { openedSample } from './opened-sample.ts';

const sample = openedSample();

const promise = 'organisations/lindleford-kitchen/milestones/six-cooks-certified/';
const sheet = { format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } } as const;

test.each(['', 'funders/tidewater-trust/', promise, 'organisations/cleaverbridge-repair/', 'learning/', 'timeline/'])(
  'no line of /%s is printed across another one',
  { timeout: 60_000 },
  async (path) => {
    const { page, close } = await openPage(sample.browser, sample.address);
    await page.goto(sample.at(path), { waitUntil: 'networkidle' });
    const lines = printedLines(await page.pdf(sheet));
    await close();
    expect(new Set(lines.map((line) => line.sheet)).size).toBeGreaterThan(1);
    expect(crossedLines(lines)).toEqual([]);
  },
);

test('lines that are nearer to each other than letters are high cross each other', () => {
  const line = { sheet: 1, y: 300, size: 11, from: 50, to: 200 };
  const crossed = (other: Partial<typeof line>) => crossedLines([line, { ...line, ...other }]).length;
  expect([crossed({ y: 292 }), crossed({ y: 308 })]).toEqual([1, 1]);
  expect([
    crossed({}),
    crossed({ y: 286 }),
    crossed({ y: 292, from: 210, to: 300 }),
    crossed({ sheet: 2, y: 292 }),
  ]).toEqual([0, 0, 0, 0]);
});

const styleOf = async (path: string, selector: string, name: string): Promise<string> => {
  const { page, close } = await sample.open(path);
  await page.emulateMedia({ media: 'print' });
  const found = await page
    .locator(selector)
    .first()
    .evaluate((element, own) => getComputedStyle(element).getPropertyValue(own), name);
  await close();
  return found;
};

test('a story goes on on the next sheet, and a card does not', { timeout: 60_000 }, async () => {
  expect(
    await styleOf(
      'organisations/lindleford-kitchen/posts/2025-06-30-a-key-to-mill-street/',
      'article.story',
      'break-inside',
    ),
  ).toBe('auto');
  expect(await styleOf('', 'article.post-card', 'break-inside')).toBe('avoid');
});

test('how much is reached is printed where a printer saves ink', { timeout: 60_000 }, async () => {
  expect(await styleOf('', 'meter', 'print-color-adjust')).toBe('exact');
});

test('a short reply beside a longer one keeps its lines together', { timeout: 60_000 }, async () => {
  expect(await styleOf('funders/tidewater-trust/', '.replies > .reply', 'align-content')).toBe('start');
});
