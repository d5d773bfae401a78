// A list to choose from for each facet, with counts; and a button for each choice that takes it away.
import { choicesOf, type Choice, type Chosen, type Found } from '../../filter/choose.ts';
import { facetNames, type Facet } from '../../filter/facts.ts';
import type { Facts } from '../../filter/read-facts.ts';
import { fill, numeral } from '../search/say.ts';
import type { FilterData } from './page-data.ts';
import type { Ids } from './place.ts';

export type Controls = {
  readonly offer: (facts: Facts, chosen: Chosen, counts: Found['counts']) => void;
  /** Ids as the lists have them. */
  readonly ids: () => Ids;
  readonly chips: (facts: Facts, ids: Ids, remove: (facet: Facet) => void) => HTMLElement[];
};

export function controlsIn(fields: HTMLFieldSetElement, data: FilterData): Controls {
  const selects = facetNames.flatMap((facet) => {
    const select = fields.querySelector<HTMLSelectElement>(`select[name="${facet}"]`);
    return select ? [{ facet, select }] : [];
  });
  return {
    offer: (facts, chosen, counts) => {
      for (const { facet, select } of selects) {
        const any = select.options[0];
        const options = offered(facet, facts, { chosen, counts, data });
        select.replaceChildren(...(any ? [any] : []), ...options.map(({ option }) => option));
        const own = options.find(({ isChosen }) => isChosen);
        select.value = own?.option.value ?? '';
        // What leaves no choice is none.
        const label = select.closest('label');
        if (label) label.hidden = options.length < 2 && !own;
      }
    },
    ids: () =>
      Object.fromEntries(selects.flatMap(({ facet, select: { value } }) => (value === '' ? [] : [[facet, value]]))),
    chips: (facts, ids, remove) =>
      facetNames.flatMap((facet) => {
        const choice = choicesOf(facts, facet).find(({ id }) => id === ids[facet]);
        return choice ? [chip(facet, choice, data, () => remove(facet))] : [];
      }),
  };
}

type Offer = { readonly chosen: Chosen; readonly counts: Found['counts']; readonly data: FilterData };

function offered(facet: Facet, facts: Facts, { chosen, counts, data }: Offer) {
  return inOrder(facet, choicesOf(facts, facet), data).flatMap(({ choice, number }) => {
    const isChosen = chosen[facet] === number;
    const count = counts[facet][number] ?? 0;
    if (count === 0 && !isChosen) return [];
    const option = document.createElement('option');
    option.value = choice.id;
    option.textContent = fill(data.words.choice, {
      name: nameOf(facet, choice, data),
      n: numeral(count, data.language),
    });
    return [{ option, isChosen }];
  });
}

/** Names by the alphabet of the page’s language, the newest year first, the rest as it goes on. */
function inOrder(facet: Facet, choices: readonly Choice[], { language }: FilterData) {
  const numbered = choices.map((choice, number) => ({ choice, number }));
  if (facet === 'year') return numbered.reverse();
  if (facet === 'kind' || facet === 'standing') return numbered;
  const { compare } = new Intl.Collator(language);
  return numbered.sort((a, b) => compare(a.choice.name, b.choice.name));
}

function nameOf(facet: Facet, { id, name }: Choice, { names }: FilterData): string {
  return facet === 'kind' || facet === 'standing' ? (names[facet][id] ?? name) : name;
}

function chip(facet: Facet, choice: Choice, data: FilterData, remove: () => void): HTMLElement {
  const text = fill(data.words.chip, { facet: data.facets[facet], name: nameOf(facet, choice, data) });
  const button = document.createElement('button');
  button.type = 'button';
  button.dir = 'auto';
  button.textContent = text;
  button.setAttribute('aria-label', fill(data.words.remove, { chip: text }));
  button.addEventListener('click', remove);
  const item = document.createElement('li');
  item.append(button);
  return item;
}
