// What `data.json` beside a page can have: the tables of the site, what only pages have, and grants by their standard.
import { learningTable } from './learning-table.ts';
import { measureList } from './measure-list.ts';
import { milestoneTable } from './milestone-table.ts';
import { moneyTable } from './money-table.ts';
import { reportList } from './report-list.ts';
import type { ListDescription } from './table.ts';
import { timelineTable } from './timeline-table.ts';

/** The things whose pages have data beside them. */
export const pageKinds = [
  'organisation',
  'grant',
  'milestone',
  'post',
  'funder',
  'programme',
  'theme',
  'place',
  'language',
] as const;

export type PageKind = (typeof pageKinds)[number];

/** Those that no file of the site has. */
export const ownLists = [measureList, reportList] as const;

export const pageLists: readonly ListDescription[] = [
  milestoneTable,
  ...ownLists,
  timelineTable,
  moneyTable,
  learningTable,
];
