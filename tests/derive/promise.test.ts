import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heldPromise } from '../../src/derive/ledger/held-promise.ts';
import { promisedOn, promiseOf } from '../../src/derive/promise.ts';
import { document, linked, today } from '../link/documents.ts';
import { milestone } from './milestones.ts';

const measures = [{ id: 'slates', title: 'Slates', target: '4000' }];
const funders = ['mill', 'well'];

const promised = (revisions: readonly object[], by: readonly string[] = []) =>
  promiseOf(milestone({ due: '2026-01-31', budget: '900', measures, revisions }, [], by));

test('without revisions the first promise is the current one', () => {
  const { first, current, steps } = promised([]);
  expect(current).toEqual(first);
  expect(first).toMatchObject({ due: '2026-01-31', budget: 90_000, targets: { slates: 4000 } });
  expect(steps).toEqual([]);
});

test('a revision is agreed once every funder of the grant agreed', () => {
  const revision = { date: '2025-06-01', reason: 'x', due: '2026-03-31' };
  expect(promised([{ ...revision, 'agreed-with': funders }], funders)).toMatchObject({
    current: { due: '2026-03-31' },
    steps: [{ state: 'agreed' }],
  });
});

test('a revision that one funder has not answered is proposed and changes nothing', () => {
  const revision = { date: '2025-06-01', reason: 'x', due: '2026-03-31', 'agreed-with': ['mill'] };
  const { current, steps } = promised([revision], funders);
  expect(current.due).toBe('2026-01-31');
  expect(steps).toMatchObject([{ state: 'proposed', before: { due: '2026-01-31' }, after: { due: '2026-03-31' } }]);
});

test('a revision that one funder declined is declined, whoever else agreed', () => {
  const revision = {
    date: '2025-06-01',
    reason: 'x',
    due: '2026-03-31',
    'agreed-with': funders,
    'declined-by': ['well'],
  };
  expect(promised([revision], funders)).toMatchObject({
    current: { due: '2026-01-31' },
    steps: [{ state: 'declined' }],
  });
});

test('every revision has an anchor of its day, in the order in which those of one day came', () => {
  const on = (date: string) => ({ date, reason: 'x' });
  const { steps } = promised([on('2025-06-01'), on('2025-07-01'), on('2025-06-01')]);
  expect(steps.map(({ anchor }) => anchor)).toEqual([
    'revision-2025-06-01',
    'revision-2025-06-01-2',
    'revision-2025-07-01',
  ]);
});

test('what strangers agree to or decline says nothing', () => {
  const revision = {
    date: '2025-06-01',
    reason: 'x',
    due: '2026-03-31',
    'agreed-with': ['sea'],
    'declined-by': ['sky'],
  };
  expect(promised([revision], funders).steps).toMatchObject([{ state: 'proposed' }]);
});

test('without a grant a revision holds at once', () => {
  expect(promised([{ date: '2025-06-01', reason: 'x', title: 'Half a roof' }]).current.title).toBe('Half a roof');
});

test('a revision changes only what it names', () => {
  const { current } = promised([{ date: '2025-06-01', reason: 'x', targets: { slates: '3000' } }]);
  expect(current).toEqual({ title: 'Roof', due: '2026-01-31', budget: 90_000, targets: { slates: 3000 } });
});

test('revisions count in the order of their days, and of one day in the order written', () => {
  const { current, steps } = promised([
    { date: '2025-08-01', reason: 'third', due: '2026-05-31' },
    { date: '2025-06-01', reason: 'first', due: '2026-03-31' },
    { date: '2025-08-01', reason: 'fourth', due: '2026-06-30' },
    { date: '2025-07-01', reason: 'second', due: '2026-04-30' },
  ]);
  expect(steps.map(({ revision }) => revision.reason)).toEqual(['first', 'second', 'third', 'fourth']);
  expect(current.due).toBe('2026-06-30');
});

test('each step begins where the agreed ones before it ended', () => {
  const agreement = fc.record({
    date: fc.constantFrom('2025-01-01', '2025-02-01', '2025-03-01'),
    due: fc.constantFrom('2026-01-01', '2026-02-02', '2026-03-03'),
    'agreed-with': fc.subarray(funders),
  });
  fc.assert(
    fc.property(fc.array(agreement, { maxLength: 6 }), (revisions) => {
      const { first, current, steps } = promised(
        revisions.map((one) => ({ ...one, reason: 'x' })),
        funders,
      );
      let terms = first;
      for (const step of steps) {
        expect(step.before).toEqual(terms);
        if (step.state === 'agreed') terms = step.after;
      }
      expect(current).toEqual(terms);
    }),
    { seed: 2026 },
  );
});

test('while nobody knows who is to agree, nothing is agreed', () => {
  const revision = { date: '2025-06-01', reason: 'x', due: '2026-03-31', 'agreed-with': funders };
  const { milestones } = linked([
    document('milestone', 'a/m', { title: 'M', due: '2026-01-31', grant: 'lost', revisions: [revision] }),
  ]).site.organisations[0] ?? { milestones: [] };
  expect(milestones.map(promiseOf)).toMatchObject([{ current: { due: '2026-01-31' }, steps: [{ state: 'proposed' }] }]);
});

const now = { due: '2026-10-16', title: 'Half a roof', budget: '1200', measures };

/** What is promised now, where the history keeps another first promise than the file. */
function kept(written: object) {
  const first = milestone({ measures: [{ id: 'slates', title: 'Slates', target: '5000' }], budget: '900' }).content;
  const thing = milestone(written);
  const { content } = thing;
  const revisions = (content.revisions ?? []).map((revision) => ({ revision, asked: [] }));
  return promiseOf({ ...thing, past: { promise: { first, held: heldPromise(first, content, []), revisions } } });
}

test('a promise that was changed in silence stands as it was made', () => {
  const { first, current } = kept(now);
  expect(first).toEqual({ title: 'Roof', due: '2026-06-30', budget: 90_000, targets: { slates: 5000 } });
  expect(current).toEqual(first);
});

test('a revision moves the promise that the history kept, though the file was edited too', () => {
  const revisions = [{ date: '2025-06-01', reason: 'x', due: '2026-10-16' }];
  const { first, current } = kept({ ...now, revisions });
  expect([first.due, current.due]).toEqual(['2026-06-30', '2026-10-16']);
});

test('a measure that was not in the first promise has the target that its file names', () => {
  const more = [...measures, { id: 'days', title: 'Days', target: '12' }];
  const { current } = kept({ ...now, measures: more });
  expect(current.targets).toEqual({ slates: 5000, days: 12 });
});

test('where the author names no day, a promise was made when it was first published', () => {
  const seen = today;
  expect(promisedOn({ ...milestone({}), past: { seen } })).toBe(today);
  expect(promisedOn({ ...milestone({ promised: '2025-02-03' }), past: { seen } })).toBe('2025-02-03');
  expect(promisedOn(milestone({}))).toBeUndefined();
});
