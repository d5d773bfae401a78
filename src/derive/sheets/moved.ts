// A page that moved leaves another at each address that it had: old links and bookmarks go on. One that is gone leads to
// where that is told.
import { postAddress, versionsAddress } from '../../model/address.ts';
import { formerPosts } from '../../model/former-posts.ts';
import type { LinkedOrganisation, LinkedThing } from '../../model/linked-site.ts';
import type { Edition } from '../edition.ts';
import { goneLink } from '../gone.ts';
import { linkTo } from '../link-to.ts';
import type { SheetOf } from '../page.ts';
import { hasPast } from '../past-pages.ts';
import type { Link } from '../sheet.ts';
import { toFrame } from '../to-frame.ts';

export function* movedSheets(edition: Edition): Generator<SheetOf<'moved'>> {
  for (const organisation of edition.site.organisations)
    for (const [former, post] of formerPosts(organisation.posts)) {
      const language = edition.languageFor(organisation, post.language);
      const address = postAddress(organisation.id, former);
      yield movedSheet({ address, language, to: linkTo(post, organisation) }, edition);
    }
  const { moved, gone } = edition.former();
  for (const [address, thing] of moved) {
    const language = languageOf(thing, edition);
    for (const [path, there] of pathsOf(thing, edition))
      yield movedSheet({ address: address + path, language, to: { ...linkOf(thing), address: there } }, edition);
  }
  for (const [organisation, things] of gone) {
    const language = edition.languageFor(organisation);
    for (const [address, thing] of things)
      yield movedSheet({ address, language, to: goneLink(thing, organisation) }, edition);
  }
}

/** The thing's own page, and those below it that people link to. */
function pathsOf(thing: LinkedThing, edition: Edition): [path: string, there: string][] {
  const { address } = thing;
  const own: [string, string] = ['', address];
  if (isRoom(thing)) return [own, ['timeline/', `${address}timeline/`]];
  return hasPast(thing, edition) ? [own, ['versions/', versionsAddress(address)]] : [own];
}

function isRoom(thing: LinkedThing): thing is LinkedOrganisation {
  return 'posts' in thing;
}

function linkOf(thing: LinkedThing): Link {
  return isRoom(thing) ? linkTo(thing) : linkTo(thing, thing.organisation);
}

function languageOf(thing: LinkedThing, edition: Edition): string {
  if (isRoom(thing)) return edition.languageFor(thing);
  return edition.languageFor(thing.organisation, 'language' in thing ? thing.language : undefined);
}

type Move = { readonly address: string; readonly language: string; readonly to: Link };

function movedSheet({ address, language, to }: Move, edition: Edition): SheetOf<'moved'> {
  const head = { title: to.text, unlisted: true as const, movedTo: to.address };
  return { frame: toFrame(edition, { address, language, head }), page: { kind: 'moved', to } };
}
