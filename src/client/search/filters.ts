// What results are narrowed by: one list to choose from for each kind.
import type { Choices } from '../../search/search-everywhere.ts';
import { filterKinds, type FilterKind, type PageData } from './page-data.ts';
import { element } from './results.ts';
import { fill, numeral } from './say.ts';

export type Filters = {
  /** `theme:warmth` */
  readonly chosen: () => readonly string[];
  readonly choose: (filters: readonly string[]) => void;
  readonly offer: (kind: FilterKind, choices: Choices) => void;
};

/** `details` has a select for each kind, by its name. */
export function filtersIn(details: HTMLDetailsElement, data: PageData): Filters {
  const selects = new Map(
    filterKinds.flatMap((kind) => {
      const select = details.querySelector<HTMLSelectElement>(`select[name="${kind}"]`);
      return select ? [[kind, select] as const] : [];
    }),
  );
  const nameOf = (kind: FilterKind, value: string) => data.names[kind]?.[value] ?? value;
  const option = (value: string, text: string) => {
    const made = element('option', [text]);
    made.value = value;
    return made;
  };
  return {
    chosen: () => [...selects].flatMap(([kind, { value }]) => (value === '' ? [] : [`${kind}:${value}`])),
    choose: (filters) => {
      for (const [kind, select] of selects) {
        const value = filters.find((one) => one.startsWith(`${kind}:`))?.slice(kind.length + 1) ?? '';
        if (![...select.options].some((one) => one.value === value)) select.append(option(value, nameOf(kind, value)));
        select.value = value;
      }
    },
    offer: (kind, choices) => {
      const select = selects.get(kind);
      if (!select) return;
      const { value } = select;
      const offered = inOrder(kind, choices, data).map(({ value: one, documents }) =>
        option(one, fill(data.words.choice, { name: nameOf(kind, one), n: numeral(documents, data.language) })),
      );
      const isOffered = value === '' || choices.some((one) => one.value === value);
      const any = select.options[0];
      select.replaceChildren(...(any ? [any] : []), ...offered, ...(isOffered ? [] : [option(value, value)]));
      select.value = value;
      // What leaves no choice is none.
      const label = select.closest('label');
      if (label) label.hidden = choices.length < 2 && value === '';
    },
  };
}

/** Names by the alphabet of the page’s language, the newest year first. */
function inOrder(kind: FilterKind, choices: Choices, { names, language }: PageData): Choices {
  if (kind === 'year') return choices.toReversed();
  const { compare } = new Intl.Collator(language);
  const name = (value: string) => names[kind]?.[value] ?? value;
  return choices.toSorted((a, b) => compare(name(a.value), name(b.value)));
}
