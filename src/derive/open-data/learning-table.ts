// What was tried and what came of it, whoever it was: made to be used again.
import { workedChoices, type Learning } from '../../model/post.ts';
import type { LinkedPost } from '../../model/linked-site.ts';
import type { Edition } from '../edition.ts';
import { absolute } from '../json-ld.ts';
import { toldLearning, type ToldLearning } from '../learning-told.ts';
import type { SiteFrame } from '../sheet.ts';
import { several } from './cells.ts';
import { organisationColumns, urlColumn, type PlacedRow } from './placed-row.ts';
import { table, type Column } from './table.ts';

type Row = PlacedRow & { readonly post: LinkedPost; readonly entry: Learning };

const columns: readonly Column<Row>[] = [
  {
    name: 'day',
    type: 'date',
    about: 'The day of the post that tells it.',
    value: ({ post }) => post.day,
    required: true,
  },
  ...organisationColumns,
  { name: 'learning', type: 'string', about: 'Its id, unique in its organisation.', value: ({ entry }) => entry.id },
  { name: 'tried', type: 'string', about: 'What was tried.', value: ({ entry }) => entry.tried, required: true },
  { name: 'happened', type: 'string', about: 'What happened.', value: ({ entry }) => entry.happened, required: true },
  { name: 'next', type: 'string', about: 'What follows from it.', value: ({ entry }) => entry.next, required: true },
  {
    name: 'worked',
    type: 'string',
    choices: workedChoices,
    about: 'Whether it worked.',
    value: ({ entry }) => entry.worked,
  },
  {
    name: 'builds-on',
    type: 'string',
    about: "Another's learning that it builds on: organisation/learning.",
    value: ({ entry }) => entry['builds-on'],
  },
  {
    name: 'themes',
    type: 'string',
    about: 'Ids of the themes of the post, with semicolons between them.',
    value: ({ post }) => several(post.themes.map(({ id }) => id)),
  },
  {
    name: 'language',
    type: 'string',
    about: 'BCP 47, of the text.',
    value: ({ post }) => post.language,
    required: true,
  },
  urlColumn,
];

export const learningTable = table<Row>({
  name: 'learning',
  title: 'Learning',
  about: 'One row for each entry of learning, oldest first.',
  columns,
  rows: learningRows,
});

function* learningRows({ site, frame }: Edition): Generator<Row> {
  for (const told of toldLearning(site.posts)) yield toLearningRow(told, frame);
}

export function toLearningRow({ post, entry }: ToldLearning, frame: SiteFrame): Row {
  const page = absolute(post.address, frame);
  return { organisation: post.organisation, post, entry, url: entry.id ? `${page}#learning-${entry.id}` : page };
}
