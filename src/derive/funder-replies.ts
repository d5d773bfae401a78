// How a funder answers the reports that it asks for.
import { daysBetween } from '../model/day.ts';
import type { LinkedFunder, LinkedPost, LinkedReply } from '../model/linked-site.ts';
import { linkTo } from './link-to.ts';
import type { UnansweredLine } from './page-lines.ts';
import type { FunderReplies } from './portfolio-page.ts';
import { replyLine } from './reply-line.ts';
import type { ExpectedReport } from './rhythm.ts';

const shownReplies = 5;
const shownWaiting = 8;

/** `rhythm` is what the funder expects of all its grants. A reply is owed to each post that answered one of it. */
export function funderReplies(funder: LinkedFunder, rhythm: readonly ExpectedReport[]): FunderReplies {
  const waiting = unansweredPosts(funder, rhythm);
  const median = medianDays(funder.replies);
  return {
    latest: funder.replies
      .slice(-shownReplies)
      .reverse()
      .map((reply) => replyLine(reply)),
    ...(median === undefined ? {} : { median }),
    asked: rhythm.some((one) => one.funder === funder && one.post),
    waiting: waiting.slice(0, shownWaiting).map(unansweredLine),
    waitingCount: waiting.length,
  };
}

/** Posts that answered what a funder asks for and have no reply from it, oldest first. */
export function unansweredPosts(funder: LinkedFunder, rhythm: readonly ExpectedReport[]): LinkedPost[] {
  const asked = rhythm.filter((one) => one.funder === funder);
  return [...new Set(asked.flatMap(({ post }) => post ?? []))]
    .filter((post) => !post.replies.some((reply) => reply.funder === funder))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

export function unansweredLine(post: LinkedPost): UnansweredLine {
  const { organisation, day } = post;
  return { post: linkTo(post, organisation), day, organisation: linkTo(organisation) };
}

/**
 * Days from a post to the first reply to it: the middle one, of two middle ones the mean, rounded up. Absent without
 * replies to posts. A reply dated before its post counts for nothing.
 */
export function medianDays(replies: readonly LinkedReply[]): number | undefined {
  const first = new Map<LinkedPost, number>();
  for (const { post, day } of replies) {
    const days = post === undefined ? -1 : daysBetween(post.day, day);
    if (post && days >= 0) first.set(post, Math.min(days, first.get(post) ?? days));
  }
  const days = [...first.values()].sort((a, b) => a - b);
  const [lower, upper] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]];
  return lower === undefined || upper === undefined ? undefined : Math.ceil((lower + upper) / 2);
}

const keyOf = ({ day, address }: LinkedPost) => `${day} ${address}`;
