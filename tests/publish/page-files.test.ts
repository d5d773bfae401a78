import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Edition } from '../../src/derive/edition.ts';
import { linkSite } from '../../src/link/link-site.ts';
import { day } from '../../src/model/day.ts';
import { site } from '../../src/model/site.ts';
import { filesBeside } from '../../src/publish/press/page-files.ts';
import { document, post } from '../link/documents.ts';
import { editionOf } from '../village.ts';

let staging: string;
beforeAll(() => {
  staging = mkdtempSync(join(tmpdir(), 'milepost-beside-'));
});
afterAll(() => rmSync(staging, { recursive: true }));

const settings = site.parse({ name: 'The Village', url: 'https://village.example' });
const organisation = document('organisation', 'river', { name: 'River' });
const funder = document('funder', 'trust', { name: 'Trust' });
const grant = document('grant', 'river/roof', {
  title: 'Roof',
  awarded: '2026-01-05',
  funders: [{ funder: 'trust', amount: '500' }],
});
const milestone = document('milestone', 'river/roof', { title: 'A roof', due: '2026-06-01', grant: 'roof' });
const things = [organisation, funder, grant, milestone, post('river/2026-03-02-a')];

const editionAt = (today: string, more: typeof things = []): Edition =>
  editionOf(linkSite(settings, day.parse(today), [...things, ...more]).site);

function besideOf(edition: Edition, isNew = true) {
  const next = new Map<string, string>();
  const beside = filesBeside(edition, { staging, known: new Map(), next }, () => isNew);
  return { beside, next };
}

const textAt = (address: string, edition: Edition) => besideOf(edition).beside(address)?.text ?? '';

test('what is as it was published is not staged again', () => {
  const address = '/organisations/river/milestones/roof/';
  expect(besideOf(editionAt('2026-04-01')).beside(address)?.file).toBe('organisations/river/milestones/roof/data.json');
  expect(besideOf(editionAt('2026-04-01'), false).beside(address)).toBeUndefined();
});

test('a day later it is the same file, unless something became of it that day', () => {
  const [before, dueDay, late] = ['2026-05-31', '2026-06-01', '2026-06-02'].map((today) =>
    textAt('/organisations/river/milestones/roof/', editionAt(today)),
  );
  expect(before).toBe(dueDay);
  expect(before).toContain('"standing":"planned"');
  expect(late).toContain('"standing":"late"');
});

test('another post changes what is beside its organisation, and nothing beside other posts and promises', () => {
  const [first, second] = [editionAt('2026-04-01'), editionAt('2026-04-01', [post('river/2026-03-25-b')])];
  expect(textAt('/organisations/river/', second)).not.toBe(textAt('/organisations/river/', first));
  for (const address of ['/organisations/river/posts/2026-03-02-a/', '/organisations/river/milestones/roof/'])
    expect(textAt(address, second)).toBe(textAt(address, first));
});

test('what is beside the page of a funder is written row by row, and named by what it says', () => {
  const { beside, next } = besideOf(editionAt('2026-04-01'));
  expect(beside('/funders/trust/')).toBeUndefined();
  expect([...next.keys()]).toEqual(['funders/trust/data.json']);
  expect(JSON.parse(readFileSync(join(staging, 'funders/trust/data.json'), 'utf8'))).toMatchObject({
    kind: 'funder',
    title: 'Trust',
    milestones: [{ milestone: 'roof', title: 'A roof' }],
    money: [{ kind: 'awarded', amount: 500 }],
  });
});

test('a page that is about no thing has nothing beside it', () => {
  expect(besideOf(editionAt('2026-04-01')).beside('/follow/')).toBeUndefined();
});
