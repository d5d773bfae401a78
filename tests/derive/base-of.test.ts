import { expect, test } from 'vitest';
import { baseOf } from '../../src/derive/edition.ts';

test.each([
  ['https://me.example', ''],
  ['https://me.example/', ''],
  ['https://me.example/net', '/net'],
  ['https://me.example/a/b/', '/a/b'],
])('a site at %s stands below "%s"', (url, base) => expect(baseOf(url)).toBe(base));
