// A page that moved leaves another at each address that it had: old links and bookmarks go on.
import { postAddress } from '../../model/address.ts';
import { formerMilestones } from '../former-names.ts';
import { formerPosts } from '../../model/former-posts.ts';
import type { LinkedOrganisation } from '../../model/linked-site.ts';
import type { Edition } from '../edition.ts';
import { linkTo } from '../link-to.ts';
import type { SheetOf } from '../page.ts';
import type { Link } from '../sheet.ts';
import { toFrame } from '../to-frame.ts';

export function* movedSheets(organisation: LinkedOrganisation, edition: Edition): Generator<SheetOf<'moved'>> {
  for (const [former, post] of formerPosts(organisation.posts)) {
    const language = edition.languageFor(organisation, post.language);
    yield movedSheet(
      { address: postAddress(organisation.id, former), language, to: linkTo(post, organisation) },
      edition,
    );
  }
  for (const [address, milestone] of formerMilestones(organisation, edition.ledger))
    yield movedSheet(
      { address, language: edition.languageFor(organisation), to: linkTo(milestone, organisation) },
      edition,
    );
}

type Move = { readonly address: string; readonly language: string; readonly to: Link };

function movedSheet({ address, language, to }: Move, edition: Edition): SheetOf<'moved'> {
  const head = { title: to.text, unlisted: true as const, movedTo: to.address };
  return { frame: toFrame(edition, { address, language, head }), page: { kind: 'moved', to } };
}
