// A measure may have any id, also one that every object knows.
import { expect, test } from 'vitest';
import { measureProgress } from '../../../src/derive/measure-progress.ts';
import { measureLines } from '../../../src/derive/rows.ts';
import { reportLine } from '../../../src/derive/report-line.ts';
import { step } from '../edition-of-past.ts';
import { due, editionAfter, lines, onDay, roofIn } from './roof-past.ts';

const measures = (talks: number, builders: number) =>
  `measures: [{ id: talks, title: Talks, target: ${talks} }, { id: constructor, title: Builders, target: ${builders} }]`;
const less = 'date: 2026-03-01, reason: Rain, targets: { talks: 200 }, agreed-with: [mill]';

test('a revision of another measure says nothing of one that is called constructor', async () => {
  const reasons = `revisions: [{ ${less} }]`;
  const edition = await editionAfter(
    onDay('2026-01-02', due, measures(300, 5)),
    onDay('2026-03-01', due, measures(200, 5), reasons),
    onDay('2026-04-01', due, measures(200, 2), reasons),
    onDay('2026-05-01', due, measures(200, 5), reasons),
  );
  expect(lines(edition)).toEqual([['unexplained', 'Target (Builders): 5 → 2']]);
  expect(edition.ledger.changesOf(roofIn(edition)).map(({ state }) => state)).toEqual([
    'explained',
    'unexplained',
    'restored',
  ]);
});

test('a report that does not count it says nothing of it', async () => {
  const edition = await editionAfter(
    onDay('2026-01-02', due, measures(300, 5)),
    step('2026-02-01', {
      'organisations/riverside/posts/2026-02-01-news.md':
        '---\ntitle: News\nreports: [{ milestone: roof, state: under-way, so-far: { talks: 9 } }]\n---\n\nWe began.\n',
    }),
  );
  const roof = roofIn(edition);
  const [report] = roof.reports;
  expect(measureLines(roof).map(({ soFar }) => soFar)).toEqual([9, undefined]);
  expect(measureProgress(roof).map(({ title }) => title)).toEqual(['Talks']);
  expect(report && reportLine(report).soFar).toHaveLength(1);
});
