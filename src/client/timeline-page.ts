// A timeline is filtered: by several things at once, with the choices in its address. Without this it is whole as it stands.
import { choose, type Found } from '../filter/choose.ts';
import type { Facet } from '../filter/facts.ts';
import type { Facts } from '../filter/read-facts.ts';
import { controlsIn } from './timeline/controls.ts';
import { handOver, rowsOf } from './timeline/download.ts';
import { feedOf, type NearFeed } from './timeline/feed.ts';
import { ChangedError, fetchText, loadFacts, OfflineError } from './timeline/load.ts';
import type { FilterData } from './timeline/page-data.ts';
import { partsOf, type Parts } from './timeline/parts.ts';
import { askedIn, searchWith, type Ids } from './timeline/place.ts';
import { asTimeline, printedEvents, type TakeEvents } from './timeline/printed-events.ts';
import { settle, type Settled } from './timeline/settle.ts';
import { printedAt } from './timeline/sources.ts';
import { count, fill, numeral } from './search/say.ts';

const shownAtOnce = 25;

const box = document.querySelector<HTMLElement>('[data-filter]');
if (box) comeAlive(box, JSON.parse(box.dataset['filter'] ?? '') as FilterData);

type Ready = { readonly facts: Facts; readonly sizes: Found['counts']; readonly take: TakeEvents };

function comeAlive(box: HTMLElement, data: FilterData): void {
  const parts = partsOf(box);
  const controls = controlsIn(parts.fields, data);
  const { words } = data;
  let loading: Promise<Ready> | undefined;
  /** Of several answers that are under way only the last is shown. */
  let turn = 0;
  let shown = shownAtOnce;

  const ready = () => {
    loading ??= loadFacts(data).then((facts) => ({
      facts,
      sizes: choose(facts, {}).counts,
      take: printedEvents(facts),
    }));
    return loading;
  };
  const say = (lines: readonly string[]) => parts.status.replaceChildren(...lines.map(paragraph));
  const fail = (error: unknown) => {
    if (!(error instanceof ChangedError)) loading = undefined;
    if (!(error instanceof OfflineError)) console.warn(error);
    parts.found.hidden = true;
    parts.all.hidden = false;
    say([words[error instanceof OfflineError ? 'offline' : error instanceof ChangedError ? 'changed' : 'failed']]);
  };
  const go = (ids: Ids) => {
    history.pushState(null, '', location.pathname + searchWith(ids, location.search) + location.hash);
    update();
  };
  const update = () => {
    shown = shownAtOnce;
    answer().catch(fail);
  };

  async function answer(): Promise<void> {
    turn += 1;
    const own = turn;
    if (!loading) say([words.loading]);
    const { facts, sizes, take } = await ready();
    if (own !== turn) return;
    parts.fields.disabled = false;
    const settled = settle(askedIn(location.search), facts, data.scope);
    const found = choose(facts, settled.chosen);
    controls.offer(facts, settled.chosen, found.counts);
    showChips(facts, settled);
    const isChosen = Object.keys(settled.ids).length > 0;
    const unused = settled.unused.length === 0 ? [] : [fill(words.unknown, { values: quoted(settled.unused) })];
    const newest = found.events.slice(-shown).reverse();
    // How much it is, is known at once; what it is, comes from pages.
    say([...unused, ...(isChosen ? sentences(found.events.length, newest.length, data) : [])]);
    showFeed(feedOf(settled.chosen, facts, data, sizes));
    parts.found.ariaBusy = 'true';
    const at = printedAt(facts, settled.chosen, data);
    const printed = isChosen ? await take([...newest].map(at)) : [];
    if (own !== turn) return;
    parts.timeline.replaceChildren(...asTimeline(printed));
    parts.found.ariaBusy = 'false';
    parts.all.hidden = isChosen;
    parts.found.hidden = !isChosen;
    parts.more.hidden = newest.length >= found.events.length;
    parts.download.hidden = found.events.length === 0;
  }

  function showFeed({ address, name, isExact }: NearFeed): void {
    const [before = '', after = ''] = words[isExact ? 'feed' : 'feed-nearest'].split('{name}');
    parts.feed.href = address;
    parts.feed.textContent = name;
    parts.feed.parentElement?.replaceChildren(before, parts.feed, after);
  }

  function showChips(facts: Facts, { ids }: Settled): void {
    const remove = (facet: Facet) => {
      const { [facet]: _, ...others } = ids;
      go(others);
    };
    const wasThere = parts.chips.contains(document.activeElement) || parts.clear === document.activeElement;
    const chips = controls.chips(facts, ids, remove);
    parts.chips.replaceChildren(...chips);
    parts.chips.hidden = chips.length === 0;
    parts.clear.hidden = chips.length < 2;
    if (wasThere) focusOn(parts);
  }

  parts.fields.addEventListener('change', () => go(controls.ids()));
  parts.clear.addEventListener('click', () => go({}));
  parts.more.addEventListener('click', () => {
    const before = parts.timeline.querySelectorAll('.event').length;
    shown += shownAtOnce;
    answer().then(
      () => parts.timeline.querySelectorAll<HTMLElement>('.event')[before]?.querySelector('a')?.focus(),
      fail,
    );
  });
  parts.download.addEventListener('click', () => {
    download().catch(fail);
  });
  async function download(): Promise<void> {
    const { facts } = await ready();
    const { ids, chosen } = settle(askedIn(location.search), facts, data.scope);
    const rows = rowsOf(await fetchText(data.table, true), facts, choose(facts, chosen).events);
    handOver(rows, `${['timeline', data.scope?.id, ...Object.values(ids)].filter(Boolean).join('-')}.csv`);
  }
  // A press on a month of this page is a step, too, and no filter.
  addEventListener('popstate', () => {
    if (loading || askedIn(location.search).length > 0) update();
  });
  parts.details.addEventListener('toggle', () => {
    if (parts.details.open && !loading) update();
  });
  box.hidden = false;
  if (askedIn(location.search).length > 0) {
    parts.details.open = true;
    update();
  }
}

/** What was pressed is gone: the keyboard goes on at the next one, or where one chooses. */
function focusOn({ chips, details }: Parts): void {
  const next = chips.querySelector('button') ?? details.querySelector('summary');
  next?.focus();
}

function sentences(total: number, newest: number, { words, language }: FilterData): string[] {
  if (total === 0) return [words.none];
  const all = count(words.found, total, language);
  return newest < total ? [all, fill(words.newest, { n: numeral(newest, language) })] : [all];
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `“${value}”`).join(', ');
}

function paragraph(text: string): HTMLElement {
  const line = document.createElement('p');
  line.textContent = text;
  return line;
}
