import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { areInsideOneAnother } from '../../src/publish/inside-one-another.ts';

const room = mkdtempSync(join(tmpdir(), 'milepost-inside-'));
afterAll(() => rmSync(room, { recursive: true }));
const content = join(room, 'content');
mkdirSync(join(content, 'posts'), { recursive: true });
symlinkSync(content, join(room, 'link'));

test.each([
  ['content', true],
  ['content/site', true],
  ['.', true],
  ['link/site/new', true],
  ['content-site', false],
  ['site/../../elsewhere', false],
  ['..content', false],
])('whether %s and the content are inside one another: %s', (out, expected) => {
  expect(areInsideOneAnother(join(room, out), content)).toBe(expected);
});
