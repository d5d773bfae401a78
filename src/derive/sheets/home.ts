import type { EventKind } from '../../model/standing.ts';
import { changesFeed } from '../changes-feed.ts';
import type { Edition } from '../edition.ts';
import { newestLearning } from '../learning-entry.ts';
import { standingCounts } from '../milestone-standing.ts';
import type { SheetOf } from '../page.ts';
import { latest, organisationCard } from '../rows.ts';
import { toFrame } from '../to-frame.ts';

const shownPosts = 9;
const shownChanges = 8;
const shownLate = 6;
const shownLearning = 4;
const shownOrganisations = 12;

export function homeSheet(edition: Edition): SheetOf<'home'> {
  const { settings, organisations, programmes, funders, posts, today } = edition.site;
  const milestones = organisations.flatMap((organisation) => organisation.milestones);
  const rows = milestones.map(edition.row);
  const frame = toFrame(edition, {
    address: '/',
    head: {
      title: settings.name,
      description: settings.summary ?? edition.words(edition.language).t('description.home'),
    },
  });
  const feeds = [...frame.head.feeds, changesFeed(edition)];
  return {
    frame: { ...frame, head: { ...frame.head, feeds } },
    page: {
      kind: 'home',
      ...(settings.summary ? { summary: settings.summary } : {}),
      standings: standingCounts(milestones, today),
      latest: latest(posts, shownPosts),
      changes: edition.allEvents().filter(isChange).slice(-shownChanges).reverse(),
      late: rows.filter(({ standing }) => standing === 'late').slice(0, shownLate),
      learning: newestLearning(
        posts,
        shownLearning,
        edition,
        ({ entry }) => entry.worked === 'not' || entry.worked === 'partly',
      ),
      organisations: organisations.slice(0, shownOrganisations).map(organisationCard),
      organisationCount: organisations.length,
      programmes: programmes.map(({ content, address }) => summarised(content.title, address, content.summary)),
      funders: funders.map(({ content, address }) => summarised(content.name, address, content.summary)),
    },
  };
}

function summarised(text: string, address: string, summary: string | undefined) {
  return { text, address, ...(summary ? { summary } : {}) };
}

const everyday = new Set<EventKind>(['post', 'payment', 'promise-made', 'funder-replied', 'report-expected']);

/** What changed about promises and money, which posts alone would hide. */
function isChange({ kind }: { readonly kind: EventKind }): boolean {
  return !everyday.has(kind);
}
