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

import { languageOf, linkTo } from './link-to.ts';
import { finalReport, milestoneStanding, standingCounts } from './milestone-standing.ts';
import { promiseOf } from './promise.ts';
import type { GrantRow, MeasureLine, MilestoneRow, OrganisationCard, PostCard } from './sheet.ts';
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
    question: milestone.content.kind === 'question',
    standing,
    due: current.due,
    ...(first.due === current.due ? {} : { firstDue: first.due }),
    ...(standing === 'reached' && final ? { reachedOn: final.post.day } : {}),
    ...(outcome ? { outcome } : {}),
    measures: measureLines(milestone),
  };
}

export function measureLines(milestone: LinkedMilestone): MeasureLine[] {
  const { current } = promiseOf(milestone);
  return (milestone.content.measures ?? []).map(({ id, title, unit, baseline, target }) => {
    const soFar = milestone.reports.findLast(({ report }) => report['so-far']?.[id] !== undefined)?.report['so-far']?.[
      id
    ];
    return {
      title,
      ...(unit === undefined ? {} : { unit }),
      ...(baseline === undefined ? {} : { baseline }),
      firstTarget: target,
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
    ...(last ? { lastPost: last } : {}),
  };
}

export function postCard(post: LinkedPost): PostCard {
  const { content, source, cover } = post;
  const alt = content.cover?.alt ?? '';
  return {
    title: content.title,
    address: post.address,
    day: post.day,
    summary: content.summary ?? source.body.excerpt,
    organisation: linkTo(post.organisation),
    language: post.language,
    direction: direction(post.language),
    ...(cover ? { cover: { picture: cover, alt } } : {}),
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
