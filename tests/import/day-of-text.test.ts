import { describe, expect, it } from 'vitest';
import { dayOfText } from '../../src/import/day-of-text.ts';

describe('a day is read from', () => {
  it.each([
    ['2015-03-05', '2015-03-05'],
    ['2015/3/5', '2015-03-05'],
    ['2015.3.5', '2015-03-05'],
    ['2015-03-17 14:00:00 -4', '2015-03-17'],
    ['2014-03-19T23:14:29-04:00', '2014-03-19'],
    ['2016-03-23 9:00:00 -4', '2016-03-23'],
    ['2020-01-22T00:30:00.000Z', '2020-01-22'],
    ['March 5, 2015', '2015-03-05'],
    ['Mar. 5th 2015', '2015-03-05'],
    ['25 May 2015', '2015-05-25'],
    ['5th of March 2015', '2015-03-05'],
    ['Sept 1, 2023', '2023-09-01'],
    ['Wed, 21 May 2014 10:00:00 GMT', '2014-05-21'],
    ['Thu Mar 05 2015 10:00:00 GMT+0100', '2015-03-05'],
    ['25/3/2015', '2015-03-25'],
    ['3/25/2015', '2015-03-25'],
    ['05/05/2015', '2015-05-05'],
    ['5.3.2015', '2015-03-05'],
  ])('%s', (text, day) => {
    expect(dayOfText(text)).toBe(day);
  });
});

describe('no day is read from', () => {
  it.each([
    ['5/3/2015', 'which may be in March or in May'],
    ['0001-01-01', 'a template'],
    ['2015-02-30', 'a day that does not exist'],
    ['2020-13-45', 'a month that does not exist'],
    ['2015-03', 'a month alone'],
    ['Ma 5, 2015', 'a month in two letters'],
    ['{{ .Date }}', 'a placeholder'],
    ['1426600000', 'a number'],
    ['2015-03-05 or so', 'a guess'],
    ['', 'nothing'],
  ])('%s, %s', (text) => {
    expect(dayOfText(text)).toBeUndefined();
  });
});
