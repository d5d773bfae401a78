// What was promised in pounds stays in pounds, whatever the settings name later.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/derive/edition.ts';
import { changeLines } from '../../../src/derive/change-lines.ts';
import { promiseMoney } from '../../../src/derive/grant-money.ts';
import { keptVersions, type PromiseVersions } from '../../../src/derive/milestone-versions.ts';
import { milestoneSheet } from '../../../src/derive/sheets/milestone.ts';
import { milestoneVersionsSheets } from '../../../src/derive/sheets/milestone-versions.ts';
import { moneyLine } from '../../../src/derive/spending.ts';
import { readHistory } from '../../../src/history/read-history.ts';
import { loadSite } from '../../../src/load-site.ts';
import { day } from '../../../src/model/day.ts';
import { desk, type Step } from '../../history/repository.ts';
import { milestoneOf, organisationOf } from '../../village.ts';
import { editionOfPast, promiseFile, roof, step } from '../edition-of-past.ts';
import { due, editionAfter, first, grantFile } from './roof-past.ts';

const room = desk();
let folders = 0;
const settings = (currency: string, ...more: readonly string[]) => ({
  'site.yaml': ['name: The Village', 'url: https://village.example', `currency: ${currency}`, ...more, ''].join('\n'),
});
const grant = (...more: readonly string[]) =>
  `---\ntitle: Money\nawarded: 2026-01-01\nfunders: [{ funder: mill, amount: 900 }]\n${more.join('\n')}\n---\n`;
const toEuro = step('2026-03-01', settings('EUR'));
const second = grantFile.replace('money', 'more');
const free = roof.replace('roof', 'free');
const promise = `---\ntitle: Without a grant\n${due}\nbudget: 50\n---\n`;

const currencies = ({ site }: Edition) => organisationOf(site, 'riverside').grants.map((one) => one.currency);
const told = (edition: Edition) =>
  organisationOf(edition.site, 'riverside').grants.flatMap((one) =>
    edition.ledger.changesOf(one).map(({ field, before, after, state }) => [field, before, after, state]),
  );

describe('another currency in the settings', () => {
  test('leaves what was promised before in the one that it was promised in', async () => {
    const edition = await editionAfter(first, step('2026-02-01', { [free]: promise }), toEuro);
    expect(currencies(edition)).toEqual(['GBP']);
    expect(milestoneOf(edition.site, 'riverside', 'free').currency).toBe('GBP');
    expect(told(edition)).toEqual([]);
  });

  test('is that of what is promised from then on', async () => {
    const edition = await editionAfter(first, toEuro, step('2026-04-01', { [second]: grant(), [free]: promise }));
    expect(currencies(edition)).toEqual(['GBP', 'EUR']);
    expect(milestoneOf(edition.site, 'riverside', 'free').currency).toBe('EUR');
  });

  test('counts for what was promised on its own day, as it is in the evening', async () => {
    const morning = step('2026-02-01', { [second]: grant() });
    const noon = { ...step('2026-02-01', settings('EUR')), time: morning.time + 60 };
    expect(currencies(await editionAfter(first, morning, noon))).toEqual(['GBP', 'EUR']);
  });

  test('that cannot be read is none', async () => {
    const edition = await editionAfter(
      first,
      step('2026-03-01', settings('pounds')),
      step('2026-04-01', { [second]: grant() }),
    );
    expect(currencies(edition)).toEqual(['GBP', 'GBP']);
  });

  test('is named to whoever looks after the site, with the grants that stay', async () => {
    expect(await problemsAfter(first, toEuro)).toEqual([
      ['site.yaml', 3, 'currency-kept', { currency: 'EUR', former: 'GBP', grant: grantFile, others: '0' }],
    ]);
    expect(await problemsAfter(first, toEuro, step('2026-03-02', { [grantFile]: grant('currency: GBP') }))).toEqual([]);
    expect(await problemsAfter(first, toEuro, step('2026-03-02', settings('GBP')))).toEqual([]);
  });
});

describe('a currency that a grant names', () => {
  test('is no change where it is the one that it was promised in', async () => {
    expect(told(await editionAfter(first, step('2026-02-01', { [grantFile]: grant('currency: GBP') })))).toEqual([]);
  });

  test('is told where it is another one, and as put back where it goes again', async () => {
    const named = step('2026-04-01', { [grantFile]: grant('currency: EUR') });
    const edition = await editionAfter(first, toEuro, named, step('2026-05-01', { [grantFile]: grant() }));
    expect(told(edition)).toEqual([
      ['currency', 'GBP', 'EUR', 'unexplained'],
      ['currency', 'EUR', 'GBP', 'restored'],
    ]);
    expect(currencies(edition)).toEqual(['GBP']);
    const lines = organisationOf(edition.site, 'riverside').grants.flatMap((one) => changeLines(one, edition));
    expect(lines.map(({ state }) => state)).toEqual(['unexplained']);
  });

  test('of a grant whose first version could not be read is nobody’s change', async () => {
    const slip = step('2026-02-01', { [second]: grant('currency: pounds') });
    const edition = await editionAfter(first, slip, step('2026-03-01', { [second]: grant('currency: EUR') }));
    expect(told(edition)).toEqual([]);
  });
});

describe('another currency in the grant', () => {
  const inEuro = step('2026-05-01', { [grantFile]: grant('currency: EUR') });
  const made = step('2026-02-01', { [roof]: promiseFile(due, 'budget: 50') });
  const reported = step('2026-06-01', {
    'organisations/riverside/posts/2026-06-01-news.md':
      '---\ntitle: News\nreports: [{ milestone: roof, state: under-way, spent: 20 }]\n---\n\nWe began.\n',
  });

  test('leaves a promise in the one that it was made in, and its page says so', async () => {
    const edition = await editionAfter(made, inEuro);
    const promise = milestoneOf(edition.site, 'riverside', 'roof');
    expect([promise.currency, promise.grant?.currency]).toEqual(['GBP', 'EUR']);
    const { page } = milestoneSheet(promise, edition);
    expect(page).toMatchObject({
      budget: { hundredths: 5000, currency: 'GBP' },
      kept: { currency: 'GBP', now: 'EUR' },
    });
    const [row] = [...milestoneVersionsSheets(keptVersions(promise, edition)[0] as PromiseVersions, edition)];
    expect(JSON.stringify(row)).not.toContain('EUR');
  });

  test('is that of what is promised from then on, whatever the grant was called', async () => {
    const renamed = { ...step('2026-06-01', {}), moves: [[grantFile, second]] as const };
    const later = step('2026-07-01', { [free]: promise.replace('due:', 'grant: more\ndue:') });
    const now = step('2026-07-02', { [roof]: promiseFile(due, 'budget: 50').replace('grant: money', 'grant: more') });
    const edition = await editionAfter(made, inEuro, renamed, later, now);
    const [old, young] = ['roof', 'free'].map((id) => milestoneOf(edition.site, 'riverside', id));
    expect([old?.currency, young?.currency]).toEqual(['GBP', 'EUR']);
    expect(young && 'kept' in milestoneSheet(young, edition).page).toBe(false);
  });

  test('is counted as it was in the evening, and from when it can be read', async () => {
    const evening = { ...step('2026-02-01', { [grantFile]: grant('currency: EUR') }), time: made.time + 60 };
    const slip = step('2026-01-31', { [second]: grant('currency: euros') });
    const other = step('2026-02-01', { [roof]: promiseFile(due, 'budget: 50').replace('money', 'more') });
    const read = step('2026-05-01', { [second]: grant('currency: EUR') });
    for (const past of [
      [made, evening],
      [slip, other, read],
      [other, read],
    ]) {
      const edition = await editionAfter(...past);
      expect(milestoneOf(edition.site, 'riverside', 'roof').currency).toBe('EUR');
    }
  });

  test('adds nothing that was spent in one to what was given in another', async () => {
    const edition = await editionAfter(made, inEuro, reported);
    const [money] = organisationOf(edition.site, 'riverside').grants;
    const line = moneyLine(money ? [money] : [], edition.site.today);
    expect(line).toMatchObject({ spent: [{ hundredths: 2000, currency: 'GBP' }] });
    expect(line.left).toBeUndefined();
    expect(money && promiseMoney(money)).toMatchObject([{ budget: { currency: 'GBP' }, spent: { currency: 'GBP' } }]);
  });

  test('goes for a promise that named no amount before, and for what is reported of it', async () => {
    const bare = step('2026-02-01', { [roof]: promiseFile(due) });
    const edition = await editionAfter(bare, inEuro, reported);
    const promise = milestoneOf(edition.site, 'riverside', 'roof');
    expect(promise.currency).toBe('EUR');
    expect('kept' in milestoneSheet(promise, edition).page).toBe(false);
    const [money] = organisationOf(edition.site, 'riverside').grants;
    expect(moneyLine(money ? [money] : [], edition.site.today)).toMatchObject({
      spent: [{ hundredths: 2000, currency: 'EUR' }],
    });
    expect(await problemsAfter(bare, inEuro, reported)).toEqual([]);
    const named = step('2026-06-02', { [roof]: promiseFile(due, 'budget: 50') });
    expect(milestoneOf((await editionAfter(bare, inEuro, named)).site, 'riverside', 'roof').currency).toBe('EUR');
    expect(
      milestoneOf(
        (await editionAfter(bare, { ...named, time: inEuro.time - 86_400 }, inEuro)).site,
        'riverside',
        'roof',
      ).currency,
    ).toBe('GBP');
  });

  test('leaves what was spent for it in the one in which it was reported first', async () => {
    const bare = step('2026-02-01', { [roof]: promiseFile(due) });
    const news = (day: string, spent: number, more = '') =>
      step(day, {
        [`organisations/riverside/posts/${day}-news.md`]: `---\ntitle: News\nreports: [{ milestone: roof, state: under-way, spent: ${spent} }]\n---\n\nWe began.${more}\n`,
      });
    const early = news('2026-03-01', 20);
    const renamed = { ...step('2026-03-02', {}), moves: [[roof, free]] as const };
    const edited = { ...news('2026-03-01', 20, ' It is dry.'), time: inEuro.time + 60 };
    for (const [id, past] of [
      ['roof', [early, inEuro]],
      ['roof', [early, inEuro, news('2026-06-01', 30)]],
      ['roof', [early, inEuro, edited]],
      ['free', [early, renamed, inEuro]],
      ['free', [early, renamed, inEuro, edited]],
    ] as const) {
      const edition = await editionAfter(bare, ...past);
      const promise = milestoneOf(edition.site, 'riverside', id);
      expect(promise.currency).toBe('GBP');
      expect(milestoneSheet(promise, edition).page).toMatchObject({ kept: { currency: 'GBP', now: 'EUR' } });
    }
    const draft = { ...early, files: Object.fromEntries(Object.entries(early.files ?? {}).map(asDraft)) };
    const came = { ...early, time: inEuro.time + 60 };
    for (const past of [
      [inEuro, early],
      [draft, inEuro, came],
    ])
      expect(milestoneOf((await editionAfter(bare, ...past)).site, 'riverside', 'roof').currency).toBe('EUR');
    expect(await problemsAfter(bare, early, inEuro)).toMatchObject([[roof, 3, 'promise-currency-kept', {}]]);
  });

  test('is named to whoever wrote the promise', async () => {
    const values = { grant: 'money', currency: 'EUR', former: 'GBP' };
    expect(await problemsAfter(made, inEuro)).toEqual([[roof, 3, 'promise-currency-kept', values]]);
    expect(await problemsAfter(made, inEuro, step('2026-05-02', { [grantFile]: grant('currency: GBP') }))).toEqual([]);
  });
});

test('without a past, amounts are in the currency of today', async () => {
  folders += 1;
  const content = join(room, String(folders));
  await editionOfPast(content, [first, toEuro]);
  const { site } = await loadSite({ content, now: 0, program: 'test', today: day.parse('2026-09-01') });
  expect(organisationOf(site, 'riverside').grants.map((one) => one.currency)).toEqual(['EUR']);
});

async function problemsAfter(...steps: readonly Step[]) {
  folders += 1;
  const content = join(room, String(folders));
  await editionOfPast(content, steps);
  const { problems } = await loadSite({
    content,
    now: 0,
    program: 'test',
    today: day.parse('2026-09-01'),
    history: readHistory({ content, program: 'test' }),
  });
  return problems.map(({ file, line, code, values }) => [file, line, code, values]);
}

function asDraft([file, text]: [string, string | null]): [string, string] {
  return [file, String(text).replace('title', 'draft: true\ntitle')];
}
