import { expect, test } from 'vitest';
import { grantPlaces, unplaced } from '../../src/derive/grant-places.ts';
import type { LinkedGrant, Site } from '../../src/model/linked-site.ts';
import { document, linked, post } from '../link/documents.ts';
import { found } from '../village.ts';

const arlow = { name: 'Port Arlow', latitude: '53.31', longitude: '-3.19' };

type World = { readonly places?: readonly object[]; readonly own?: object; readonly amount?: string };

function world(...grants: readonly World[]): { site: Site; grants: LinkedGrant[] } {
  const { site } = linked([
    document('funder', 'trust', { name: 'Trust' }),
    document('funder', 'other', { name: 'Other' }),
    ...grants.flatMap(({ places, own, amount = '10' }, index) => [
      document('organisation', `o${index}`, { name: `O${index}`, ...(own ? { place: own } : {}) }),
      document('grant', `o${index}/g`, {
        title: 'Money',
        awarded: '2026-01-01',
        funders: [
          { funder: 'trust', amount },
          { funder: 'other', amount: '5' },
        ],
        ...(places ? { places } : {}),
      }),
    ]),
    post('o0/2026-01-02-a', { place: 'port arlow' }),
  ]);
  return { site, grants: site.organisations.flatMap((organisation) => organisation.grants) };
}

const rows = (...grants: readonly World[]) => {
  const { site, grants: own } = world(...grants);
  return grantPlaces(own, site);
};

test('a grant is where it says, else where its organisation is', () => {
  const named = rows({ places: [{ name: 'Mill' }, arlow], own: { name: 'Hill' } }, { own: { name: 'Hill' } });
  expect(named.map(({ name, grants }) => `${name} ${grants}`)).toEqual(['Port Arlow 1', 'Mill 1', 'Hill 1']);
});

test('one that names none is counted', () => {
  const { grants, site } = world({}, { own: arlow });
  expect(unplaced(grants)).toBe(1);
  expect(grantPlaces(grants, site)).toHaveLength(1);
});

test('the place with the most grants comes last, with its page, its organisations and what was awarded', () => {
  const { site, grants } = world(
    { own: arlow },
    { own: { name: 'PORT ARLOW' }, amount: '7' },
    { own: { name: 'Mill' } },
  );
  const whole = grantPlaces(grants, site);
  expect(whole.map(({ name }) => name)).toEqual(['Mill', 'Port Arlow']);
  expect(whole.at(-1)).toMatchObject({
    address: '/places/port-arlow/',
    latitude: 53.31,
    longitude: -3.19,
    organisations: [{ text: 'O0' }, { text: 'O1' }],
    organisationCount: 2,
    awarded: [{ hundredths: 2700 }],
  });
  expect(grantPlaces(grants, site, found(site.funders, 'trust')).at(-1)).toMatchObject({
    awarded: [{ hundredths: 1700 }],
  });
  expect(whole[0]).not.toHaveProperty('address');
});

test('a position that is written once counts for the place, whoever names it first', () => {
  expect(rows({ own: { name: 'Port Arlow' } }, { own: arlow })).toMatchObject([{ latitude: 53.31, grants: 2 }]);
});

test('two places of one name that are far apart are two, also across the day line', () => {
  const far = { ...arlow, longitude: '3.2' };
  expect(rows({ own: arlow }, { own: far })).toHaveLength(2);
  const [west, east] = ['179.9', '-179.9'].map((longitude) => ({ own: { ...arlow, longitude } }));
  expect(rows(west ?? {}, east ?? {})).toHaveLength(1);
});

test('a grant that names a place twice is there once', () => {
  expect(rows({ places: [arlow, arlow] })).toMatchObject([{ grants: 1 }]);
});
