import type { LinkedReply } from '../../model/linked-site.ts';
import type { Edition } from '../edition.ts';
import { feedOf } from '../feed-addresses.ts';
import type { SheetOf } from '../page.ts';
import { answered, replyLine } from '../reply-line.ts';
import { linkTo } from '../link-to.ts';
import { toFrame } from '../to-frame.ts';

/** What a funder said, whole: elsewhere only its first sentences stand. */
export function replySheet(reply: LinkedReply, edition: Edition): SheetOf<'reply'> {
  const { funder, source, address, content, day } = reply;
  const words = edition.words(edition.language);
  const about = answered(reply);
  const name = about ? linkTo(about, about.organisation).text : words.day(day);
  const description = content.use ?? source.body.excerpt;
  const frame = toFrame(edition, {
    address,
    head: {
      title: words.t('title.reply', { funder: funder.content.name, name }),
      ...(description ? { description } : {}),
      feeds: [feedOf(funder)],
      published: day,
    },
    source,
  });
  return { frame, page: { kind: 'reply', reply: replyLine(reply) } };
}
