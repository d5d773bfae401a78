// What a post said of a promise: of those who have no page of all of them, only the pages of a post and of a promise.
import type { LinkedReport } from '../../model/linked-site.ts';
import { outcomes, reportStates } from '../../model/post.ts';
import { absolute } from '../json-ld.ts';
import { promiseOf } from '../promise.ts';
import type { SiteFrame } from '../sheet.ts';
import { moneyCell } from './cells.ts';
import { organisationColumns, urlColumn, type PlacedRow } from './placed-row.ts';
import type { Column } from './table.ts';

type Row = PlacedRow & LinkedReport;

const columns: readonly Column<Row>[] = [
  { name: 'day', type: 'date', about: 'The day of the post.', value: ({ post }) => post.day, required: true },
  ...organisationColumns,
  {
    name: 'milestone',
    type: 'string',
    about: 'Id of the milestone that it reports on, in the same organisation.',
    value: ({ milestone }) => milestone.id,
    required: true,
  },
  {
    name: 'milestone-title',
    type: 'string',
    about: 'What is promised.',
    value: ({ milestone }) => promiseOf(milestone).current.title,
    required: true,
  },
  {
    name: 'state',
    type: 'string',
    choices: reportStates,
    about: 'What became of it, in the words of the organisation.',
    value: ({ report }) => report.state,
  },
  {
    name: 'outcome',
    type: 'string',
    choices: outcomes,
    about: 'Of a question: what follows from the answer.',
    value: ({ report }) => report.outcome,
  },
  {
    name: 'spent',
    type: 'number',
    about: 'The money spent to date, as this report says. Absent: it does not say.',
    value: ({ report }) => moneyCell(report.spent),
  },
  {
    name: 'currency',
    type: 'string',
    about: 'ISO 4217, of what was spent.',
    value: ({ report, milestone }) => (report.spent === undefined ? undefined : milestone.currency),
  },
  { name: 'note', type: 'string', about: 'What it adds.', value: ({ report }) => report.note },
  urlColumn,
];

export const reportList = {
  name: 'reports' as const,
  title: 'Reports',
  about: 'One row for each report of a post on a promise.',
  columns,
};

/** Each leads to the post that says it. */
export function toReportRow(told: LinkedReport, frame: SiteFrame): Row {
  return { ...told, organisation: told.post.organisation, url: absolute(told.post.address, frame) };
}
