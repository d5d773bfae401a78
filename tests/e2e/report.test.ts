// The pages that a funder's board is given, printed by a browser: a cover, contents, numbered sheets, numbered links.
import { describe, expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { pdfText } from './pdf-text.ts';
import { crossedLines, printedLines, type Line } from './printed-lines.ts';
import { openedSample } from './opened-sample.ts';

const sample = openedSample();

type Printed = {
  readonly sheets: readonly string[];
  readonly lines: readonly Line[];
  readonly headings: readonly string[];
};

async function printed(path: string, format: 'A4' | 'Letter'): Promise<Printed> {
  const { page, close } = await openPage(sample.browser, sample.address);
  await page.goto(sample.at(path), { waitUntil: 'networkidle' });
  const pdf = await page.pdf({ format });
  const headings = await page.locator('main :not(.paper-notes) > h2').allInnerTexts();
  await close();
  return { sheets: pdfText(pdf), lines: printedLines(pdf), headings };
}

const grant = 'organisations/cleaverbridge-repair/grants/mend-and-lend/';
const points = { A4: 595, Letter: 612 };
const margin = 16 * (72 / 25.4);

describe.each([
  [grant, ['Mend and lend', 'Cleaverbridge Repair Café', 'Lindle Valley Foundation', '1 July 2025', '30 June 2026']],
  ['organisations/dar-al-mina/', ['Dar Al-Mina (Harbour House)', '10 June 2025', '30 June 2026']],
  ['programmes/neighbours-first/', ['Neighbours First', 'Tidewater Trust', '30 June 2026']],
  ['funders/tidewater-trust/', ['Tidewater Trust', '20 May 2025', '30 June 2026']],
] as const)('/%s on paper', (path, told) => {
  test.each(['A4', 'Letter'] as const)('is a report, on %s', { timeout: 60_000 }, async (format) => {
    const { sheets, lines, headings } = await printed(path, format);
    const [cover = '', ...inside] = sheets;
    for (const words of ['Lindle Valley Neighbours', ...told]) expect(cover).toContain(words);
    expect(cover.replaceAll('\n', '')).toContain(`https://milepost.example/${path}`);

    // What the contents name is there, in that order.
    const contents = [...(cover.split('Contents')[1] ?? '').matchAll(/^\d+\. (.+)$/gm)].map(([, name]) => name);
    expect(contents).toEqual(headings.map((heading) => heading.trim()));
    const body = inside.join('\n');
    const places = contents.map((name) => body.indexOf(`\n${name}`));
    expect(places.every((place) => place >= 0)).toBe(true);

    // Sheets are numbered.
    expect(cover).not.toMatch(/^1 \/ \d+$/m);
    for (const [index, sheet] of inside.entries()) expect(sheet).toContain(`${index + 2} / ${sheets.length}`);

    // The last sheets say where links lead.
    const addresses = body.slice(body.lastIndexOf('\nAddresses'));
    expect(addresses).toMatch(/^1\. https:/m);
    const numbers = [...addresses.matchAll(/^(\d+)\. https:/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const notes = new Set([...body.slice(0, -addresses.length).matchAll(/^(\d+)$/gm)].map(([, note]) => Number(note)));
    expect(numbers.filter((number) => !notes.has(number))).toEqual([]);

    // Nothing is printed across another line, beside the sheet, or left behind by what it heads.
    expect(crossedLines(lines)).toEqual([]);
    expect(lines.filter(({ to }) => to > points[format] - margin + 2)).toEqual([]);
    expect(lonelyHeadings(lines)).toEqual([]);
  });
});

/** Headings with nothing below them on their sheet but its number. */
function lonelyHeadings(lines: readonly Line[]): Line[] {
  const footer = 20 * (72 / 25.4);
  return lines.filter(
    (heading) =>
      heading.size > 13 &&
      heading.size < 20 &&
      !lines.some(({ sheet, y }) => sheet === heading.sheet && y < heading.y - heading.size && y > footer),
  );
}

test('ways around are not printed', { timeout: 60_000 }, async () => {
  const { sheets } = await printed('funders/tidewater-trust/', 'A4');
  expect(sheets.join('\n')).not.toContain('All grants');
});

test('what is folded on the screen is open on paper', { timeout: 60_000 }, async () => {
  const { sheets } = await printed(grant, 'A4');
  expect(sheets.join('\n')).toContain('First due');
});

test('a screen shows nothing of it, and no voice reads it', { timeout: 60_000 }, async () => {
  const { page, close } = await sample.open(grant);
  expect(await page.locator('.paper').count()).toBe(2);
  expect(await page.locator('.paper:visible').count()).toBe(0);
  expect(await page.locator('main').ariaSnapshot()).not.toMatch(/Contents|Addresses/);
  await close();
});

test('a post is printed as it is, with no cover, and its addresses in the text', { timeout: 60_000 }, async () => {
  const { page, close } = await openPage(sample.browser, sample.address);
  await page.goto(sample.at('organisations/lindleford-kitchen/posts/2025-06-30-a-key-to-mill-street/'));
  expect(await page.locator('.paper').count()).toBe(0);
  await close();
});
