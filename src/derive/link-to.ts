import type {
  LinkedFunder,
  LinkedGrant,
  LinkedMilestone,
  LinkedOrganisation,
  LinkedPost,
  LinkedProgramme,
} from '../model/linked-site.ts';
import { promiseOf } from './promise.ts';
import type { Link } from './sheet.ts';

/** A link to a thing, by the name it has today and in its own language. */
export function linkTo(thing: LinkedOrganisation): Link;
export function linkTo(thing: LinkedGrant | LinkedMilestone | LinkedPost, organisation: LinkedOrganisation): Link;
export function linkTo(
  thing: LinkedOrganisation | LinkedGrant | LinkedMilestone | LinkedPost,
  organisation: LinkedOrganisation = thing as LinkedOrganisation,
): Link {
  const language = 'language' in thing ? thing.language : languageOf(organisation);
  return { text: nameOf(thing), address: thing.address, ...(language ? { language } : {}) };
}

export function linkToFunder({ content, address }: LinkedFunder): Link {
  return { text: content.name, address };
}

export function linkToProgramme({ content, address }: LinkedProgramme): Link {
  return { text: content.title, address };
}

/** The first language that an organisation writes in; absent where it does not say. */
export function languageOf({ content }: LinkedOrganisation): string | undefined {
  return content.languages?.[0];
}

function nameOf(thing: LinkedOrganisation | LinkedGrant | LinkedMilestone | LinkedPost): string {
  if ('reports' in thing && !('day' in thing)) return promiseOf(thing).current.title;
  return 'name' in thing.content ? thing.content.name : thing.content.title;
}
