// Everything that happened, in order: what every timeline of the site is made of.
import type { LinkedOrganisation } from '../../model/linked-site.ts';
import { eventKinds } from '../../model/standing.ts';
import type { Edition } from '../edition.ts';
import { absolute } from '../json-ld.ts';
import type { TimelineEvent } from '../sheet.ts';
import { moneyCell } from './cells.ts';
import { organisationColumns, urlColumn, type PlacedRow } from './placed-row.ts';
import { table, type Column } from './table.ts';

type Row = PlacedRow & { readonly event: TimelineEvent };

const columns: readonly Column<Row>[] = [
  { name: 'day', type: 'date', about: 'When it happened.', value: ({ event }) => event.day, required: true },
  {
    name: 'event',
    type: 'string',
    choices: eventKinds,
    about: 'What happened.',
    value: ({ event }) => event.kind,
    required: true,
  },
  ...organisationColumns,
  {
    name: 'about',
    type: 'string',
    about: 'Title of what it happened to: a promise, a grant, a post.',
    value: ({ event }) => event.about.text,
    required: true,
  },
  {
    name: 'funder',
    type: 'string',
    about: 'Name of the funder that gave, paid, asked or answered.',
    value: ({ event }) => event.funder?.text,
  },
  {
    name: 'amount',
    type: 'number',
    about: 'The money of it.',
    value: ({ event }) => moneyCell(event.money?.hundredths),
  },
  { name: 'currency', type: 'string', about: 'ISO 4217, of the amount.', value: ({ event }) => event.money?.currency },
  {
    name: 'to-day',
    type: 'date',
    about: 'The day that it leads to: a new due day, the end of a pause.',
    value: ({ event }) => event.toDay,
  },
  {
    name: 'reason',
    type: 'string',
    about: 'Why, in the words of who did it.',
    value: ({ event }) => event.reason,
  },
  urlColumn,
];

export const timelineTable = table<Row>({
  name: 'timeline',
  title: 'Timeline',
  about: 'One row for each event of the timelines, oldest first.',
  columns,
  rows: timelineRows,
});

function timelineRows(edition: Edition): Iterable<Row> {
  return timelineRowsIn(edition)(edition.allEvents());
}

/** Makes rows of events, in their order. */
export function timelineRowsIn({ site, frame }: Edition): (events: Iterable<TimelineEvent>) => Generator<Row> {
  const organisations = new Map<string, LinkedOrganisation>(site.organisations.map((one) => [one.address, one]));
  return function* (events) {
    for (const event of events) {
      const organisation = organisations.get(event.organisation.address);
      if (organisation) yield { organisation, event, url: absolute(event.about.address, frame) };
    }
  };
}
