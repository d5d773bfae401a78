import type { LinkedReply } from '../../model/linked-site.ts';
import type { Edition } from '../edition.ts';
import { feedOf } from '../feed-addresses.ts';
import type { SheetOf } from '../page.ts';
import { replyAbout, replyLine } from '../reply-line.ts';
import { toFrame } from '../to-frame.ts';

/** What a funder said, whole: elsewhere only its first sentences stand. */
export function replySheet(reply: LinkedReply, edition: Edition): SheetOf<'reply'> {
  const { funder, source, address, content, day } = reply;
  const words = edition.words(edition.language);
  const about = replyAbout(reply);
  const name = typeof about === 'string' ? about : about.text;
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
    card: funder,
  });
  return { frame, page: { kind: 'reply', reply: replyLine(reply) } };
}
