// The search page comes alive: results while somebody types. What is heavy, a worker fetches once it is wanted.
import type { Answer, Question } from '../search/search-everywhere.ts';
import { asking } from './search/asking.ts';
import { filtersIn } from './search/filters.ts';
import { filterKinds, type PageData } from './search/page-data.ts';
import { placeOf, searchOf } from './search/place.ts';
import { element, resultItems, sentences } from './search/results.ts';

const shownAtOnce = 10;

const form = document.querySelector<HTMLFormElement>('form[data-search]');
if (form) comeAlive(form);

function comeAlive(form: HTMLFormElement): void {
  const data = JSON.parse(form.dataset['search'] ?? '') as PageData;
  const parts = partsOf(form);
  const { box, details, status, list, more } = parts;
  const filters = filtersIn(details, data);
  let shown = shownAtOnce;
  let hasAsked = false;
  const say = (lines: readonly string[]) => status.replaceChildren(...lines.map((line) => element('p', [line])));
  const clear = (lines: readonly string[]) => {
    say(lines);
    list.replaceChildren();
    more.hidden = true;
  };
  const ears = {
    answer: (answer: Answer, { query, filters: asked }: Question) => {
      // Whoever emptied the box has not asked.
      if (query !== box.value) return;
      const before = more === document.activeElement ? list.childElementCount : undefined;
      say(sentences(answer, { isFiltered: asked.length > 0, data }));
      list.replaceChildren(...resultItems(answer.results, data));
      more.hidden = answer.results.length >= answer.ranked;
      if (before !== undefined) list.children[before]?.querySelector('a')?.focus();
    },
    choices: filters.offer,
    failure: (failure: 'offline' | 'failed') => clear([data.words[failure]]),
  };
  const asker = asking(data, ears);
  const ask = (isTyping: boolean) => {
    const place = { query: box.value, filters: filters.chosen() };
    if (place.query.trim() === '') clear([]);
    else {
      if (!hasAsked) say([data.words.searching]);
      hasAsked = true;
      asker.find({ ...place, isTyping, shown });
    }
    // Last, because Safari throws at whoever types more than a hundred letters in half a minute.
    history.replaceState(history.state, '', location.pathname + searchOf(place));
  };
  const askAnew = (isTyping: boolean) => {
    shown = shownAtOnce;
    ask(isTyping);
  };

  box.addEventListener('focus', asker.start, { once: true });
  box.addEventListener('input', () => askAnew(true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    askAnew(false);
  });
  details.addEventListener('change', () => askAnew(false));
  const offer = () => {
    if (details.open) for (const kind of filterKinds) asker.choices(kind);
  };
  details.addEventListener('toggle', offer, { once: true });
  more.addEventListener('click', () => {
    shown += shownAtOnce;
    ask(false);
  });
  show(parts);
  const place = placeOf(location.search);
  if (box.value === '' || place.query !== '') box.value = place.query;
  filters.choose(place.filters);
  details.open = place.filters.length > 0;
  if (box.value !== '') ask(false);
}

/** What is of no use without a program, and the one thing that is of no use with one. */
function show({ details, without }: ReturnType<typeof partsOf>): void {
  details.hidden = false;
  for (const field of details.querySelectorAll('fieldset')) field.disabled = false;
  without.hidden = true;
}

function partsOf(form: HTMLFormElement) {
  return {
    box: part('#search-box', HTMLInputElement, form),
    details: part('details', HTMLDetailsElement, form),
    status: part('#search-status', HTMLElement),
    list: part('#search-results', HTMLElement),
    more: part('#search-more', HTMLButtonElement),
    without: part('#search-without', HTMLElement),
  };
}

function part<Kind extends HTMLElement>(name: string, kind: new () => Kind, within: ParentNode = document): Kind {
  const found = within.querySelector(name);
  if (!(found instanceof kind)) throw new Error(`The page has no ${name}`);
  return found;
}
