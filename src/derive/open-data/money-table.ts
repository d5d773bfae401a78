// Every amount that is known, one a row: what was awarded, paid, planned and spent, by funder and by promise.
import type { Day } from '../../model/day.ts';
import type { LinkedGrant } from '../../model/linked-site.ts';
import type { Edition } from '../edition.ts';
import { absolute } from '../json-ld.ts';
import { promiseOf } from '../promise.ts';
import { paymentsUpTo } from '../payments.ts';
import { milestoneSpent } from '../spending.ts';
import { moneyCell } from './cells.ts';
import { organisationColumns, urlColumn, type PlacedRow } from './placed-row.ts';
import { table, type Column } from './table.ts';

const kinds = [
  'applied-for',
  'awarded',
  'final',
  'disbursed',
  'payment',
  'contingency',
  'contingency-drawn',
  'budget',
  'spent',
] as const;

/** Amounts in hundredths. */
type Amount = {
  readonly kind: (typeof kinds)[number];
  readonly amount: number;
  readonly day?: Day;
  readonly funder?: string;
  readonly milestone?: string;
  readonly note?: string;
};

type Row = PlacedRow & Amount & { readonly grant: LinkedGrant };

const columns: readonly Column<Row>[] = [
  ...organisationColumns,
  {
    name: 'grant',
    type: 'string',
    about: 'Id of the grant, unique in its organisation.',
    value: ({ grant }) => grant.id,
    required: true,
  },
  {
    name: 'grant-title',
    type: 'string',
    about: 'What the grant is for.',
    value: ({ grant }) => grant.content.title,
    required: true,
  },
  {
    name: 'programme',
    type: 'string',
    about: 'Id of the programme that it is part of.',
    value: ({ grant }) => grant.programme?.id,
  },
  {
    name: 'kind',
    type: 'string',
    choices: kinds,
    about:
      'What the amount is. Rows of different kinds are not to be added: payments are part of what was awarded, a contingency is, too.',
    value: ({ kind }) => kind,
    required: true,
  },
  { name: 'day', type: 'date', about: 'When it was awarded, paid or drawn.', value: ({ day }) => day },
  {
    name: 'funder',
    type: 'string',
    about: 'Id of the funder, where it is known whose money it is.',
    value: ({ funder }) => funder,
  },
  {
    name: 'milestone',
    type: 'string',
    about: 'Id of the promise that it is for, in the same organisation.',
    value: ({ milestone }) => milestone,
  },
  {
    name: 'amount',
    type: 'number',
    about: 'Exact, with at most two decimals. Amounts in different currencies are never added.',
    value: ({ amount }) => moneyCell(amount),
    required: true,
  },
  {
    name: 'currency',
    type: 'string',
    about: 'ISO 4217.',
    value: ({ grant }) => grant.currency,
    required: true,
  },
  {
    name: 'note',
    type: 'string',
    about: 'Of a draw on the contingency: what nobody expected, and what was decided.',
    value: ({ note }) => note,
  },
  urlColumn,
];

export const moneyTable = table<Row>({
  name: 'money',
  title: 'Money',
  about: 'One row for each amount that is known of a grant: planned against spent, promise by promise.',
  columns,
  rows: moneyRows,
});

function* moneyRows(edition: Edition): Generator<Row> {
  for (const { grants } of edition.site.organisations)
    for (const grant of grants) yield* grantMoneyRows(grant, edition);
}

export function* grantMoneyRows(grant: LinkedGrant, { site, frame }: Edition): Generator<Row> {
  const { organisation, address } = grant;
  const url = absolute(address, frame);
  for (const amount of amounts(grant, site.today)) yield { organisation, grant, url, ...amount };
}

function* amounts(grant: LinkedGrant, today: Day): Generator<Amount> {
  const { content, shares } = grant;
  const { 'applied-for': appliedFor, final, disbursed, contingency } = content;
  if (appliedFor !== undefined) yield { kind: 'applied-for', amount: appliedFor };
  for (const { funder, money } of shares)
    yield { kind: 'awarded', amount: money.hundredths, day: content.awarded, funder: funder.id };
  if (final !== undefined) yield { kind: 'final', amount: final };
  if (disbursed !== undefined) yield { kind: 'disbursed', amount: disbursed };
  const givers = new Set(content.funders.map(({ funder }) => funder));
  for (const { amount, date, funder, milestone } of paymentsUpTo(grant, today)) {
    const isGiver = funder !== undefined && givers.has(funder);
    yield { kind: 'payment', amount, day: date, ...known({ funder: isGiver ? funder : undefined, milestone }) };
  }
  if (contingency) yield { kind: 'contingency', amount: contingency.amount };
  for (const { amount, date, event, decision, milestone } of contingency?.draws ?? [])
    if (date <= today)
      yield { kind: 'contingency-drawn', amount, day: date, note: `${event} ${decision}`, ...known({ milestone }) };
  for (const milestone of grant.milestones) {
    const { budget } = promiseOf(milestone).current;
    const spent = milestoneSpent(milestone);
    if (budget !== undefined) yield { kind: 'budget', amount: budget, milestone: milestone.id };
    if (spent !== undefined) yield { kind: 'spent', amount: spent, milestone: milestone.id };
  }
}

function known(names: { readonly funder?: string | undefined; readonly milestone?: string | undefined }) {
  const { funder, milestone } = names;
  return { ...(funder === undefined ? {} : { funder }), ...(milestone === undefined ? {} : { milestone }) };
}
