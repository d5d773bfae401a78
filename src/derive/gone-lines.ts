// What is gone of an organisation, as its page lists it.
import { versionsAddress } from '../model/address.ts';
import { earlierDay, type Day } from '../model/day.ts';
import type { LinkedOrganisation } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import type { PlacedGone } from './gone.ts';
import { goneVersions } from './milestone-versions.ts';
import type { GoneLine } from './page-lines.ts';

/** For the organisation's page to spread. */
export function withGone(organisation: LinkedOrganisation, edition: Edition): { gone?: readonly GoneLine[] } {
  const things = edition.gone(organisation);
  if (things.length === 0) return {};
  const versions = new Map(goneVersions(organisation, edition).map(({ ledger, address }) => [ledger, address]));
  const lines = things.map((thing) => {
    const address = versions.get(thing.ledger);
    return {
      ...goneLine(thing, edition.site.today),
      ...(address === undefined ? {} : { versions: versionsAddress(address) }),
    };
  });
  return { gone: lines };
}

function goneLine({ name, anchor, title, on, state, first, last }: PlacedGone, today: Day): GoneLine {
  const content = last.content?.kind === 'milestone' ? last.content.content : undefined;
  return {
    id: anchor,
    title,
    isGrant: name.kind === 'grant',
    ...(on ? { day: earlierDay(on.day, today) } : {}),
    ...(on?.author ? { author: on.author } : {}),
    state,
    ...(first?.kind === 'milestone' ? { due: first.content.due } : {}),
    ...(content?.withdrawn ? { withdrawn: content.withdrawn } : {}),
  };
}
