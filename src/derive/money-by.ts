// The money of a funder or a programme in groups: by programme, by place, and by the year of the award. Each grant is in
// one group of each kind, so that the groups add up to the whole.
import { yearOf, type Day } from '../model/day.ts';
import type { LinkedFunder, LinkedGrant } from '../model/linked-site.ts';
import { sums, type Money } from '../model/money.ts';
import { linkToProgramme } from './link-to.ts';
import type { MoneyGroup, MoneyGroups } from './portfolio-page.ts';
import type { Link } from './sheet.ts';
import { moneyLine } from './spending.ts';

export type Asked = { readonly today: Day; readonly funder?: LinkedFunder };

/** Only kinds of which there are two groups or more: one group is the whole. */
export function moneyBy(grants: readonly LinkedGrant[], asked: Asked): MoneyGroups[] {
  const kinds: MoneyGroups[] = [
    { by: 'programme', groups: grouped(grants, programmeOf, asked) },
    { by: 'place', groups: grouped(grants, placeOf, asked) },
    { by: 'year', groups: grouped(grants, ({ content }) => yearOf(content.awarded), asked) },
  ];
  return kinds.filter(({ groups }) => groups.length > 1);
}

type Named = string | Link | undefined;

function programmeOf({ programme }: LinkedGrant): Named {
  return programme && linkToProgramme(programme);
}

/** What is for several places cannot be told apart, and is in none of them. */
function placeOf({ content, organisation }: LinkedGrant): Named {
  const places = [...new Set((content.places ?? []).map(({ name }) => name))];
  if (places.length === 0) return organisation.content.place?.name;
  return places.length === 1 ? places[0] : undefined;
}

/** More are not looked through: the largest stand for themselves, the others together. */
const shownGroups = 50;

/** By name; what belongs to none comes after that, and the sum of those that are too many last. */
function grouped(grants: readonly LinkedGrant[], nameOf: (grant: LinkedGrant) => Named, asked: Asked): MoneyGroup[] {
  const keyOf = (name: Named) => (typeof name === 'object' ? name.address : (name ?? ''));
  const textOf = (name: Named) => (typeof name === 'object' ? name.text : (name ?? ''));
  const groups = [...Map.groupBy(grants, (grant) => keyOf(nameOf(grant))).values()]
    .flatMap((own) => (own[0] ? [{ name: nameOf(own[0]), own }] : []))
    .sort((a, b) => compareNames(textOf(a.name), textOf(b.name)));
  const largest = new Set(groups.toSorted((a, b) => b.own.length - a.own.length).slice(0, shownGroups));
  const [shown, others] = [groups.filter((group) => largest.has(group)), groups.filter((group) => !largest.has(group))];
  const told = shown.map(({ name, own }) => ({ ...(name === undefined ? {} : { name }), ...moneyOf(own, asked) }));
  if (others.length === 0) return told;
  const together = others.flatMap(({ own }) => own);
  return [...told, { others: others.length, ...moneyOf(together, asked) }];
}

function moneyOf(own: readonly LinkedGrant[], { today, funder }: Asked): Omit<MoneyGroup, 'name'> {
  return { grants: own.length, money: moneyLine(own, today, funder), ...contingencyOf(own, today) };
}

function compareNames(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return a < b ? -1 : Number(a > b);
}

/** What is kept for the unexpected, and what of it was not drawn up to `today`; absent where no grant keeps any. */
function contingencyOf(grants: readonly LinkedGrant[], today: Day): Pick<MoneyGroup, 'contingency'> {
  const kept = grants.flatMap(({ content, currency }) => {
    if (!content.contingency) return [];
    const { amount, draws = [] } = content.contingency;
    const drawn = draws.filter(({ date }) => date <= today).reduce((sum, draw) => sum + draw.amount, 0);
    const money = (hundredths: number): Money => ({ hundredths, currency });
    return [{ size: money(amount), left: money(amount - drawn) }];
  });
  if (kept.length === 0) return {};
  return { contingency: { size: sums(kept.map(({ size }) => size)), left: sums(kept.map(({ left }) => left)) } };
}
