// Events as they are printed: taken out of the site's own pages, with the day and the month that they stand under.
import { dayOf, type Facts } from '../../filter/read-facts.ts';
import { ChangedError, fetchText } from './load.ts';
import type { Printed } from './sources.ts';

export type PrintedEvent = {
  readonly item: Element;
  /** Their texts are in the language of the page. */
  readonly when: Element;
  readonly month: Element;
};

export type TakeEvents = (some: readonly Printed[]) => Promise<PrintedEvent[]>;

export function printedEvents(facts: Facts): TakeEvents {
  const pages = new Map<string, Promise<readonly Element[]>>();
  const itemsOf = (page: string, anew: boolean) => {
    const known = anew ? undefined : pages.get(page);
    const items = known ?? fetchText(page, anew).then(itemsIn);
    pages.set(page, items);
    // What did not come is asked for again next time.
    items.catch(() => pages.delete(page));
    return items;
  };
  const take = async (printed: Printed) =>
    eventAt(await itemsOf(printed.page, false), printed, facts) ??
    eventAt(await itemsOf(printed.page, true), printed, facts) ??
    lost(printed);
  return (some) => Promise.all(some.map(take));
}

function itemsIn(html: string): readonly Element[] {
  return [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('#content .event')];
}

/** Undefined where another event stands there. */
function eventAt(items: readonly Element[], { event, place }: Printed, facts: Facts): PrintedEvent | undefined {
  const item = items[place];
  const when = item?.closest('.day')?.querySelector('.when');
  const month = item?.closest('.month')?.querySelector('.milepost');
  if (!item || !when || !month) return undefined;
  const isIt =
    item.getAttribute('data-kind') === facts.names.kinds[facts.kind[event] ?? 0] &&
    when.querySelector('time')?.getAttribute('datetime') === dayOf(facts, event);
  return isIt ? { item, when, month } : undefined;
}

function lost({ page, place }: Printed): never {
  throw new ChangedError(`${page} has another event at ${place}`);
}

/** By month and day, as they are printed elsewhere; `events` newest first. */
export function asTimeline(events: readonly PrintedEvent[]): Element[] {
  const sections: Element[] = [];
  let [month, day, list, items]: (string | Element | undefined)[] = [];
  for (const event of events) {
    const nextMonth = event.month.textContent ?? '';
    const nextDay = event.when.textContent ?? '';
    if (nextMonth !== month) {
      const heading = copyOf(event.month);
      heading.removeAttribute('id');
      list = made('ol', 'timeline');
      sections.push(made('section', 'month', heading, list));
    }
    if (nextMonth !== month || nextDay !== day) {
      items = document.createElement('ul');
      (list as Element).append(made('li', 'day', copyOf(event.when), items));
    }
    (items as Element).append(copyOf(event.item));
    [month, day] = [nextMonth, nextDay];
  }
  return sections;
}

function copyOf(element: Element): Element {
  return document.importNode(element, true);
}

function made(name: string, kind: string, ...children: readonly Element[]): Element {
  const element = document.createElement(name);
  element.className = kind;
  element.append(...children);
  return element;
}
