import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesOf } from '../../src/filter/choose.ts';
import { dayNumber, dayText } from '../../src/filter/facts.ts';
import { dayOf, type Facts } from '../../src/filter/read-facts.ts';
import type { EventFacts } from '../../src/filter/write-facts.ts';
import { readBack, someEvents, standingOf, written } from './events.ts';

/** An event as the columns tell it, in ids. */
function told(facts: Facts, event: number) {
  const id = (facet: 'funder' | 'programme' | 'theme') => (number: number) => choicesOf(facts, facet)[number]?.id;
  const [funders = [], programmes = []] = facts.names.backings[facts.backing[event] ?? 0] ?? [];
  const [place = 0, standing = 0, themes = 0] = [facts.place[event], facts.standing[event], facts.themes[event]];
  return {
    day: dayOf(facts, event),
    year: facts.years[facts.year[event] ?? 0],
    kind: facts.names.kinds[facts.kind[event] ?? 0],
    organisation: choicesOf(facts, 'organisation')[facts.organisation[event] ?? 0]?.id,
    funders: funders.map(id('funder')),
    programmes: programmes.map(id('programme')),
    themes: themes === 0 ? [] : facts.names.themes[themes - 1]?.map(id('theme')),
    place: place === 0 ? undefined : choicesOf(facts, 'place')[place - 1]?.id,
    standing: standing === 0 ? undefined : facts.names.standings[standing - 1],
  };
}

function meant({ promise, place, ...event }: EventFacts) {
  return {
    ...event,
    year: event.day.slice(0, 4),
    place,
    standing: promise === undefined ? undefined : standingOf(promise),
  };
}

test('what is written of events is read back, each as it was', () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const facts = readBack(written(events));
      expect(facts.count).toBe(events.length);
      expect(events.map((_, index) => told(facts, index))).toEqual(events.map(meant));
    }),
  );
});

test('years that are over are one file each, the months of the present one another each', () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const periods = events.map(({ day }) => day.slice(0, day.startsWith('2026') ? 7 : 4));
      expect(written(events).root.parts.map(([period]) => period)).toEqual([...new Set(periods)]);
    }),
  );
});

test('a new event at the end writes its own month anew, and no other part', () => {
  fc.assert(
    fc.property(someEvents, someEvents, (events, [next]) => {
      fc.pre(next !== undefined);
      const last = { ...(next as EventFacts), day: '2026-12-31' };
      const [before, after] = [written(events), written([...events, last])];
      const contents = ({ root, files }: typeof before) =>
        root.parts.filter(([period]) => period !== '2026-12').map(([period, file]) => [period, files.get(file)]);
      expect(contents(after)).toEqual(contents(before));
    }),
  );
});

test('another standing of a promise changes no column', () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      const [before, after] = [written(events), written(events, { standingOf: () => 'late' })];
      const contents = ({ root, files }: typeof before) => root.parts.map(([, file]) => files.get(file));
      expect(contents(after)).toEqual(contents(before));
      const { standing } = readBack(after);
      expect([...standing].filter((one) => one > 0 && one !== 2)).toEqual([]);
    }),
  );
});

test('columns that are not of one length are no facts', () => {
  const { root, files } = written([
    { day: '2026-01-01', kind: 'post', organisation: 'o1', funders: [], programmes: [], themes: [] },
  ]);
  const cut = new Map([...files].map(([name, json]) => [name, json.replace('"kind":[0]', '"kind":[]')]));
  expect(() => readBack({ root, files: cut })).toThrow('2026-01');
});

test('a day is a number of days, and a month or a year is its first', () => {
  expect([dayNumber('1970-01-02'), dayNumber('1970-02'), dayNumber('1971')]).toEqual([1, 31, 365]);
  expect(dayText(dayNumber('2026-02-28') + 1)).toBe('2026-03-01');
});
