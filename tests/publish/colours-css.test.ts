import { expect, test } from 'vitest';
import { coloursAddress } from '../../src/model/address.ts';
import { coloursCss } from '../../src/publish/colours-css.ts';

test('a network’s colours are for screens, by day and by night, and for nobody who reads in colours of their own', () => {
  expect(coloursCss({ accent: '#5b2a86' })).toBe(
    '@media screen and (forced-colors:none){:root{--accent:#5b2a86;--wash:#eee9f2}' +
      '@media (prefers-color-scheme:dark){:root{--accent:#b8a3cb;--wash:#1e1b29}}}\n',
  );
});

test('other colours have another address', () => {
  expect(coloursAddress({ accent: '#5b2a86' })).toBe('/assets/colours-5b2a86-.css');
  expect(coloursAddress({ accent: '#5b2a86', wash: '#f0e8ff' })).toBe('/assets/colours-5b2a86-f0e8ff.css');
});
