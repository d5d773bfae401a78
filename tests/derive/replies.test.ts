import { beforeAll, describe, expect, test } from 'vitest';
import { revisionLine } from '../../src/derive/revision-line.ts';
import { promiseOf } from '../../src/derive/promise.ts';
import { sheets } from '../../src/derive/sheets.ts';
import type { LinkedMilestone, Site } from '../../src/model/linked-site.ts';
import { editionOf, milestoneOf, village } from '../village.ts';
import { document, linked } from '../link/documents.ts';

let site: Site;
beforeAll(async () => {
  site = await village();
});

const pageAt = (address: string) => [...sheets(editionOf(site))].find(({ frame }) => frame.address === address)?.page;

test('a reply stands with the post that it answers, and at an address of its own', () => {
  const reply = { day: '2025-12-08', use: 'We read it aloud beside the millpond.', funder: { text: 'Mill Trust' } };
  const post = '/organisations/riverside/posts/2025-11-28-the-roof-is-on/';
  expect(pageAt(post)).toMatchObject({ replies: [reply] });
  expect(pageAt('/funders/mill-trust/replies/2025-12-08-the-roof/')).toMatchObject({
    kind: 'reply',
    reply: { ...reply, about: { address: post } },
  });
});

test('what a funder confirmed is its own word; the rest is according to the organisation', () => {
  const roof = milestoneOf(site, 'riverside', 'roof');
  const [step] = promiseOf(roof).steps;
  expect(step && revisionLine(step, roof, site)).toMatchObject({
    state: 'agreed',
    agreedWith: [{ text: 'Mill Trust' }],
    confirmedBy: [{ day: '2025-09-20', reply: { text: 'Well Foundation' } }],
  });
});

describe('a funder speaks for itself', () => {
  const milestone = (revision: object, replies: Readonly<Record<string, object>>): LinkedMilestone => {
    const documents = [
      document('funder', 'mill', { name: 'Mill' }),
      document('grant', 'a/g', { title: 'G', awarded: '2026-01-01', funders: { funder: 'mill', amount: '5' } }),
      document('milestone', 'a/m', {
        title: 'M',
        due: '2026-06-30',
        grant: 'g',
        revisions: [{ date: '2026-05-04', reason: 'Rain', due: '2026-07-31', ...revision }],
      }),
      ...Object.entries(replies).map(([date, keys]) => document('reply', `mill/${date}-x`, { date, ...keys })),
    ];
    return milestoneOf(linked(documents).site, 'a', 'm');
  };
  const state = (revision: object, replies: Readonly<Record<string, object>>) =>
    promiseOf(milestone(revision, replies)).steps[0]?.state;
  const yes = { confirms: 'a/m/2026-05-04' };
  const no = { declines: 'a/m/2026-05-04' };

  test('its yes is an agreement, whether or not the organisation wrote it down', () => {
    expect(state({}, {})).toBe('proposed');
    expect(state({}, { '2026-05-05': yes })).toBe('agreed');
  });

  test('its no outranks what the organisation says', () => {
    expect(state({ 'agreed-with': 'mill' }, {})).toBe('agreed');
    expect(state({ 'agreed-with': 'mill' }, { '2026-05-05': no })).toBe('declined');
  });

  test('its last word counts', () => {
    expect(state({}, { '2026-05-05': no, '2026-05-09': yes })).toBe('agreed');
    expect(state({ 'declined-by': 'mill' }, { '2026-05-05': yes, '2026-05-09': no })).toBe('declined');
  });

  test('a reply that only speaks of a change settles nothing', () => {
    expect(state({}, { '2026-05-05': { to: 'a/m/2026-05-04' } })).toBe('proposed');
  });
});
