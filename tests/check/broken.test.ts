import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { catalogue, problemHelp } from '../../src/check/catalogue.ts';
import { terminalReport } from '../../src/check/report/terminal.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { loadSite, type Loaded } from '../../src/load-site.ts';
import type { Day } from '../../src/model/day.ts';
import { usualEffect, type ProblemCode } from '../../src/model/problem.ts';
import { makeBroken } from './make-broken.ts';

const broken = join(import.meta.dirname, '..', 'fixtures', 'broken');
const source = join(import.meta.dirname, '..', '..', 'src');
const codes = Object.keys(usualEffect) as ProblemCode[];
const room = mkdtempSync(join(tmpdir(), 'milepost-broken-'));

afterAll(() => rmSync(room, { recursive: true, force: true }));

describe.each(codes)('%s', (code) => {
  test('is the only problem of its fixture, with the accepted report', async () => {
    const { problems, counts } = await loadFixture(code);
    expect(problems.map((found) => found.code)).toEqual([code]);
    expect(problems.map(({ effect }) => effect)).toEqual([usualEffect[code]]);
    expect(counts.read).toBe(counts.published + counts.scheduled + counts.drafts + counts.leftOut);
    const report = terminalReport({ problems, counts, folder: 'content' }, { colour: false });
    expect(report).not.toMatch(/undefined|\[object|NaN/);
    expect(report).toBe(accepted(code, report));
  });

  test('has a heading in the help, with an example', () => {
    const help = problemHelp().find((entry) => entry.code === code);
    expect(help?.effect).toBe(usualEffect[code]);
    expect(Object.values(help ?? {}).filter((words) => words === '' || /undefined/.test(String(words)))).toEqual([]);
  });
});

test('a code, a fixture and a wording stand for each other', () => {
  expect(readdirSync(broken).sort()).toEqual([...codes].sort());
  expect(Object.keys(catalogue).sort()).toEqual([...codes].sort());
});

test('every rule has the name of its problem', () => {
  const rules = readdirSync(join(source, 'check', 'rules')).map((name) => name.replace('.ts', ''));
  expect(rules.filter((name) => !(name in usualEffect))).toEqual([]);
});

async function loadFixture(code: ProblemCode): Promise<Loaded> {
  const kept = join(broken, code, 'content');
  const make = makeBroken[code];
  const content = make ? join(room, code, 'content') : kept;
  if (make) {
    cpSync(kept, content, { recursive: true });
    make(content);
  }
  // Others stand in the repository of this project, whose past is none of theirs.
  const history = existsSync(join(content, '.git')) ? { history: readHistory({ content, program: 'test' }) } : {};
  return loadSite({ content, today: '2026-06-30' as Day, now: 0, program: 'test', ...history });
}

/** With BLESS=1 what is reported becomes what is expected. */
function accepted(code: ProblemCode, report: string): string {
  const file = join(broken, code, 'expected.txt');
  if (process.env['BLESS'] === '1') writeFileSync(file, report);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
