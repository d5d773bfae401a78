// What only the history tells of an organisation: promises that were changed without a word, explained later, or gone, and posts
// that were taken away.
import type { Day } from '../model/day.ts';
import type { LinkedGrant, LinkedMilestone, LinkedOrganisation, Site } from '../model/linked-site.ts';
import type { EventKind } from '../model/standing.ts';
import { changeStanding, toldStanding } from './change-state.ts';
import { gonePostEvents } from './gone-posts.ts';
import { goneAnchor, goneLink, goneThings, type PlacedGone } from './gone.ts';
import type { Change } from './ledger/ledger-event.ts';
import { promiseNews, type PromiseNews } from './ledger/promise-news.ts';
import type { Ledger } from './ledger/to-ledger.ts';
import { linkTo } from './link-to.ts';
import { measuresThen } from './measures-then.ts';
import type { Link, TimelineEvent } from './sheet.ts';
import { toToldChange, type ChangePlace } from './to-told-change.ts';

/** In no order; those after today among them. */
export function pastEvents(organisation: LinkedOrganisation, site: Site, ledger: Ledger): TimelineEvent[] {
  const gone = goneThings(organisation, { ledger });
  const milestones = new Map(organisation.milestones.map((milestone) => [ledger.of(milestone), milestone]));
  return [
    ...promiseNews(organisation.id, {
      ledger,
      today: site.today,
      explainedSince: (of, change) => explainedSince(change, milestones.get(of), { site, ledger }),
    }).map((news) => newsEvent(news, organisation, { site, ledger, gone })),
    ...gone.flatMap((thing) => goneEvents(thing, organisation, ledger)),
    ...gonePostEvents(organisation, { site, ledger }),
  ];
}

/** As its page tells it, with what funders themselves said. */
function explainedSince(
  change: Change,
  milestone: LinkedMilestone | undefined,
  { site, ledger }: Pick<Known, 'site' | 'ledger'>,
): Day | undefined {
  const { today } = site;
  const { state, since } = milestone
    ? changeStanding(change, milestone, { ledger, today })
    : toldStanding(change, ledger, today);
  return state === 'explained-later' ? since : undefined;
}

const kinds = {
  'changed-without-explanation': 'promise-changed',
  'explained-later': 'promise-explained',
  'removed-without-explanation': 'promise-removed',
  returned: 'promise-returned',
} as const satisfies Record<PromiseNews['kind'], EventKind>;

type Known = { readonly site: Site; readonly ledger: Ledger; readonly gone: readonly PlacedGone[] };

function newsEvent(news: PromiseNews, organisation: LinkedOrganisation, { site, ledger, gone }: Known): TimelineEvent {
  const { kind, day, anchor, field, before, after } = news;
  const found = thingNamed(news, organisation, ledger);
  const change =
    field === undefined
      ? undefined
      : toToldChange(
          { field, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) },
          { ...placeOf(news, organisation, { site, ledger, gone }), ...(found ? { currency: found.currency } : {}) },
        );
  const link = found ? linkTo(found, organisation) : linkToGone(news, organisation, gone);
  return {
    kind: kinds[kind],
    day,
    organisation: linkTo(organisation),
    about: found && anchor !== undefined ? { ...link, address: `${link.address}#${anchor}` } : link,
    ...(anchor === undefined ? {} : { key: anchor }),
    ...(change ? { change } : {}),
  };
}

/** That it was promised, and why it was withdrawn, stays on timelines. */
function goneEvents(thing: PlacedGone, organisation: LinkedOrganisation, ledger: Ledger): TimelineEvent[] {
  const { content } = thing.last;
  if (content?.kind !== 'milestone') return [];
  const { promised, withdrawn } = content.content;
  const first = thing.ledger.fixed === undefined ? undefined : thing.ledger.history.versions[thing.ledger.fixed];
  const due = first?.content?.kind === 'milestone' ? first.content.content.due : content.content.due;
  const day = promised ?? (first && ledger.stampOf(first.commit).day);
  const common = { organisation: linkTo(organisation), about: goneLink(thing, organisation) };
  return [
    ...(day ? [{ ...common, kind: 'promise-made' as const, day, toDay: due }] : []),
    ...(withdrawn
      ? [{ ...common, kind: 'milestone-withdrawn' as const, day: withdrawn.date, reason: withdrawn.reason }]
      : []),
  ];
}

function linkToGone(
  { thing, title, of }: PromiseNews,
  organisation: LinkedOrganisation,
  gone: readonly PlacedGone[],
): Link {
  const anchor = gone.find(({ ledger }) => ledger === of)?.anchor ?? goneAnchor(thing);
  return goneLink({ title, anchor }, organisation);
}

/** Another thing that has its name now is another. */
function thingNamed({ thing: { kind, id }, of }: PromiseNews, organisation: LinkedOrganisation, ledger: Ledger) {
  const { grants, milestones } = organisation;
  const things: readonly (LinkedMilestone | LinkedGrant)[] = kind === 'grant' ? grants : milestones;
  return things.find((thing) => thing.id === id && (ledger.of(thing) ?? of) === of);
}

function placeOf(
  { last, of, changedBy }: PromiseNews,
  organisation: LinkedOrganisation,
  { site, ledger }: Known,
): ChangePlace {
  const grants = new Map(organisation.grants.map((grant) => [grant.id, grant]));
  const [own, ofGrant] =
    last.kind === 'grant'
      ? [last.content.currency, undefined]
      : [undefined, grants.get(last.content.grant ?? '')?.currency];
  const measures = last.kind === 'milestone' && last.content.measures ? { measures: last.content.measures } : {};
  const currency = own ?? of.currency ?? ofGrant ?? site.settings.currency;
  const around = changedBy === undefined ? {} : { around: measuresThen(of, changedBy) };
  return { site, ledger, organisation: organisation.id, currency, ...measures, ...around };
}
