// Replies of funders name promises as they were called then. Before anything is looked up, they are given the names of now.
import type { Day } from '../model/day.ts';
import type { Document } from '../model/document.ts';
import type { History } from '../model/history.ts';
import { milestonesThen, type MilestonesThen } from '../model/milestones-then.ts';
import { isRevision, type ReplyTarget } from '../model/reply.ts';

/** What git does not know keeps the name that was written. */
export function nameAsNow(documents: readonly Document[], history: History, timeZone: string): readonly Document[] {
  if (!documents.some(({ kind }) => kind === 'reply')) return documents;
  const then = milestonesThen(history, timeZone);
  return documents.map((document) => (document.kind === 'reply' ? replyAsNow(document, then) : document));
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
