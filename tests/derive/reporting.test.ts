import { expect, test } from 'vitest';
import { reportingOf } from '../../src/derive/reporting.ts';
import { grantOf, quarterly } from './grants.ts';

const small = { 'up-to': '1000', every: 'end' };
const middle = { 'up-to': '10000', every: '6 months' };
const large = { ...quarterly, spending: 'true' };
const asked = (bands: readonly object[], share: object, grant = {}) =>
  reportingOf(grantOf({ funders: { mill: bands }, grant: { funders: [{ funder: 'mill', ...share }], ...grant } })).map(
    ({ funder: _, ...rest }) => rest,
  );

test.each([
  ['1000', { every: 'end', spending: false }],
  ['1000.01', { every: 6, spending: false }],
  ['10000', { every: 6, spending: false }],
  ['10000.01', { every: 3, spending: true }],
])('a share of %s is asked for what its band says', (amount, expected) => {
  expect(asked([small, middle, large], { amount })).toEqual([expected]);
  expect(asked([large, middle, small], { amount })).toEqual([expected]);
});

test('a funder without a band for such a size asks for nothing', () => {
  expect(asked([small], { amount: '1001' })).toEqual([]);
  expect(asked([], { amount: '1001' })).toEqual([]);
});

test('a share in another currency than the bands is not compared with them', () => {
  expect(asked([large], { amount: '5' }, { currency: 'EUR' })).toEqual([]);
});

test('two shares of one funder are one size', () => {
  const funders = [
    { funder: 'mill', amount: '600' },
    { funder: 'mill', amount: '600' },
  ];
  expect(reportingOf(grantOf({ funders: { mill: [small, middle] }, grant: { funders } }))).toMatchObject([
    { every: 6 },
  ]);
});

test('each funder goes by its own share of a grant', () => {
  const funders = [
    { funder: 'mill', amount: '500' },
    { funder: 'well', amount: '50000' },
  ];
  const grant = grantOf({ funders: { mill: [small, large], well: [small, large] }, grant: { funders } });
  expect(reportingOf(grant).map(({ funder, every }) => [funder.id, every])).toEqual([
    ['mill', 'end'],
    ['well', 3],
  ]);
});

test('who asks more often than its own bands say is shown with both', () => {
  const share = { amount: '900', reporting: { every: '1 month' } };
  expect(asked([small], share)).toEqual([{ every: 1, spending: false, usual: { every: 'end', spending: false } }]);
});

test('who asks for money where its bands do not is shown with both', () => {
  const share = { amount: '900', reporting: { every: 'end', spending: 'yes' } };
  expect(asked([small], share)).toMatchObject([{ usual: { every: 'end', spending: false } }]);
});

test('who asks less often than its bands say is not', () => {
  expect(asked([large], { amount: '900', reporting: { every: '6 months' } })).toEqual([{ every: 6, spending: false }]);
});
