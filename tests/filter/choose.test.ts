import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesOf, choose, type Chosen } from '../../src/filter/choose.ts';
import { facetNames, type Facet } from '../../src/filter/facts.ts';
import type { EventFacts } from '../../src/filter/write-facts.ts';
import { readBack, someEvents, standingOf, written } from './events.ts';

function valuesOf(event: EventFacts, facet: Facet): readonly string[] {
  const { day, kind, organisation, funders, programmes, themes, place, promise } = event;
  return {
    kind: [kind],
    organisation: [organisation],
    funder: funders,
    programme: programmes,
    theme: themes,
    place: place === undefined ? [] : [place],
    standing: promise === undefined ? [] : [standingOf(promise)],
    year: [day.slice(0, 4)],
  }[facet];
}

type Ids = { readonly [Name in Facet]?: string };

function fits(event: EventFacts, ids: Ids): boolean {
  return facetNames.every((facet) => {
    const id = ids[facet];
    return id === undefined || valuesOf(event, facet).includes(id);
  });
}

/** For each facet maybe a choice, by a number that is taken round. */
const someChoices = fc.record(
  Object.fromEntries(facetNames.map((facet) => [facet, fc.nat(20)])) as Record<Facet, fc.Arbitrary<number>>,
  { requiredKeys: [] },
);

test('what is found, and how much each other choice would find, is what looking at every event says', () => {
  fc.assert(
    fc.property(someEvents, someChoices, fc.subarray([...facetNames], { maxLength: 3 }), (events, numbers, used) => {
      const facts = readBack(written(events));
      const chosen: { [Name in Facet]?: number } = {};
      for (const facet of used) {
        const { length } = choicesOf(facts, facet);
        if (length > 0) chosen[facet] = (numbers[facet] ?? 0) % length;
      }
      const ids = idsOf(chosen);
      const { events: found, counts } = choose(facts, chosen);
      expect([...found]).toEqual(events.flatMap((event, index) => (fits(event, ids) ? [index] : [])));
      for (const facet of facetNames)
        expect([...counts[facet]]).toEqual(
          choicesOf(facts, facet).map(
            ({ id }) => events.filter((event) => fits(event, { ...ids, [facet]: id })).length,
          ),
        );

      function idsOf(numbered: Chosen): Ids {
        return Object.fromEntries(
          facetNames.flatMap((facet) => {
            const number = numbered[facet];
            return number === undefined ? [] : [[facet, choicesOf(facts, facet)[number]?.id]];
          }),
        );
      }
    }),
  );
});

test('with nothing chosen all is found', () => {
  fc.assert(
    fc.property(someEvents, (events) => {
      expect(choose(readBack(written(events)), {}).events.length).toBe(events.length);
    }),
  );
});
