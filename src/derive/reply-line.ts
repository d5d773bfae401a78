// What funders said, as pages show it.
import type { LinkedChange, LinkedMilestone, LinkedPost, LinkedReply } from '../model/linked-site.ts';
import { isRevision, type ReplyTarget } from '../model/reply.ts';
import { isMeant } from './funder-word.ts';
import { linkTo, linkToFunder } from './link-to.ts';
import type { ChangeLink, ReplyLine } from './page-lines.ts';
import { promiseOf } from './promise.ts';
import type { Link, TimelineEvent } from './sheet.ts';

/** One reply; `shown` is the thing on whose page it stands, which need not be named there. */
export function replyLine(reply: LinkedReply, shown?: LinkedPost | LinkedMilestone): ReplyLine {
  const { content, source, day, address, funder } = reply;
  const about = replyAbout(reply);
  return {
    day,
    address,
    funder: linkToFunder(funder),
    ...(answered(reply) !== shown || typeof about === 'string' ? { about } : {}),
    ...(content.use ? { use: content.use } : {}),
    ...(source.body.excerpt ? { says: source.body.excerpt } : {}),
    confirms: changeLinks(reply, 'confirms'),
    declines: changeLinks(reply, 'declines'),
  };
}

/** What a reply is about: a link, or the name as it is written where that leads nowhere today. */
export function replyAbout(reply: LinkedReply): Link | string {
  const { content, post, change } = reply;
  const { to } = content;
  const about = to && !post && !change ? undefined : answered(reply);
  if (about) return aboutLink(reply, about);
  const written = to ?? content.confirms?.[0] ?? content.declines?.[0];
  return written ? nameOf(written) : '';
}

function nameOf(target: ReplyTarget): string {
  return isRevision(target) ? target.milestone : target.post;
}

function changeLinks(reply: LinkedReply, says: 'confirms' | 'declines'): ChangeLink[] {
  const linked = new Map(
    reply[says].map((change) => [
      `${change.milestone.organisation.id}/${change.milestone.id}/${change.revision}`,
      change,
    ]),
  );
  return (reply.content[says] ?? []).map(({ milestone, revision }) => {
    const change = linked.get(`${milestone}/${revision}`);
    return { milestone: change ? changeLink(reply, change) : milestone, day: revision };
  });
}

/** The post or the promise that a reply is about; absent where it is not published. */
export function answered({ post, change, confirms, declines }: LinkedReply): LinkedPost | LinkedMilestone | undefined {
  return post ?? (change ?? confirms[0] ?? declines[0])?.milestone;
}

/** To the change itself, where a reply is about one. */
function aboutLink(reply: LinkedReply, about: LinkedPost | LinkedMilestone): Link {
  const change = reply.post ? undefined : (reply.change ?? reply.confirms[0] ?? reply.declines[0]);
  return change ? changeLink(reply, change) : linkTo(about, about.organisation);
}

/** To its place on the page of the promise; to the page itself where no such revision is there. */
function changeLink(reply: LinkedReply, { milestone, revision: day }: LinkedChange): Link {
  const link = linkTo(milestone, milestone.organisation);
  const step = promiseOf(milestone).steps.find(
    ({ revision }) => revision.date === day && isMeant(reply, milestone, revision),
  );
  return step ? { ...link, address: `${link.address}#${step.anchor}` } : link;
}

export function replyLink({ funder, address }: LinkedReply): Link {
  return { text: funder.content.name, address };
}

export function replyEvent(reply: LinkedReply): TimelineEvent[] {
  const about = answered(reply);
  if (!about) return [];
  const { funder, day, content, source } = reply;
  const reason = content.use ?? source.body.excerpt;
  return [
    {
      kind: 'funder-replied',
      day,
      organisation: linkTo(about.organisation),
      about: aboutLink(reply, about),
      funder: linkToFunder(funder),
      ...(reason ? { reason } : {}),
    },
  ];
}
