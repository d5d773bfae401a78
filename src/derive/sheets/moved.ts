// A page that moved leaves another at each address that it had: old links and bookmarks go on.
import { postAddress } from '../../model/address.ts';
import { formerPosts } from '../../model/former-posts.ts';
import type { LinkedOrganisation } from '../../model/linked-site.ts';
import type { Edition } from '../edition.ts';
import { linkTo } from '../link-to.ts';
import type { SheetOf } from '../page.ts';
import { toFrame } from '../to-frame.ts';

export function* movedSheets(organisation: LinkedOrganisation, edition: Edition): Generator<SheetOf<'moved'>> {
  for (const [former, post] of formerPosts(organisation.posts)) {
    const frame = toFrame(edition, {
      address: postAddress(organisation.id, former),
      language: edition.languageFor(organisation, post.language),
      head: { title: post.content.title, unlisted: true, movedTo: post.address },
    });
    yield { frame, page: { kind: 'moved', to: linkTo(post, organisation) } };
  }
}
