import { expect, test } from 'vitest';
import { linkThemes } from '../../src/link/link-themes.ts';
import { site } from '../../src/model/site.ts';

const shelf = (themes?: Record<string, string>) =>
  linkThemes(site.parse({ name: 'x', url: 'https://x.example', ...(themes ? { themes } : {}) }));

test('case, accents and spaces do not make another theme', () => {
  const { of, all } = shelf();
  expect(of(['Café', 'CAFE', ' café '])).toHaveLength(1);
  expect([...all()].map(({ id, name }) => ({ id, name }))).toEqual([{ id: 'cafe', name: 'Café' }]);
});

test('a declared theme is found by its id and by its name, and has its declared name', () => {
  const { of } = shelf({ repair: 'Mending and lending' });
  expect(of(['Repair', 'mending and lending']).map(({ id, name }) => ({ id, name }))).toEqual([
    { id: 'repair', name: 'Mending and lending' },
  ]);
});

test('where themes are declared, no others are made', () => {
  expect(shelf({ repair: 'Repair' }).of(['fashion'])).toEqual([]);
});

test('themes in other scripts have addresses, and those that cannot be spelt have none', () => {
  const { of } = shelf();
  expect(of(['水', '!!!']).map(({ address }) => address)).toEqual(['/themes/shui/']);
});

test('two themes whose addresses are the same are one', () => {
  expect(shelf().of(['C', 'C++'])).toHaveLength(1);
});
