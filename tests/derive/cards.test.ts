import { beforeAll, describe, expect, test } from 'vitest';
import { cardOf, cards } from '../../src/derive/cards.ts';
import { toEdition, type Edition } from '../../src/derive/edition.ts';
import type { Head } from '../../src/derive/sheet.ts';
import { sheets } from '../../src/derive/sheets.ts';
import type { Site } from '../../src/model/linked-site.ts';
import { found, milestoneOf, organisationOf, postOf, village } from '../village.ts';
import { document, linked, post } from '../link/documents.ts';

/** Named by its title: an address that can be read. */
function drawnEdition(site: Site): Edition {
  const options = { base: '', contentPath: 'content', problems: [] };
  return toEdition(site, { ...options, cardAddress: ({ title }) => `/cards/${title}.png` });
}

function withPostCards(site: Site): Edition {
  return drawnEdition({ ...site, settings: { ...site.settings, 'post-cards': true } });
}

const imagesOf = (edition: Edition) =>
  new Map([...sheets(edition)].map(({ frame }): [string, Head['image']] => [frame.address, frame.head.image]));

let site: Site;
let edition: Edition;
let images: ReadonlyMap<string, Head['image']>;
beforeAll(async () => {
  site = await village();
  edition = drawnEdition(site);
  images = imagesOf(edition);
});

const card = (id: string) => cardOf(milestoneOf(site, 'riverside', id), edition);
const riverside = '/organisations/riverside/';

describe('which card a link to a page shows', () => {
  test('a promise, an organisation and a funder have their own', () => {
    expect(images.get(`${riverside}milestones/roof/`)?.address).toBe('/cards/The roof is on.png');
    expect(images.get(riverside)?.address).toBe(`/cards/${organisationOf(site, 'riverside').content.name}.png`);
    const funder = found(site.funders, 'mill-trust');
    expect(images.get(funder.address)?.address).toBe(`/cards/${funder.content.name}.png`);
  });

  test('what has none shows its organisation’s, else the site’s', () => {
    expect(images.get(`${riverside}grants/hall-roof/`)).toEqual(images.get(riverside));
    expect(images.get('/themes/')?.address).toBe('/cards/The Village.png');
    expect(images.get('/')).toEqual(images.get('/themes/'));
  });

  test('a post shows its cover, else its organisation’s card', () => {
    expect(images.get(`${riverside}posts/2025-11-28-the-roof-is-on/`)?.address).toMatch(/^\/photos\//);
    expect(images.get(`${riverside}posts/2026-04-02-no-ramp/`)).toEqual(images.get(riverside));
  });

  test('a cover that is for the post’s own page alone is on no card', () => {
    const roof = postOf(site, 'riverside', '2025-11-28-the-roof-is-on');
    const { cover } = roof;
    if (!cover || cover === 'withheld') throw new Error('The roof has no cover');
    const limited = { ...roof, cover: { ...cover, isOwnPageOnly: true as const } };
    const organisation = organisationOf(site, 'riverside');
    const posts = organisation.posts.map((one) => (one === roof ? limited : one));
    const changed = { ...site, organisations: [{ ...organisation, posts }] };
    expect(imagesOf(drawnEdition(changed)).get(roof.address)).toEqual(images.get(riverside));
  });

  test('a page that nobody should find has none, and where nobody draws cards, no page has', () => {
    expect(images.get('/404.html')).toBeUndefined();
    const without = imagesOf(toEdition(site, { base: '', contentPath: 'content', problems: [] }));
    expect([...without.values()].filter((image) => image?.address.startsWith('/cards/'))).toEqual([]);
  });

  test('with post-cards, a post without a cover has its own, and one with a cover keeps that', () => {
    const own = imagesOf(withPostCards(site));
    expect(own.get(`${riverside}posts/2026-04-02-no-ramp/`)?.address).toMatch(/^\/cards\//);
    expect(own.get(`${riverside}posts/2026-04-02-no-ramp/`)).not.toEqual(images.get(riverside));
    expect(own.get(`${riverside}posts/2025-11-28-the-roof-is-on/`)?.address).toMatch(/^\/photos\//);
  });

  test('with borrow-letters, every card may have letters of the machine', () => {
    const borrowing = drawnEdition({ ...site, settings: { ...site.settings, 'borrow-letters': true } });
    expect([...cards(borrowing)].every(({ look }) => look.borrows)).toBe(true);
    expect([...cards(edition)].some(({ look }) => look.borrows)).toBe(false);
  });

  test('every card that a page shows is among those that are drawn', () => {
    for (const one of [edition, withPostCards(site)]) {
      const drawn = new Set([...cards(one)].map(({ title }) => `/cards/${title}.png`));
      const shown = [...imagesOf(one).values()].flatMap((image) => image?.address ?? []);
      expect(shown.filter((address) => address.startsWith('/cards/') && !drawn.has(address))).toEqual([]);
    }
  });
});

describe('what a card says', () => {
  test('of an open promise the day that holds now, and not where it stands today', () => {
    expect(card('garden')).toMatchObject({
      title: 'A garden behind the hall',
      above: organisationOf(site, 'riverside').content.name,
      below: 'Due 1 July 2026',
      carved: { day: '1', month: 'Jul', year: '2026' },
      network: 'The Village',
    });
    // It will be late by then, which an old preview would not know.
    const later = drawnEdition({ ...site, today: '2027-01-01' as Site['today'] });
    expect(cardOf(milestoneOf(site, 'riverside', 'garden'), later)).toEqual(card('garden'));
  });

  test('of a promise that has ended, how', () => {
    expect(card('mural').below).toBe('Withdrawn on 1 November 2025');
    expect(card('roof').below).toMatch(/^Reached on /);
    expect(card('ramp').below).toMatch(/^Not reached/);
  });

  test('a moved day is the one carved into the milepost', () => {
    expect(card('roof').carved).toEqual({ day: '30', month: 'Nov', year: '2025' });
  });

  test('in the language of whoever promised', () => {
    expect(cardOf(milestoneOf(site, 'popty', 'oven'), edition).below).not.toMatch(/Due|Reached/);
  });

  test('whoever cannot see it is told the same', () => {
    const alt = images.get(`${riverside}milestones/garden/`)?.alt;
    expect(alt).toBe(
      `A garden behind the hall · ${organisationOf(site, 'riverside').content.name} · Due 1 July 2026 · The Village`,
    );
  });

  test('an organisation that writes Arabic has a card from right to left', () => {
    const { site: small } = linked([
      document('organisation', 'dar', { name: 'دار الميناء', languages: ['ar'], place: { name: 'Quay' } }),
      post('dar/2026-01-01-a'),
    ]);
    const dar = organisationOf(small, 'dar');
    expect(cardOf(dar, drawnEdition(small))).toMatchObject({ direction: 'rtl', title: 'دار الميناء', above: 'Quay' });
  });

  test('the network’s colours are the card’s, and a network without a wash has one that goes with its accent', () => {
    const { site: purple } = linked([], { colours: { accent: '5b1a6b' } });
    const { accent, wash } = cardOf('site', drawnEdition(purple)).look;
    expect(accent).toBe('#5b1a6b');
    expect(wash).not.toBe(edition.cardLook.wash);
  });
});
