// The lists of a funder's grants: by status, what is late, and by year.
import { expect, test } from 'vitest';
import { grantLists } from '../../src/derive/chosen-grants.ts';
import { grantStatus } from '../../src/derive/grant-status.ts';
import { promisesALane } from '../../src/derive/grant-years.ts';
import type { GrantsPage, Page, PortfolioPage } from '../../src/derive/page.ts';
import { sheets } from '../../src/derive/sheets.ts';
import { addDays, day } from '../../src/model/day.ts';
import { document, linked, post, today } from '../link/documents.ts';
import { editionOf, found } from '../village.ts';
import { grantOf } from './grants.ts';

const reached = { '2025-11-01-told': [{ milestone: 'roof', state: 'reached' }] };

test.each([
  ['one whose last day is to come', { ends: '2026-08-01' }, reached, 'live'],
  ['one that is over with a promise still open', { ends: '2026-06-30' }, {}, 'live'],
  ['one that is over, with every promise ended', { ends: '2026-06-30' }, reached, 'ended'],
  ['one without a last day, with every promise ended', { ends: undefined }, reached, 'ended'],
  ['one without a last day, with an open promise', { ends: undefined }, {}, 'live'],
])('of grants, %s is %s', (_, grant, posts, status) => {
  expect(grantStatus(grantOf({ grant, posts }), today)).toBe(status);
});

test('one without a last day and without a promise is live', () => {
  expect(grantStatus(grantOf({ grant: { ends: undefined }, milestones: {} }), today)).toBe('live');
});

test('a grant that ends today has not ended yet', () => {
  expect(grantStatus(grantOf({ grant: { ends: '2026-07-01' }, posts: reached }), today)).toBe('live');
  expect(grantStatus(grantOf({ grant: { ends: '2026-07-01' }, posts: reached }), day.parse('2026-07-02'))).toBe(
    'ended',
  );
});

type Given = { readonly [grant: string]: { readonly grant: object; readonly due: readonly string[] } };

function pagesOf(given: Given): ReadonlyMap<string, Page> {
  const { site } = linked([
    document('funder', 'trust', { name: 'Trust' }),
    document('organisation', 'river', { name: 'River' }),
    ...Object.entries(given).flatMap(([id, { grant, due }]) => [
      document('grant', `river/${id}`, { title: id, funders: [{ funder: 'trust', amount: '10' }], ...grant }),
      ...due.map((on, index) =>
        document('milestone', `river/${id}-${index}`, { title: `${id} ${index}`, due: on, grant: id }),
      ),
    ]),
    post('river/2026-01-01-a', { reports: [{ milestone: 'old-0', state: 'reached' }] }),
  ]);
  return new Map([...sheets(editionOf(site))].map(({ frame, page }) => [frame.address, page]));
}

const some = pagesOf({
  old: { grant: { awarded: '2023-02-01', ends: '2025-12-31' }, due: ['2025-03-01'] },
  now: { grant: { awarded: '2025-05-01' }, due: ['2026-06-01', '2026-05-01', '2028-01-01'] },
});
const list = (chosen: string) => some.get(`/funders/trust/grants/${chosen}`) as GrantsPage;
const front = some.get('/funders/trust/') as PortfolioPage;

test('a funder’s own page has its live grants and those that ended, and counts every list', () => {
  expect([front.live, front.ended].map((grants) => grants.map(({ title }) => title))).toEqual([['now'], ['old']]);
  expect(front.choices.map(({ is, count }) => `${is} ${count}`)).toEqual([
    'all 2',
    'live 1',
    'ended 1',
    'late 2',
    'silent 0',
    'unanswered 0',
    'places 0',
  ]);
});

test('every list has a page, with what is late for the longest first', () => {
  const late = list('late/').shown;
  expect(late.is === 'late' ? late.late.map(({ title }) => title) : []).toEqual(['now 1', 'now 0']);
  for (const is of ['live', 'ended'] as const) {
    const { shown } = list(`${is}/`);
    expect('grants' in shown ? shown.grants.map(({ status }) => status) : []).toEqual([is]);
  }
  expect(list('').shown).toMatchObject({ is: 'all', grants: [{ title: 'now' }, { title: 'old' }] });
});

test('a grant is in each year in which something of it lies, and in no other', () => {
  expect(front.inTime?.years.map(({ text, count }) => `${text} ${count}`)).toEqual([
    '2028 1',
    '2026 2',
    '2025 2',
    '2023 1',
  ]);
  const { shown } = list('2026/');
  expect(shown).toMatchObject({
    is: 'year',
    today: '2026-07-01',
    lanes: [
      { title: 'now', promises: [{ title: 'now 1' }, { title: 'now 0' }] },
      { title: 'old', promises: [{ standing: 'reached' }] },
    ],
  });
  expect(list('2023/').shown).not.toHaveProperty('today');
  expect(list('2025/').shown).toMatchObject({ lanes: [{ promises: [] }, { promises: [] }] });
});

test('the page begins with this year, else with the last one in which something was', () => {
  expect(front.inTime?.year).toBe('2026');
  const past = pagesOf({ once: { grant: { awarded: '2023-02-01' }, due: ['2024-03-01'] } }).get('/funders/trust/');
  expect(past).toMatchObject({ inTime: { year: '2024' } });
  const ahead = pagesOf({ new: { grant: { awarded: '2027-02-01' }, due: ['2029-03-01'] } }).get('/funders/trust/');
  expect(ahead).toMatchObject({ inTime: { year: '2027' } });
});

test('of many grants and many promises, the page has some and says where all are', () => {
  const due = Array.from({ length: promisesALane + 2 }, () => '2026-03-01');
  const many = Array.from({ length: 60 }, (_, index) => [
    `g${index}`,
    { grant: { awarded: '2026-02-01' }, due: index === 59 ? due : ['2026-03-01'] },
  ]);
  const pages = pagesOf(Object.fromEntries(many));
  const own = pages.get('/funders/trust/') as PortfolioPage;
  expect([own.live.length, own.late.length, own.inTime?.lanes.length]).toEqual([40, 20, 30]);
  expect(own.inTime).toMatchObject({ count: 60 });
  const addresses = [...pages.keys()].filter((address) => address.startsWith('/funders/trust/grants/2026/'));
  expect(addresses).toEqual(['/funders/trust/grants/2026/page/1/', '/funders/trust/grants/2026/']);
  const lanes = addresses.flatMap(
    (address) => (pages.get(address) as GrantsPage & { shown: { is: 'year' } }).shown.lanes,
  );
  expect(lanes.map(({ more, promises }) => (more ?? 0) + promises.length).reduce((sum, one) => sum + one, 0)).toBe(101);
  expect(lanes.filter(({ more }) => more === 2)).toHaveLength(1);
});

test('every report without a reply is in a list of its own, what waits for the longest first; the page shows where it begins', () => {
  const days = Array.from({ length: 60 }, (_, week) => addDays(day.parse('2025-01-06'), week * 7));
  const { site } = linked([
    document('funder', 'trust', { name: 'Trust', reporting: [{ every: '1 month' }] }),
    document('programme', 'neighbours', { title: 'Neighbours', funders: ['trust'] }),
    document('organisation', 'river', { name: 'River' }),
    ...days.flatMap((on, index) => [
      document('grant', `river/g${index}`, {
        title: `g${index}`,
        awarded: on,
        ends: addDays(on, 20),
        programme: 'neighbours',
        funders: [{ funder: 'trust', amount: '10' }],
      }),
      document('milestone', `river/m${index}`, { title: 'M', due: '2027-01-01', grant: `g${index}` }),
      post(`river/${addDays(on, 1)}-told`, { reports: [{ milestone: `m${index}`, state: 'reached' }] }),
    ]),
    document('reply', 'trust/2025-02-01-x', { to: 'river/2025-01-07-told', date: '2025-02-01' }),
  ]);
  const pages = new Map([...sheets(editionOf(site))].map(({ frame, page }) => [frame.address, page]));
  const own = pages.get('/funders/trust/') as PortfolioPage;
  expect(own.replies?.waitingCount).toBe(59);
  expect(own.choices).toContainEqual({
    is: 'unanswered',
    address: '/funders/trust/grants/unanswered/',
    count: 59,
  });
  const shownOn = (address: string) => {
    const { shown } = pages.get(address) as GrantsPage;
    return shown.is === 'unanswered' ? shown.unanswered.map((line) => line.day) : [];
  };
  const list = '/funders/trust/grants/unanswered/';
  const all = [...shownOn(list), ...shownOn(`${list}page/1/`)];
  expect(all).toEqual(days.slice(1).map((on) => addDays(on, 1)));
  expect(own.replies?.waiting.map((line) => line.day)).toEqual(all.slice(0, 8));
  expect(pages.has('/programmes/neighbours/grants/unanswered/')).toBe(false);
  expect(grantLists(found(site.funders, 'trust'), editionOf(site))).toContain(list);
});
