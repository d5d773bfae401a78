// The lines of the site's tables and lists.
import { direction } from '../i18n/interface-language.ts';
import type { Day } from '../model/day.ts';
import type {
  LinkedFunder,
  LinkedGrant,
  LinkedMilestone,
  LinkedOrganisation,
  LinkedPost,
} from '../model/linked-site.ts';

import { numberOf } from '../model/milestone.ts';
import { isOpen } from '../model/standing.ts';
import { openCover } from './cover.ts';
import { grantStatus } from './grant-status.ts';
import { languageOf, linkTo } from './link-to.ts';
import { finalReport, milestoneStanding, standingCounts } from './milestone-standing.ts';
import { heldTerms, promisedOn, promiseOf } from './promise.ts';
import type { GrantRow, LaneDays, MeasureLine, MilestoneRow, OrganisationCard, PostCard } from './sheet.ts';
import { moneyLine } from './spending.ts';

export function milestoneRow(milestone: LinkedMilestone, today: Day): MilestoneRow {
  const { first, current } = promiseOf(milestone);
  const standing = milestoneStanding(milestone, today);
  const final = finalReport(milestone);
  const outcome = milestone.reports.findLast(({ report }) => report.outcome !== undefined)?.report.outcome;
  return {
    title: current.title,
    address: milestone.address,
    organisation: linkTo(milestone.organisation),
    question: heldTerms(milestone).kind === 'question',
    standing,
    due: current.due,
    ...(first.due === current.due ? {} : { firstDue: first.due }),
    ...(standing === 'reached' && final ? { reachedOn: final.post.day } : {}),
    days: laneDays(milestone, today),
    ...(outcome ? { outcome } : {}),
    measures: measureLines(milestone),
  };
}

function laneDays(milestone: LinkedMilestone, today: Day): LaneDays {
  const { withdrawn } = milestone.content;
  const promised = promisedOn(milestone);
  const { current, steps } = promiseOf(milestone);
  const moved = steps.filter(({ before, after }) => before.due !== after.due);
  const proposed = moved.findLast(({ state, after }) => state === 'proposed' && after.due !== current.due)?.after.due;
  const ended = withdrawn && withdrawn.date <= today ? withdrawn.date : finalReport(milestone)?.post.day;
  return {
    ...(promised ? { made: promised } : {}),
    formerDue: moved.filter(({ state }) => state === 'agreed').map(({ before }) => before.due),
    ...(proposed ? { proposed } : {}),
    ...(ended ? { ended } : {}),
  };
}

/** Today, while a promise is open: a page on which nothing is open stays as it is tomorrow. */
export function whileOpen(rows: readonly MilestoneRow[], today: Day): { today?: Day } {
  return rows.some(({ days }) => days.ended === undefined) ? { today } : {};
}

export function measureLines(milestone: LinkedMilestone): MeasureLine[] {
  const { first, current } = promiseOf(milestone);
  return heldTerms(milestone).measures.map(({ id, title, unit, baseline, target }) => {
    const soFar = milestone.reports.flatMap(({ report }) => numberOf(report['so-far'], id) ?? []).at(-1);
    return {
      title,
      ...(unit === undefined ? {} : { unit }),
      ...(baseline === undefined ? {} : { baseline }),
      firstTarget: first.targets[id] ?? target,
      target: current.targets[id] ?? target,
      ...(soFar === undefined ? {} : { soFar }),
    };
  });
}

/** With `funder`, the money is that funder's share. */
export function grantRow(grant: LinkedGrant, today: Day, funder?: LinkedFunder): GrantRow {
  const last = grant.organisation.posts.at(-1)?.day;
  return {
    title: grant.content.title,
    address: grant.address,
    organisation: linkTo(grant.organisation),
    awarded: grant.content.awarded,
    ...(grant.content.ends ? { ends: grant.content.ends } : {}),
    money: moneyLine([grant], today, funder),
    standings: standingCounts(grant.milestones, today),
    status: grantStatus(grant, today),
    promised: grant.milestones.length,
    moved: grant.milestones.filter(hasMoved).length,
    ...nextDue(grant, today),
    ...(last ? { lastPost: last } : {}),
  };
}

function hasMoved(milestone: LinkedMilestone): boolean {
  const { first, current } = promiseOf(milestone);
  return first.due !== current.due;
}

function nextDue({ milestones }: LinkedGrant, today: Day): Pick<GrantRow, 'nextDue'> {
  const open = milestones.filter((milestone) => isOpen(milestoneStanding(milestone, today)));
  const [next] = open.map((milestone) => promiseOf(milestone).current.due).sort();
  return next ? { nextDue: next } : {};
}

export function postCard(post: LinkedPost): PostCard {
  const { content, source } = post;
  const cover = openCover(post);
  return {
    title: content.title,
    address: post.address,
    day: post.day,
    summary: content.summary ?? source.body.excerpt,
    organisation: linkTo(post.organisation),
    language: post.language,
    direction: direction(post.language),
    ...(cover ? { cover: { picture: cover.picture, alt: cover.alt } } : {}),
  };
}

export function organisationCard(organisation: LinkedOrganisation): OrganisationCard {
  const { content, posts } = organisation;
  const language = languageOf(organisation);
  const last = posts.at(-1)?.day;
  return {
    name: content.name,
    address: organisation.address,
    ...(content.summary ? { summary: content.summary } : {}),
    ...(content.place ? { place: content.place.name } : {}),
    posts: posts.length,
    ...(last ? { lastPost: last } : {}),
    ...(language ? { language } : {}),
  };
}

/** Newest first. */
export function latest(posts: readonly LinkedPost[], count: number): PostCard[] {
  return posts.slice(-count).reverse().map(postCard);
}
