import { expect, test } from 'vitest';
import { registeredIdentifier, registeredNumbers } from '../../src/model/register.ts';

test.each([
  ['charityNumber', '1117726', 'GB-CHC-1117726'],
  ['charityNumber', '1117726-3', 'GB-CHC-1117726-3'],
  ['charityNumber', 'SC012345', 'GB-SC-SC012345'],
  ['charityNumber', 'NIC100123', 'GB-NIC-100123'],
  ['companyNumber', '32184R', 'GB-MPR-32184R'],
  ['companyNumber', '04270053', 'GB-COH-04270053'],
  ['companyNumber', 'SC123456', 'GB-COH-SC123456'],
] as const)('the %s %s is %s, and back again', (field, number, identifier) => {
  expect(registeredIdentifier(field, number)).toBe(identifier);
  expect(registeredNumbers([identifier])).toEqual({ [field]: number });
});

test('a number is read in small letters and with spaces', () => {
  expect(registeredIdentifier('charityNumber', 'sc 012 345')).toBe('GB-SC-SC012345');
  expect(registeredIdentifier('charityNumber', 'NI100123')).toBe('GB-NIC-100123');
});

test.each(['no', '#', '/', '12', '32184R'])('"%s" is no number of a charity', (written) => {
  expect(registeredIdentifier('charityNumber', written)).toBeUndefined();
});

test('of several numbers of one kind the first counts, and other identifiers have none', () => {
  const identifiers = ['360G-x-org:7', 'gb-coh-01234567', 'GB-CHC-1117726', 'GB-SC-SC012345', 'GB-MPR-', 'GB-NHS-1'];
  expect(registeredNumbers(identifiers)).toEqual({ companyNumber: '01234567', charityNumber: '1117726' });
});
