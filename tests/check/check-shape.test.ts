import { describe, expect, test } from 'vitest';
import { checkShape } from '../../src/check/check-shape.ts';
import type { Written } from '../../src/check/written-tree.ts';
import { schemaOf, type Kind } from '../../src/model/document.ts';
import { readYaml } from '../../src/read/yaml.ts';
import { fc, test as property } from '../model/property.ts';

const award = 'title: A\nfunders: {funder: a, amount: 5}\nawarded: 2026-01-10\n';
const promise = 'title: A\ndue: 2026-06-01\n';

type Data = { readonly [key: string]: Written };

describe('what was written becomes typed content', () => {
  test('a wrong value costs itself and nothing else', () => {
    const { content, problems } = shape(
      'grant',
      'title: Roof\nawarded: 2026-01-10\nfunders:\n  - funder: a\n    amount: 5\npayments:\n  - date: 2026-02-01\n    amount: ten\n  - date: 2026-03-01\n    amount: 5\n',
    );
    expect(content).toMatchObject({ title: 'Roof', payments: [{ date: '2026-03-01', amount: 500 }] });
    expect(problems).toEqual(['8 not-a-number published without']);
  });

  test('the one item of what is written without a list is looked at like any other', () => {
    const written = 'title: Roof\nawarded: 2026-01-10\nfunders:\n  funder: a\n  amount: N/A\n';
    const { content, problems } = shape('grant', written);
    expect(problems).toEqual(['5 not-a-number published without']);
    expect(content).toMatchObject({ title: 'Roof', funders: [] });
    expect(shape('programme', 'title: Halls\nfunders: The Mill\n').problems).toEqual(['2 not-an-id published without']);
  });

  test.each([
    ['funder', 'name: A\nreporting: {every: 3 months}', { reporting: [{ every: '3 months' }] }],
    ['organisation', 'name: A\npauses: {from: 2026-01-10, reason: b}', { pauses: [{ reason: 'b' }] }],
    ['grant', `${award}payments:\n  date: 2026-02-01\n  amount: 5\n`, { payments: [{ amount: 500 }] }],
    [
      'grant',
      `${award}contingency: {amount: 5, draws: {date: 2026-02-01, amount: 5, event: e, decision: d}}`,
      { contingency: { draws: [{ event: 'e' }] } },
    ],
    ['milestone', `${promise}measures: {id: m, title: M, target: 5}`, { measures: [{ id: 'm' }] }],
    ['milestone', `${promise}revisions: {date: 2026-01-10, reason: r}`, { revisions: [{ reason: 'r' }] }],
    ['post', 'title: A\nreports: {milestone: roof}', { reports: [{ milestone: 'roof' }] }],
    ['post', 'title: A\nlearning: {tried: t, happened: h, next: n}', { learning: [{ tried: 't' }] }],
  ] as const)('of a %s, one thing may be written without a list: %s', (kind, written, expected) => {
    const { content, problems } = shape(kind, written);
    expect(problems).toEqual([]);
    expect(content).toMatchObject(expected);
  });

  test('a wrong value in the one thing that is written without a list has its own line', () => {
    expect(shape('post', 'title: A\nreports:\n  milestone: roof\n  spent: 1.005\n')).toEqual({
      content: { title: 'A', reports: [{ milestone: 'roof' }] },
      problems: ['4 money-decimals published without'],
    });
  });

  test('a wrong value that is needed leaves the file out, and is told once', () => {
    expect(shape('milestone', 'title: Roof\ndue: soon\n').problems).toEqual(['2 not-a-day left out']);
    expect(shape('milestone', 'title: Roof\n').problems).toEqual(['1 missing-key left out']);
    expect(shape('post', 'summary: x\ntitle: ~\n').problems).toEqual(['2 missing-key left out']);
  });

  test('every mistake is told in one go, on its line', () => {
    const { content, problems } = shape(
      'post',
      'title: Roof\nlanguage: ???\nathors: Ana\nreports:\n  - milestone: a\n    state: done\n    spent: 1.005\n  - note: no milestone\ncover:\n  alt: nothing\n',
    );
    expect(problems).toEqual([
      '2 not-a-language published without',
      '3 unknown-key published without',
      '6 not-a-choice published without',
      '7 money-decimals published without',
      '8 missing-key published without',
      '9 missing-key published without',
    ]);
    expect(content).toEqual({ title: 'Roof', reports: [{ milestone: 'a' }] });
  });

  test('every mistake is told of a file that is left out, too', () => {
    expect(shape('post', 'sumary: y\ndate: 2026-13-45\ncover: {alt: x}\n').problems).toEqual([
      '1 missing-key left out',
      '1 unknown-key published without',
      '2 impossible-date published without',
      '3 missing-key published without',
    ]);
  });

  test('a slip for a key that is needed is told in place of what is missing', () => {
    const written = 'titel: x\nreports:\n  - milstone: roof\n';
    expect(shape('post', written).problems).toEqual(['1 unknown-key left out', '3 unknown-key published without']);
    const { content } = shape('post', `title: x\n${written.slice(9)}`);
    expect(content).toEqual({ title: 'x', reports: [] });
  });

  test('one value may be written without a list', () => {
    expect(shape('post', 'title: Roof\nthemes: food\n').content).toEqual({ title: 'Roof', themes: ['food'] });
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '"%s" is a key like any other unknown one',
    (key) => {
      const { content, problems } = shape('post', `title: Roof\n${key}: x\n`);
      expect(problems).toEqual(['2 unknown-key published without']);
      expect(content).toEqual({ title: 'Roof' });
    },
  );
});

const keys = fc.constantFrom(
  'title',
  'date',
  'due',
  'funders',
  'funder',
  'amount',
  'reports',
  'milestone',
  'so-far',
  'state',
  'revisions',
  'reason',
  'cover',
  'image',
  'place',
  'name',
  'latitude',
  'contingency',
  'draws',
  'kind',
  'url',
  'themes',
  '__proto__',
  'constructor',
  '',
  'x',
);
const scalars = fc.oneof(
  fc.constantFrom('2026-03-02', '2026-02-30', '5', '1.005', 'reached', 'roof', 'a/b', 'x y', '', '1e999', 'yes'),
  fc.string(),
);
const { written } = fc.letrec<{ written: Written; map: Data }>((tie) => ({
  written: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalars,
    fc.array(tie('written'), { maxLength: 4 }),
    tie('map'),
  ),
  map: fc.dictionary(keys, tie('written'), { maxKeys: 6 }),
}));
const kinds = fc.constantFrom(...(Object.keys(schemaOf) as Kind[]));
const anything = fc.record({ kind: kinds, data: fc.dictionary(keys, written, { maxKeys: 8 }) });

property('whatever was written, there is content, and a problem where it is left out', anything, ({ kind, data }) => {
  const before = JSON.stringify(data);
  const { content, isLeftOut, problems } = checkShape(schemaOf[kind], data, 'file', () => 1);
  expect(isLeftOut).toBe(problems.some(({ effect }) => effect === 'left out'));
  expect(JSON.stringify(data)).toBe(before);
  if (problems.length === 0) expect(content).toEqual(schemaOf[kind].parse(data));
});

property('what is left satisfies the schema', anything, ({ kind, data }) => {
  const { content } = checkShape(schemaOf[kind], data, 'file', () => 1);
  const again = checkShape(schemaOf[kind], asWritten(content, '') as Data, 'file', () => 1);
  expect(again.problems).toEqual([]);
  expect(again.content).toEqual(content);
});

const money = new Set(['amount', 'spent', 'budget', 'applied-for', 'final', 'disbursed', 'up-to']);

/** Content as an author would write it. */
function asWritten(value: unknown, key: string): Written {
  if (Array.isArray(value)) return value.map((item) => asWritten(item, key));
  if (typeof value === 'number')
    return money.has(key) ? (value / 100).toFixed(2) : value.toFixed(6).replace(/\.?0+$/, '');
  if (typeof value !== 'object' || value === null) return String(value);
  const kept = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(kept.map(([name, item]) => [name, asWritten(item, name)]));
}

function shape(kind: Kind, yaml: string): { content: unknown; problems: string[] } {
  const { value, lineOf } = readYaml(yaml);
  const { content, problems } = checkShape(schemaOf[kind], value as Data, 'file', lineOf);
  return { content, problems: problems.map(({ line, code, effect }) => `${line} ${code} ${effect}`).sort() };
}
