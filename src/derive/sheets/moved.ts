// A page that moved leaves another at each address that it had: old links and bookmarks go on. One that is gone leads to
// where that is told.
import { postAddress, versionsAddress } from '../../model/address.ts';
import { formerPosts } from '../../model/former-posts.ts';
import type { LinkedFunder, LinkedOrganisation } from '../../model/linked-site.ts';
import type { Edition } from '../edition.ts';
import type { Moved } from '../former-addresses.ts';
import { goneLink } from '../gone.ts';
import { linkTo, linkToFunder } from '../link-to.ts';
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
function pathsOf(thing: Moved, edition: Edition): (readonly [path: string, there: string])[] {
  const { address } = thing;
  const own: readonly [string, string] = ['', address];
  if (isRoom(thing)) return [own, ['timeline/', `${address}timeline/`]];
  if (isFunder(thing))
    return [own, ...['timeline/', ...repliesOf(thing)].map((path) => [path, address + path] as const)];
  return hasPast(thing, edition) ? [own, ['versions/', versionsAddress(address)]] : [own];
}

function isRoom(thing: Moved): thing is LinkedOrganisation {
  return 'posts' in thing;
}

function isFunder(thing: Moved): thing is LinkedFunder {
  return 'programmes' in thing;
}

/** Below the page of their funder. */
function repliesOf({ address, replies }: LinkedFunder): string[] {
  return replies.map((reply) => reply.address.slice(address.length));
}

function linkOf(thing: Moved): Link {
  if (isFunder(thing)) return linkToFunder(thing);
  return isRoom(thing) ? linkTo(thing) : linkTo(thing, thing.organisation);
}

function languageOf(thing: Moved, edition: Edition): string {
  if (isFunder(thing)) return edition.language;
  if (isRoom(thing)) return edition.languageFor(thing);
  return edition.languageFor(thing.organisation, 'language' in thing ? thing.language : undefined);
}

type Move = { readonly address: string; readonly language: string; readonly to: Link };

function movedSheet({ address, language, to }: Move, edition: Edition): SheetOf<'moved'> {
  const head = { title: to.text, unlisted: true as const, movedTo: to.address };
  return { frame: toFrame(edition, { address, language, head }), page: { kind: 'moved', to } };
}
