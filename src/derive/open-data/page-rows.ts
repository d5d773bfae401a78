// The lists of `data.json`, each made of the things that a page is about.
import type { LinkedGrant, LinkedMilestone, LinkedOrganisation, LinkedPost } from '../../model/linked-site.ts';
import type { Edition } from '../edition.ts';
import { toldLearning } from '../learning-told.ts';
import type { TimelineEvent } from '../sheet.ts';
import { givingGrantsOf } from './giving-grants.ts';
import { learningTable, toLearningRow } from './learning-table.ts';
import { measureList, toMeasureRows } from './measure-list.ts';
import { milestoneTable, toMilestoneRow } from './milestone-table.ts';
import { grantMoneyRows, moneyTable } from './money-table.ts';
import { reportList, toReportRow } from './report-list.ts';
import { toObjects, type RowObject } from './table.ts';
import { timelineRowsIn, timelineTable } from './timeline-table.ts';

export type PageList = { readonly name: string; readonly rows: Iterable<RowObject> };

/** The newest of what grows with every post: all of it is in the tables of the site. */
export const newest = 100;

export type Lists = ReturnType<typeof listsOf>;

/** Makes each list of what it is of; `most` rows of what grows with every post. */
export function listsOf(edition: Edition, most: number = newest) {
  const { frame } = edition;
  const rowsIn = timelineRowsIn(edition);
  const about = eventsAbout(edition);
  const list = (name: string, rows: Iterable<RowObject>): PageList => ({ name, rows });
  return {
    edition,
    about,
    milestones: (some: Iterable<LinkedMilestone>) =>
      list(
        'milestones',
        toObjects(
          milestoneTable.columns,
          lazily(some, (one) => [toMilestoneRow(one, edition)]),
        ),
      ),
    timeline: (events: readonly TimelineEvent[]) =>
      list('timeline', toObjects(timelineTable.columns, rowsIn(events.slice(-most)))),
    money: (grants: Iterable<LinkedGrant>, milestone?: LinkedMilestone) => {
      const rows = lazily(grants, (grant) => grantMoneyRows(grant, edition));
      const own = milestone ? lazily(rows, (row) => (row.milestone === milestone.id ? [row] : [])) : rows;
      return list('money', toObjects(moneyTable.columns, own));
    },
    learning: (posts: readonly LinkedPost[]) =>
      list(
        'learning',
        toObjects(
          learningTable.columns,
          lazily(toldLearning(posts).slice(-most), (told) => [toLearningRow(told, frame)]),
        ),
      ),
    reports: (some: Pick<LinkedPost, 'reports'>) =>
      list(
        'reports',
        toObjects(
          reportList.columns,
          lazily(some.reports.slice(-most), (told) => [toReportRow(told, frame)]),
        ),
      ),
    measures: (milestone: LinkedMilestone) =>
      list('measures', toObjects(measureList.columns, toMeasureRows(milestone, frame))),
    grants: (grants: Iterable<LinkedGrant>) =>
      list(
        'grants',
        lazily(grants, (grant) => givingGrantsOf(grant, edition)),
      ),
  };
}

function* lazily<Item, Row>(items: Iterable<Item>, rowsOf: (item: Item) => Iterable<Row>): Generator<Row> {
  for (const item of items) yield* rowsOf(item);
}

/** What happened to the thing of an address, oldest first; an event may lead to a place on its page. */
function eventsAbout(
  edition: Edition,
): (organisation: LinkedOrganisation, address: string) => readonly TimelineEvent[] {
  const known = new Map<LinkedOrganisation, ReadonlyMap<string, readonly TimelineEvent[]>>();
  return (organisation, address) => {
    const sorted =
      known.get(organisation) ??
      Map.groupBy(edition.events(organisation), ({ about }) => about.address.split('#', 1)[0] ?? '');
    known.set(organisation, sorted);
    return sorted.get(address) ?? [];
  };
}
