import { expect, test } from 'vitest';
import { reporting } from '../../src/model/funder.ts';

test.each(['end', '1 month', '3 months', '18 months'])('a funder may ask for a word every %s', (every) => {
  expect(reporting.safeParse({ every }).success).toBe(true);
});

test.each(['0 months', '00 months', '0 month', '-3 months', '100 months', 'months', ''])(
  'and cannot ask for one every %s: a report would be due on every day and none',
  (every) => {
    expect(reporting.safeParse({ every }).success).toBe(false);
  },
);
