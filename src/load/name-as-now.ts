// Replies of funders, reports and payments name promises as they were called then. Before anything is looked up, they are
// given the names of now.
import type { Day } from '../model/day.ts';
import type { Document } from '../model/document.ts';
import type { History } from '../model/history.ts';
import { longName } from '../model/id.ts';
import { milestonesThen, type MilestonesThen } from '../model/milestones-then.ts';
import { isRevision, type ReplyTarget } from '../model/reply.ts';

/** What git does not know keeps the name that was written. */
export function nameAsNow(documents: readonly Document[], history: History, timeZone: string): readonly Document[] {
  if (!documents.some(namesMilestones)) return documents;
  const then = milestonesThen(history, timeZone);
  const here = new Set(documents.flatMap((one) => (one.kind === 'milestone' ? [`${one.organisation}/${one.id}`] : [])));
  return documents.map((document) => {
    if (!namesMilestones(document)) return document;
    // A renamed file may not be committed yet: then the name that is written is the one to go by.
    const nowIn = (name: string, date: Day) => {
      const long = longName(name, document.organisation);
      const found = then(long, date)?.name ?? long;
      return found !== long && here.has(found) ? found : name;
    };
    if (document.kind === 'reply') return replyAsNow(document, then);
    if (document.kind === 'grant') return grantAsNow(document, nowIn);
    return document.kind === 'post' ? postAsNow(document, nowIn) : document;
  });
}

function namesMilestones(document: Document): boolean {
  if (document.kind === 'reply') return true;
  if (document.kind === 'grant') return [...payments(document), ...draws(document)].some(({ milestone }) => milestone);
  return (
    document.kind === 'post' && ((document.content.reports ?? []).length > 0 || document.body.milestones.length > 0)
  );
}

type NowIn = (name: string, date: Day) => string;

function postAsNow(post: Document<'post'>, nowIn: NowIn): Document<'post'> {
  const { date, reports } = post.content;
  if (date === undefined) return post;
  const now = reports?.map((report) => ({ ...report, milestone: nowIn(report.milestone, date) }));
  const called = post.body.milestones.map((name) => [name, nowIn(name, date)] as const);
  return {
    ...post,
    content: { ...post.content, ...(now ? { reports: now } : {}) },
    ...(called.some(([name, found]) => name !== found) ? { called: Object.fromEntries(called) } : {}),
  };
}

/** Payments and draws name it by its short name, as it was called on their days; one that left the room is told. */
function grantAsNow(grant: Document<'grant'>, nowIn: NowIn): Document<'grant'> {
  const { contingency } = grant.content;
  const room = `${grant.organisation}/`;
  const asNow = <Item extends { readonly milestone?: string | undefined; readonly date: Day }>(item: Item): Item => {
    const now = item.milestone === undefined ? '' : nowIn(item.milestone, item.date);
    return now.startsWith(room) ? { ...item, milestone: now.slice(room.length) } : item;
  };
  const content = {
    ...grant.content,
    ...(grant.content.payments ? { payments: payments(grant).map(asNow) } : {}),
    ...(contingency?.draws ? { contingency: { ...contingency, draws: draws(grant).map(asNow) } } : {}),
  };
  return { ...grant, content };
}

function payments({ content }: Document<'grant'>) {
  return content.payments ?? [];
}

function draws({ content }: Document<'grant'>) {
  return content.contingency?.draws ?? [];
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
