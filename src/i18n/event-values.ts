// The facts of an event by the names that the sentences of the dictionary have for them.
import type { Day } from '../model/day.ts';
import type { Money } from '../model/money.ts';
import type { Words } from './words.ts';

type Facts<Link> = {
  readonly about: Link;
  readonly organisation: Link;
  readonly money?: Money;
  readonly funder?: Link;
  readonly toDay?: Day;
  readonly fromDay?: Day;
  readonly buildsOn?: Link;
  readonly post?: Link;
};

/** Links and days stay what they are, for whoever writes the sentence to show. */
export function eventValues<Link>(facts: Facts<Link>, w: Words): Record<string, string | Link | { readonly day: Day }> {
  const { about, organisation, money, funder, toDay, fromDay, buildsOn, post } = facts;
  return {
    about,
    organisation,
    ...(money && { money: w.money(money) }),
    ...(funder && { funder }),
    ...(toDay && { 'to-day': { day: toDay }, 'to-month': w.month(toDay) }),
    ...(fromDay && { 'from-day': { day: fromDay }, 'from-month': w.month(fromDay) }),
    ...(buildsOn && { 'builds-on': buildsOn }),
    ...(post && { post }),
  };
}
