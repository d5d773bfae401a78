// Replies of funders, and reports, name promises as they were called then. Before anything is looked up, they are given
// the names of now.
import type { Day } from '../model/day.ts';
import type { Document } from '../model/document.ts';
import type { History } from '../model/history.ts';
import { longName } from '../model/id.ts';
import { milestonesThen, type MilestonesThen } from '../model/milestones-then.ts';
import { isRevision, type ReplyTarget } from '../model/reply.ts';

/** What git does not know keeps the name that was written. */
export function nameAsNow(documents: readonly Document[], history: History, timeZone: string): readonly Document[] {
  if (!documents.some(namesThen)) return documents;
  const then = milestonesThen(history, timeZone);
  const here = new Set(documents.flatMap((one) => (one.kind === 'milestone' ? [`${one.organisation}/${one.id}`] : [])));
  return documents.map((document) => {
    if (document.kind === 'reply') return replyAsNow(document, then);
    return document.kind === 'post' && namesThen(document) ? postAsNow(document, then, here) : document;
  });
}

function namesThen(document: Document): boolean {
  return document.kind === 'reply' || (document.kind === 'post' && (document.content.reports ?? []).length > 0);
}

/** `here` are the long names of promises that are there now; a renamed file may not be committed yet. */
function postAsNow(post: Document<'post'>, then: MilestonesThen, here: ReadonlySet<string>): Document<'post'> {
  const { date, reports = [] } = post.content;
  if (date === undefined) return post;
  const now = reports.map((report) => {
    const name = longName(report.milestone, post.organisation);
    const found = then(name, date)?.name ?? name;
    return found !== name && here.has(found) ? { ...report, milestone: found } : report;
  });
  return { ...post, content: { ...post.content, reports: now } };
}

function replyAsNow(reply: Document<'reply'>, then: MilestonesThen): Document<'reply'> {
  const { date, to, confirms, declines } = reply.content;
  if (date === undefined) return reply;
  const now = <Target extends ReplyTarget>(target: Target) => targetAsNow(target, then, date);
  const content = {
    ...reply.content,
    ...(to ? { to: now(to) } : {}),
    ...(confirms ? { confirms: confirms.map(now) } : {}),
    ...(declines ? { declines: declines.map(now) } : {}),
  };
  return { ...reply, content };
}

function targetAsNow<Target extends ReplyTarget>(target: Target, then: MilestonesThen, date: Day): Target {
  const found = isRevision(target) ? then(target.milestone, date) : undefined;
  return found ? { ...target, milestone: found.name, known: found.isGone ? 'gone' : 'here' } : target;
}
