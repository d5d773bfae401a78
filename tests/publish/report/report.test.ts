// A report of the sample, as the command makes it.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../browser.ts';
import { pdfText } from '../../e2e/pdf-text.ts';
import { areThere, errorsOf, givingPackage } from '../../open-data/standard-schemas.ts';
import { publishedSample } from '../../published-sample.ts';

const room = mkdtempSync(join(tmpdir(), 'milepost-report-'));
const name = 'cleaverbridge-repair-mend-and-lend';
const page = 'site/organisations/cleaverbridge-repair/grants/mend-and-lend/index.html';
let site = '';
let files: Record<string, Uint8Array>;
const text = (path: string) => Buffer.from(files[path] ?? []).toString();

type Said = { readonly code: number; readonly stdout: string; readonly stderr: string };

async function report(words: readonly string[], out: string, more: Record<string, string> = {}): Promise<Said> {
  const { MILEPOST_TODAY: _, ...environment } = process.env;
  const command = ['scripts/report.ts', ...words, '--site', site, '--out', join(room, out)];
  const env = { ...environment, ...more };
  return promisify(execFile)(process.execPath, command, { env }).then(
    (said) => ({ code: 0, ...said }),
    (error: Said) => error,
  );
}

beforeAll(async () => {
  site = await publishedSample();
  expect(await report(['grant', 'cleaverbridge-repair/mend-and-lend'], 'one')).toMatchObject({ code: 0, stderr: '' });
  files = unzipSync(readFileSync(join(room, 'one', `${name}.zip`)));
}, 180_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

describe('the report of a grant', () => {
  test('is a PDF of the day that it tells of, which is in the ZIP as well', () => {
    const pdf = readFileSync(join(room, 'one', `${name}.pdf`));
    expect(pdfText(pdf)[0]).toContain('Mend and lend');
    expect(pdf.toString('latin1')).toContain('/URI (https://milepost.example/');
    expect(pdf.toString('latin1')).not.toContain('127.0.0.1');
    expect(pdf.toString('latin1')).toContain("/CreationDate (D:20260630000000+00'00')");
    expect(Buffer.from(files[`${name}.pdf`] ?? []).equals(pdf)).toBe(true);
  });

  test('has every post that reports on it, to read and as it was written, with the photos as they are published', () => {
    const posts = Object.keys(files).filter((path) => path.startsWith('posts/'));
    expect(posts.length).toBe(5);
    for (const post of posts) {
      const address = post.replace('posts/', 'site/organisations/').replace('-repair/', '-repair/posts/');
      expect(text(address.replace(/\.mdx?$/, '/index.html'))).toContain('</html>');
    }
    expect(text(posts[0] ?? '')).toMatch(/^---\ntitle: ".*"\n[\s\S]*\n---\n\n\S/);
    const photos = Object.keys(files).filter((path) => path.startsWith('site/photos/'));
    expect(photos.length).toBeGreaterThan(0);
    for (const photo of photos)
      expect(Buffer.from(files[photo] ?? []).equals(readFileSync(join(site, photo.replace('site/', ''))))).toBe(true);
  });

  test('has its data as tables and as JSON', () => {
    expect(JSON.parse(text('data/data.json'))).toMatchObject({ kind: 'grant', title: 'Mend and lend' });
    expect(text('data/money.csv')).toMatch(/,awarded,2025-06-10,lindle-valley-foundation,,4800,GBP,/);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['data/milestones.csv', 'data/timeline.csv']));
  });

  test.skipIf(!areThere)('has it by the 360Giving standard', () => {
    const giving = JSON.parse(text('data/360giving.json')) as { grants: unknown[] };
    expect(errorsOf(givingPackage(), giving)).toEqual([]);
    expect(giving.grants).toHaveLength(1);
  });

  test('has what the ledger tells of it and of nothing else, letter by letter, and says how to check it', () => {
    const whole = readFileSync(join(site, 'data/ledger.jsonl'), 'utf8').split('\n');
    const lines = text('ledger/lines.jsonl').trim().split('\n');
    expect(whole.filter((line) => lines.includes(line))).toEqual(lines);
    const told = lines.map((line) => JSON.parse(line) as Record<string, string>);
    expect(new Set(told.map(({ organisation }) => organisation))).toEqual(new Set(['cleaverbridge-repair']));
    expect(told.map(({ kind, id }) => `${kind} ${id}`)).toEqual(
      expect.arrayContaining(['grant mend-and-lend', 'milestone twelve-repair-days']),
    );
    expect(told.some(({ id }) => id === 'pass-it-on')).toBe(false);
    expect(text('README.md')).toContain('How to check the ledger');
  });

  test('is read from its folder in a browser, with its styles, and every link into the folder is there', async () => {
    for (const [path, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(room, 'unpacked', path)), { recursive: true });
      writeFileSync(join(room, 'unpacked', path), bytes);
    }
    const browser = await openBrowser();
    const opened = await browser.newPage();
    await opened.goto(pathToFileURL(join(room, 'unpacked', page)).href);
    const font = await opened.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily);
    await browser.close();
    expect(font).toContain('Atkinson');
    const links = [...text(page).matchAll(/href="([^"#:]+)[#"]/g)].map(([, link]) =>
      join(room, 'unpacked', dirname(page), link ?? ''),
    );
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  }, 60_000);
});

test('the same day gives the same bytes', { timeout: 60_000 }, async () => {
  await report(['grant', 'cleaverbridge-repair/mend-and-lend'], 'two');
  for (const end of ['pdf', 'zip']) {
    const [one, two] = ['one', 'two'].map((out) => readFileSync(join(room, out, `${name}.${end}`)));
    expect(two?.equals(one ?? Buffer.of())).toBe(true);
  }
});

test('without a browser there is the ZIP with the page, and the command says so', { timeout: 60_000 }, async () => {
  const said = await report(['funder', 'tidewater-trust'], 'three', { MILEPOST_BROWSER: join(room, 'none') });
  expect(said).toMatchObject({ code: 1, stderr: '' });
  expect(said.stdout).toContain('There is no PDF');
  const three = unzipSync(readFileSync(join(room, 'three/tidewater-trust.zip')));
  expect(Object.keys(three).filter((path) => path.endsWith('.pdf'))).toEqual([]);
  expect(Object.keys(three)).toContain('site/funders/tidewater-trust/index.html');
  expect(existsSync(join(room, 'three/tidewater-trust.pdf'))).toBe(false);
});

test.each([
  [['grant', 'cleaverbridge-repair/none'], 'There is no grant cleaverbridge-repair/none'],
  [['place', 'lindleford'], 'Name one grant, organisation, programme or funder.'],
  [['funder', 'tidewater-trust', '--paper', 'A9'], 'There is no paper A9.'],
] as const)('%j is refused in plain words', { timeout: 60_000 }, async (words, said) => {
  const { code, stderr } = await report(words, 'four');
  expect(code).toBe(2);
  expect(stderr).toContain(said);
});
