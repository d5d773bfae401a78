import { beforeAll, expect, test } from 'vitest';
import { printer, type Printer } from './plates.ts';
import { sheetOfKind } from './sheets.ts';

let press: Printer;
beforeAll(async () => {
  press = await printer();
});

test('in the lanes of grants, every promise is led to from a sign that says how it stands and when', async () => {
  const html = await press.print(sheetOfKind('grants'));
  const signs = [...html.matchAll(/<a href="([^"]*)"><svg[^>]*><title>([^<]*)<\/title>/g)].map(([, ...parts]) => parts);
  expect(signs).toContainEqual([
    '/base/organisations/wandering-hearth/milestones/evenings-7/',
    'Forty evenings with the van, part 7: Late: promised on 28 May 2025, first due on 31 March 2026, moved to 19 June 2026, proposed for 30 September 2026',
  ]);
  expect(html).toMatch(/<th scope="rowgroup" rowspan="9">/);
});

test('a map leads to each place that has a page, else to its line in the list beside it, and is not mirrored', async () => {
  const map = async (language: string) => {
    const html = await press.print(sheetOfKind('funder', language));
    return [...html.matchAll(/<a [^>]*href="([^"]*)"><svg x="([^"]*)" y="([^"]*)"[^>]*><title>([^<]*)/g)].map(
      ([, ...parts]) => parts,
    );
  };
  const [cross, porth, ...others] = await map('en');
  expect(cross).toEqual(['/base/places/marl-cross/', expect.any(String), expect.any(String), '1: Marl Cross']);
  expect(porth).toEqual(['#place-2', expect.any(String), expect.any(String), '2 to 3: Porth Helyg and Close by']);
  expect(others).toEqual([]);
  const places = (marks: string[][]) => marks.map(([, x, y]) => [x, y]);
  expect(places(await map('ar'))).toEqual(places(await map('en')));
  const html = await press.print(sheetOfKind('funder'));
  expect(html).toContain('id="place-2"');
  expect(html).toMatch(/<td[^>]*>not on the map<\/td><th scope="row" dir="auto">Nobody knows where/);
  expect(html).toContain('2 grants name no place.');
});

test('a funder sees its share of a grant and who gives with it, and the promises that are gone', async () => {
  const html = await press.print(sheetOfKind('funder'));
  expect(html).toContain('>£6,000 of £24,000, with Lindle Valley Foundation</td>');
  expect(html).toContain('>£9,000 of £18,000</td>');
  expect(html).toContain('>£700, of the money of all funders</td>');
  expect(html).toContain('<small>Withdrawn: 1</small>');
  expect(html).toMatch(/#gone-late-bus"[^>]*>Gone without a reason<\/a>: 2<\/small>/);
  expect(html).toMatch(/<h3>Grants that are gone<\/h3><ul><li><a [^>]*#grant-gone-light"/);
});

test('the money of a funder, whole and in groups, says what of the payments is its own', async () => {
  const html = await press.print(sheetOfKind('funder'));
  const terms = [...html.matchAll(/<dt>([^<]*)<\/dt><dd>(£[^<]*)<\/dd>/g)].map(([, name, sum]) => `${name}: ${sum}`);
  expect(terms).toEqual([
    'Awarded: £24,000',
    'Of which from this funder: £6,000',
    'Paid: £18,000 and €900',
    'Of which from this funder: £4,000',
    'Paid, without saying by whom: £77',
    'Spent, of the money of all funders: £500',
    'Left, of the money of all funders: £100',
    'Spent above what was given: £50',
  ]);
  expect(html).toContain('<td>£5 of £10</td>');
  expect(html).toContain('<th scope="col">Spent, of the money of all funders</th>');
});

test('places are numbered as their list goes, which ends with those without a position; lists of other things have no map', async () => {
  const { frame } = sheetOfKind('shelves');
  const places = [
    { text: 'Marl Cross', address: '/places/marl-cross/', count: 2, latitude: 53.05, longitude: -3.02 },
    { text: 'Nowhere', address: '/places/nowhere/', count: 9 },
    { text: 'Porth', address: '/places/porth/', count: 4, latitude: 53.31, longitude: -3.19 },
  ];
  const html = await press.print({ frame, page: { kind: 'shelves', of: 'place', shelves: places } });
  expect([...html.matchAll(/<title>(\d: [^<]*)/g)].map(([, name]) => name)).toEqual(['1: Marl Cross', '2: Porth']);
  expect(html).toMatch(/<li id="place-2"><span><b class="counted">2<\/b> <a href="\/base\/places\/porth\/"/);
  const list = html.slice(html.indexOf('<ul class="big-links">'));
  expect([...list.matchAll(/\/places\/([a-z-]+)\//g)].map(([, id]) => id)).toEqual(['marl-cross', 'porth', 'nowhere']);
  expect(html).toMatch(/<li><span> ?<a href="\/base\/places\/nowhere\/"/);
  expect(await press.print(sheetOfKind('shelves'))).not.toContain('class="map"');
});
