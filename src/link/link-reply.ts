// A funder's reply finds what it answers.
import type { DatedReply, Document } from '../model/document.ts';
import type { LinkedChange, LinkedFunder, LinkedMilestone, LinkedPost, LinkedReply } from '../model/linked-site.ts';
import { isRevision, type ReplyTarget } from '../model/reply.ts';

export type Answerable = {
  readonly funders: ReadonlyMap<string, LinkedFunder>;
  /** By `organisation/id`. */
  readonly milestones: ReadonlyMap<string, LinkedMilestone>;
  /** By `organisation/id`, of the names that it has and had. */
  readonly post: (name: string) => LinkedPost | undefined;
};

/** Adds the reply to its funder, and to the post and the milestones that it speaks of, each once. */
export function linkReply(
  document: Document<'reply'>,
  thing: Pick<LinkedReply, 'id' | 'address' | 'source'>,
  { funders, milestones, post: postOf }: Answerable,
): void {
  const content = document.content as DatedReply;
  const funder = funders.get(document.id.split('/')[0] ?? '');
  if (!funder) return;
  const changes = (some: readonly ReplyTarget[] = []) => some.flatMap((one) => changeOf(one, milestones) ?? []);
  const confirms = changes(content.confirms);
  const declines = changes(content.declines);
  const [change] = changes(content.to ? [content.to] : []);
  const post = content.to && !isRevision(content.to) ? postOf(content.to.post) : undefined;
  const reply: LinkedReply = {
    ...thing,
    content,
    day: content.date,
    funder,
    ...(post ? { post } : {}),
    ...(change ? { change } : {}),
    confirms,
    declines,
  };
  funder.replies.push(reply);
  post?.replies.push(reply);
  const about = [...(change ? [change] : []), ...confirms, ...declines];
  for (const milestone of new Set(about.map((one) => one.milestone))) milestone.replies.push(reply);
}

function changeOf(target: ReplyTarget, milestones: ReadonlyMap<string, LinkedMilestone>): LinkedChange | undefined {
  // Another one that has its name now is another.
  if (!isRevision(target) || target.known === 'gone') return undefined;
  const milestone = milestones.get(target.milestone);
  return milestone && { milestone, revision: target.revision };
}
