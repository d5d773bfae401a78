// What was promised, what it became, and where it stands.
import type { LinkedMilestone } from '../../model/linked-site.ts';
import { standings } from '../../model/standing.ts';
import type { Edition } from '../edition.ts';
import { absolute } from '../json-ld.ts';
import { heldTerms, promisedOn, promiseOf, type Promise as PromiseTerms } from '../promise.ts';
import { daysBetween } from '../../model/day.ts';
import type { MilestoneRow } from '../sheet.ts';
import { milestoneSpent } from '../spending.ts';
import { moneyCell, several } from './cells.ts';
import { milestoneColumn, organisationColumns, urlColumn, type PlacedRow } from './placed-row.ts';
import { table, type Column } from './table.ts';

type Row = PlacedRow & {
  readonly milestone: LinkedMilestone;
  readonly promise: PromiseTerms;
  readonly line: MilestoneRow;
};

const columns: readonly Column<Row>[] = [
  ...organisationColumns,
  milestoneColumn,
  {
    name: 'title',
    type: 'string',
    about: 'What is promised.',
    value: ({ promise }) => promise.current.title,
    required: true,
  },
  {
    name: 'kind',
    type: 'string',
    choices: ['delivery', 'question'],
    about: 'Something to be delivered, or a question to be answered.',
    value: ({ milestone }) => heldTerms(milestone).kind,
    required: true,
  },
  {
    name: 'standing',
    type: 'string',
    choices: standings,
    about: 'Where it stands on the day of publication, worked out from days and reports.',
    value: ({ line }) => line.standing,
    required: true,
  },
  {
    name: 'grant',
    type: 'string',
    about: 'Id of the grant that pays for it, in the same organisation.',
    value: ({ milestone }) => milestone.grant?.id,
  },
  {
    name: 'funders',
    type: 'string',
    about: 'Ids of the funders of that grant, with semicolons between them.',
    value: ({ milestone }) => several([...new Set(milestone.grant?.shares.map(({ funder }) => funder.id))]),
  },
  {
    name: 'programme',
    type: 'string',
    about: 'Id of the programme of that grant.',
    value: ({ milestone }) => milestone.grant?.programme?.id,
  },
  {
    name: 'promised',
    type: 'date',
    about: 'The day of the promise.',
    value: ({ milestone }) => promisedOn(milestone),
  },
  {
    name: 'first-due',
    type: 'date',
    about: 'The day by which it was promised first.',
    value: ({ promise }) => promise.first.due,
    required: true,
  },
  {
    name: 'due',
    type: 'date',
    about: 'The day by which it is promised now, with every agreed revision.',
    value: ({ promise }) => promise.current.due,
    required: true,
  },
  {
    name: 'days-moved',
    type: 'integer',
    about: 'From the first day to the one that holds now; negative where it moved nearer.',
    value: ({ promise }) => daysBetween(promise.first.due, promise.current.due),
    required: true,
  },
  {
    name: 'revisions-agreed',
    type: 'integer',
    about: 'How often it was renegotiated and agreed.',
    value: ({ promise }) => promise.steps.filter(({ state }) => state === 'agreed').length,
    required: true,
  },
  {
    name: 'changed-without-explanation',
    type: 'boolean',
    about: 'The file was changed without a revision that says why, and nobody has explained it since.',
    value: ({ line }) => line.unexplained !== undefined,
    required: true,
  },
  {
    name: 'reached-on',
    type: 'date',
    about: 'The day of the report that says that it was reached.',
    value: ({ line }) => line.reachedOn,
  },
  {
    name: 'outcome',
    type: 'string',
    choices: ['adopt', 'adapt', 'stop', 'still-open'],
    about: 'Of a question: what follows from the answer.',
    value: ({ line }) => line.outcome,
  },
  {
    name: 'currency',
    type: 'string',
    about: 'ISO 4217, of the amounts in this row.',
    value: ({ milestone, promise }) =>
      [promise.first.budget, promise.current.budget, milestoneSpent(milestone)].some((one) => one !== undefined)
        ? milestone.currency
        : undefined,
  },
  {
    name: 'first-budget',
    type: 'number',
    about: 'The money set aside for it in the first promise.',
    value: ({ promise }) => moneyCell(promise.first.budget),
  },
  {
    name: 'budget',
    type: 'number',
    about: 'The money set aside for it now.',
    value: ({ promise }) => moneyCell(promise.current.budget),
  },
  {
    name: 'spent',
    type: 'number',
    about: 'The money spent to date, as the latest report says. Absent: nobody has reported it.',
    value: ({ milestone }) => moneyCell(milestoneSpent(milestone)),
  },
  {
    name: 'last-report',
    type: 'date',
    about: 'The day of the latest post that reports on it.',
    value: ({ milestone }) => milestone.reports.at(-1)?.post.day,
  },
  urlColumn,
];

export const milestoneTable = table<Row>({
  name: 'milestones',
  title: 'Promises',
  about: 'One row for each promise that is published: when it was due first, when it is due now, and where it stands.',
  columns,
  rows: milestoneRows,
});

function* milestoneRows(edition: Edition): Generator<Row> {
  for (const { milestones } of edition.site.organisations)
    for (const milestone of milestones) yield toMilestoneRow(milestone, edition);
}

export function toMilestoneRow(milestone: LinkedMilestone, edition: Edition): Row {
  return {
    organisation: milestone.organisation,
    milestone,
    promise: promiseOf(milestone),
    line: edition.row(milestone),
    url: absolute(milestone.address, edition.frame),
  };
}
