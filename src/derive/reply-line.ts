// What funders said, as pages show it.
import type { LinkedChange, LinkedMilestone, LinkedPost, LinkedReply } from '../model/linked-site.ts';
import { linkTo, linkToFunder } from './link-to.ts';
import type { ReplyLine } from './page-lines.ts';
import type { Link, TimelineEvent } from './sheet.ts';

/** One reply; `shown` is the thing on whose page it stands, which need not be named there. */
export function replyLine(reply: LinkedReply, shown?: LinkedPost | LinkedMilestone): ReplyLine {
  const { content, source, day, address, funder } = reply;
  const about = answered(reply);
  const changes = (some: readonly LinkedChange[]) =>
    some.map(({ milestone, revision }) => ({ milestone: linkTo(milestone, milestone.organisation), day: revision }));
  return {
    day,
    address,
    funder: linkToFunder(funder),
    ...(about && about !== shown ? { about: linkTo(about, about.organisation) } : {}),
    ...(content.use ? { use: content.use } : {}),
    ...(source.body.excerpt ? { says: source.body.excerpt } : {}),
    confirms: changes(reply.confirms),
    declines: changes(reply.declines),
  };
}

/** The post or the promise that a reply is about; absent where it is not published. */
export function answered({ post, change, confirms, declines }: LinkedReply): LinkedPost | LinkedMilestone | undefined {
  return post ?? (change ?? confirms[0] ?? declines[0])?.milestone;
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
      about: linkTo(about, about.organisation),
      funder: linkToFunder(funder),
      ...(reason ? { reason } : {}),
    },
  ];
}
