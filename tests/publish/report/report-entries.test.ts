import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportSubject } from '../../../src/derive/report-subject.ts';
import { linkSite } from '../../../src/link/link-site.ts';
import { day } from '../../../src/model/day.ts';
import type { LinkedPost } from '../../../src/model/linked-site.ts';
import type { Picture } from '../../../src/model/picture.ts';
import { site as settingsOf } from '../../../src/model/site.ts';
import { reportEntries } from '../../../src/publish/report/report-entries.ts';
import { document, post } from '../../link/documents.ts';
import { editionOf } from '../../village.ts';

const room = mkdtempSync(join(tmpdir(), 'milepost-entries-'));
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(room, file)), { recursive: true });
  writeFileSync(join(room, file), text);
};
const page = 'organisations/river/posts/2026-03-02-a/index.html';

const settings = settingsOf.parse({ name: 'The Village', url: 'https://village.example' });
const river = document('organisation', 'river', { name: 'River' });
const hill = document('organisation', 'hill', { name: 'Hill' });
const things = [river, hill, post('river/2026-03-02-a'), post('hill/2026-03-03-b')];
const { site } = linkSite(settings, day.parse('2026-04-01'), things);

beforeAll(() => {
  put('site/organisations/river/index.html', '<h1>River</h1>');
  put('site/organisations/hill/index.html', '<h1>Hill</h1>');
  put(
    `site/${page}`,
    '<img src="/photos/all-960.jpg"><img src="/photos/here-960.jpg"><a href="/organisations/hill/">Hill</a>',
  );
  put('site/photos/all-960.jpg', 'all');
  put('site/photos/here-960.jpg', 'here');
});
afterAll(() => rmSync(room, { recursive: true }));

async function entriesOf(change: (post: LinkedPost) => LinkedPost = (one) => one) {
  const subject = reportSubject('organisation', 'river', site);
  if (!subject) throw new Error('There is no River');
  const posts = subject.posts.map(change);
  for (const { source } of posts) put(`content/${source.file}`, '---\ntitle: A\n---\n\nWords.\n');
  const where = { edition: editionOf(site), content: join(room, 'content'), site: join(room, 'site') };
  const entries = await reportEntries({ ...subject, posts }, where);
  return new Map(entries.map((entry) => [entry.path, 'text' in entry ? entry.text : entry.from]));
}

test('an organisation has its own pages and posts, and nobody else’s', async () => {
  const entries = await entriesOf();
  expect([...entries.keys()]).toEqual([
    'README.md',
    'data/data.json',
    'data/timeline.csv',
    'posts/river/2026-03-02-a.md',
    'site/organisations/river/index.html',
    `site/${page}`,
    'site/photos/all-960.jpg',
    'site/photos/here-960.jpg',
  ]);
  expect(entries.get(`site/${page}`)).toContain('href="https://village.example/organisations/hill/"');
});

test('a photo that is agreed to for its own page alone stays on the site, which the copy leads to', async () => {
  const picture = { plain: { address: '/photos/here-960.jpg' } } as Picture;
  const entries = await entriesOf((one) => ({
    ...one,
    source: { ...one.source, pictures: { 'here.jpg': picture }, ownPageOnly: ['here.jpg'] },
  }));
  expect([...entries.keys()].filter((path) => path.startsWith('site/photos/'))).toEqual(['site/photos/all-960.jpg']);
  expect(entries.get(`site/${page}`)).toContain('src="https://village.example/photos/here-960.jpg"');
  expect(entries.get(`site/${page}`)).toContain('src="../../../../photos/all-960.jpg"');
});
