import type { Edition } from '../edition.ts';
import { nextExpected } from '../expected-line.ts';
import { feedOf } from '../feed-addresses.ts';
import { withGonePosts } from '../gone-posts.ts';
import { withGone } from '../gone-lines.ts';
import { organisationThing } from '../json-ld.ts';
import { newestLearning } from '../learning-entry.ts';
import { standingCounts } from '../milestone-standing.ts';
import type { ExpectedLine, PauseLine } from '../page-lines.ts';
import type { SheetOf } from '../page.ts';
import { grantRow, latest, whileOpen } from '../rows.ts';
import { withPastNotes } from '../past-notes.ts';
import { toFrame } from '../to-frame.ts';
import type { Day } from '../../model/day.ts';
import type { LinkedOrganisation } from '../../model/linked-site.ts';

const shownPosts = 10;
const shownLearning = 6;

export function organisationSheet(organisation: LinkedOrganisation, edition: Edition): SheetOf<'organisation'> {
  const { content, source, address, milestones, grants, posts } = organisation;
  const { today } = edition.site;
  const rows = milestones.map(edition.row);
  const language = edition.languageFor(organisation);
  const frame = toFrame(edition, {
    address,
    language,
    head: {
      title: content.name,
      description: content.summary ?? edition.words(language).t('description.organisation', { name: content.name }),
      feeds: [feedOf(organisation)],
      jsonLd: organisationThing(organisation, edition.frame),
    },
    ...(source ? { source } : {}),
    organisation,
  });
  const page: SheetOf<'organisation'>['page'] = {
    kind: 'organisation',
    name: content.name,
    ...(content.summary ? { summary: content.summary } : {}),
    ...(content.place
      ? { place: { name: content.place.name, ...(content.place.area ? { area: content.place.area } : {}) } }
      : {}),
    ...(content.url ? { url: content.url } : {}),
    identifiers: content.identifiers ?? [],
    pauses: (content.pauses ?? []).map((pause) => pauseLine(pause, today)),
    standings: standingCounts(milestones, today),
    expected: expected(organisation, edition),
    milestones: rows,
    ...withGone(organisation, edition),
    ...withGonePosts(organisation, edition),
    ...whileOpen(rows, today),
    grants: grants.map((grant) => grantRow(grant, today)),
    latest: latest(posts, shownPosts),
    learning: newestLearning(posts, shownLearning, edition),
    ...withPastNotes(organisation, edition),
    timeline: `${address}timeline/`,
    follow: feedOf(organisation).address,
  };
  return { frame, page };
}

function pauseLine(pause: PauseLine, today: Day): PauseLine {
  return { ...pause, ...(pause.until !== undefined && pause.until <= today ? { isOver: true } : {}) };
}

function expected({ grants }: LinkedOrganisation, edition: Edition): ExpectedLine[] {
  const key = ({ day, grant }: ExpectedLine) => `${day ?? '9999-12-31'} ${grant.address}`;
  return grants
    .flatMap((grant) => nextExpected(edition.rhythm(grant)) ?? [])
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
