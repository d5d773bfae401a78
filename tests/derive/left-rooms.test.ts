// An organisation whose folder gets another name keeps its followers, whatever was taken out of it before.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { calendars } from '../../src/derive/calendars.ts';
import type { Edition } from '../../src/derive/edition.ts';
import { feeds } from '../../src/derive/feed.ts';
import { withGone } from '../../src/derive/gone-lines.ts';
import { sheets } from '../../src/derive/sheets.ts';
import { desk, type Step } from '../history/repository.ts';
import { organisationOf } from '../village.ts';
import { editionOfPast, promiseFile, roof, step, villageFiles } from './edition-of-past.ts';

const room = desk();
let folders = 0;
const [old, now] = ['/organisations/riverside/', '/organisations/waterside/'];
const [slates, tiles] = ['slates', 'tiles'].map((id) => `organisations/riverside/posts/2026-02-05-${id}.md`);
const kiln = roof.replace('roof', 'kiln');
const files = {
  [roof]: promiseFile('due: 2026-06-01'),
  [kiln]: promiseFile('due: 2026-07-01').replace('A roof', 'A kiln for the potters'),
  [slates ?? '']: '---\ntitle: Slates\n---\n\nThey came.\n',
  [tiles ?? '']: '---\ntitle: Tiles\n---\n\nA lorry full of other things stood in the yard.\n',
};
const own = [...Object.keys(villageFiles), ...Object.keys(files)].filter((file) => file.includes('/riverside/'));
const without = (...gone: readonly (string | undefined)[]) =>
  step('2026-02-20', Object.fromEntries(gone.map((file) => [file, null])));
const renamed = (...gone: readonly (string | undefined)[]): Step => ({
  ...step('2026-03-01', {}),
  moves: own.filter((file) => !gone.includes(file)).map((file) => [file, file.replace('riverside', 'waterside')]),
});

async function lived(...steps: readonly Step[]): Promise<Edition> {
  folders += 1;
  return editionOfPast(join(room, String(folders)), [step('2026-02-05', files), ...steps]);
}

function standsAt(edition: Edition) {
  const feed = [...feeds(edition)].find(({ address }) => address === `${old}feed.xml`);
  const page = [...sheets(edition)].find(({ frame }) => frame.address === old)?.page;
  const calendar = [...calendars(edition)].find(({ address }) => address === `${old}calendar.ics`);
  return { feed: feed?.moved, page: page?.kind === 'moved' && page.to.address, calendar };
}

const uids = (events: readonly { readonly uid: string }[] = []) => events.map(({ uid }) => uid.replace(/@.*/, ''));

describe.each([
  ['nothing', []],
  ['a post', [tiles]],
  ['a promise', [kiln]],
])('where %s was removed before', (_, gone) => {
  test('its page leads on, and its feed and its calendar stand at both addresses', async () => {
    const edition = await lived(...(gone.length > 0 ? [without(...gone)] : []), renamed(...gone));
    expect(edition.site.organisations.map(({ id }) => id)).toEqual(['waterside']);
    const found = standsAt(edition);
    expect(found).toMatchObject({ feed: `${now}feed.xml`, page: now });
    expect(uids(found.calendar?.events)).toEqual(['riverside/milestones/roof', 'riverside/milestones/kiln']);
    const ofNow = [...calendars(edition)].find(({ address }) => address === `${now}calendar.ics`);
    expect(ofNow?.events).toEqual(found.calendar?.events);
  });
});

test('a promise that was removed before is told where its organisation is now', async () => {
  const edition = await lived(without(kiln), renamed(kiln));
  const { gone } = withGone(organisationOf(edition.site, 'waterside'), edition);
  expect(gone).toMatchObject([{ title: 'A kiln for the potters' }]);
  const removed = edition.allEvents().filter(({ kind }) => kind === 'promise-removed');
  expect(removed.map(({ about }) => about.address)).toEqual([`${now}#gone-kiln`]);
});

test('one that is removed with the folder, or after it, stays where it was', async () => {
  const edition = await lived({ ...renamed(kiln), files: { [kiln]: null } });
  expect(edition.site.organisations.map(({ id }) => id)).toEqual(['riverside', 'waterside']);
  expect(standsAt(edition)).toMatchObject({ feed: undefined, page: false });
});

test('a promise of the new name is not the one that was removed under the old', async () => {
  const other = step('2026-04-01', {
    [kiln.replace('riverside', 'waterside')]: promiseFile('due: 2027-01-01').replace(
      'A roof',
      'Another kiln, for bread',
    ),
  });
  const [sheet] = calendars(await lived(without(kiln), renamed(kiln), other));
  expect(uids(sheet?.events).sort()).toEqual([
    'riverside/milestones/kiln',
    'riverside/milestones/roof',
    'waterside/milestones/kiln',
  ]);
});
