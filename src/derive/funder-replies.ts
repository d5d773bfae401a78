// How a funder answers the reports that it asks for.
import { daysBetween } from '../model/day.ts';
import type { LinkedFunder, LinkedPost, LinkedReply } from '../model/linked-site.ts';
import { linkTo } from './link-to.ts';
import type { FunderReplies } from './portfolio-page.ts';
import { replyLine } from './reply-line.ts';
import type { ExpectedReport } from './rhythm.ts';

const shownReplies = 5;
const shownWaiting = 8;

/** `rhythm` is what the funder expects of all its grants. A reply is owed to each post that answered one of it. */
export function funderReplies(funder: LinkedFunder, rhythm: readonly ExpectedReport[]): FunderReplies {
  const asked = rhythm.filter((one) => one.funder === funder);
  const waiting = [...new Set(asked.flatMap(({ post }) => post ?? []))]
    .filter((post) => !post.replies.some((reply) => reply.funder === funder))
    .sort(newestFirst);
  const median = medianDays(funder.replies);
  return {
    latest: funder.replies
      .slice(-shownReplies)
      .reverse()
      .map((reply) => replyLine(reply)),
    ...(median === undefined ? {} : { median }),
    asked: asked.some(({ post }) => post),
    waiting: waiting.slice(0, shownWaiting).map((post) => ({ post: linkTo(post, post.organisation), day: post.day })),
    waitingCount: waiting.length,
  };
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

function newestFirst(a: LinkedPost, b: LinkedPost): number {
  const key = ({ day, address }: LinkedPost) => `${day} ${address}`;
  return key(a) < key(b) ? 1 : -1;
}
