// One sheet a page of the site, made one after another: the list is never in memory whole.
import type { Edition } from './edition.ts';
import type { Sheet } from './page.ts';
import { goneVersions, keptVersions } from './milestone-versions.ts';
import { languagesOf } from './languages.ts';
import { placesOf } from './places.ts';
import { embedSheets } from './sheets/embed.ts';
import { digestSheets } from './sheets/digest.ts';
import { fixedSheets } from './sheets/fixed.ts';
import { followSheets } from './sheets/follow.ts';
import { grantSheet } from './sheets/grant.ts';
import { homeSheet } from './sheets/home.ts';
import { learningSheets } from './sheets/learning.ts';
import { questionSheets } from './sheets/questions.ts';
import { milestoneSheet } from './sheets/milestone.ts';
import { milestoneVersionsSheets } from './sheets/milestone-versions.ts';
import { movedSheets } from './sheets/moved.ts';
import { organisationSheet } from './sheets/organisation.ts';
import { portfolioSheets } from './sheets/portfolio.ts';
import { postSheet } from './sheets/post.ts';
import { postVersionsSheets } from './sheets/post-versions.ts';
import { replySheet } from './sheets/reply.ts';
import { shelfSheets } from './sheets/shelf.ts';
import { organisationTimeline, portfolioTimeline, shelfTimeline } from './sheets/timeline-of.ts';
import { siteTimeline } from './sheets/timeline.ts';

export function* sheets(edition: Edition): Generator<Sheet> {
  const { organisations, funders, programmes, themes } = edition.site;
  yield homeSheet(edition);
  yield* fixedSheets(edition);
  yield* followSheets(edition);
  yield* siteTimeline(edition);
  yield* digestSheets(edition);
  yield* learningSheets(edition);
  yield* questionSheets(edition);
  for (const theme of themes) {
    yield* shelfSheets('theme', theme, edition);
    yield* shelfTimeline('theme', theme, edition);
  }
  for (const place of placesOf(edition.site).values()) {
    yield* shelfSheets('place', place, edition);
    yield* shelfTimeline('place', place, edition);
  }
  for (const language of languagesOf(edition.site).values()) yield* shelfSheets('language', language, edition);
  for (const funder of funders) {
    yield* portfolioSheets(funder, edition);
    yield* portfolioTimeline(funder, edition);
    for (const reply of funder.replies) yield replySheet(reply, edition);
  }
  for (const programme of programmes) {
    yield* portfolioSheets(programme, edition);
    yield* portfolioTimeline(programme, edition);
  }
  for (const organisation of organisations) {
    yield organisationSheet(organisation, edition);
    yield* organisationTimeline(organisation, edition);
    for (const grant of organisation.grants) yield grantSheet(grant, edition);
    for (const milestone of organisation.milestones) {
      yield milestoneSheet(milestone, edition);
      for (const kept of keptVersions(milestone, edition)) yield* milestoneVersionsSheets(kept, edition);
    }
    for (const [index, post] of organisation.posts.entries()) {
      yield postSheet(post, index, edition);
      yield* postVersionsSheets(post, edition);
    }
    for (const gone of goneVersions(organisation, edition)) yield* milestoneVersionsSheets(gone, edition);
  }
  yield* embedSheets(edition);
  yield* movedSheets(edition);
}
