import type {
  LinkedFunder,
  LinkedGrant,
  LinkedMilestone,
  LinkedOrganisation,
  LinkedProgramme,
  LinkedTheme,
} from '../model/linked-site.ts';
import { linkTo } from './link-to.ts';
import type { Link } from './sheet.ts';

export type Followed =
  LinkedOrganisation | LinkedFunder | LinkedProgramme | LinkedTheme | LinkedGrant | LinkedMilestone;

/** The feed of a thing: by its name, below its page. */
export function feedOf(thing: Followed): Link {
  return { text: followedName(thing), address: `${thing.address}feed.xml` };
}

function followedName(thing: Followed): string {
  if ('reports' in thing) return linkTo(thing, thing.organisation).text;
  if ('name' in thing) return thing.name;
  return 'name' in thing.content ? thing.content.name : thing.content.title;
}
