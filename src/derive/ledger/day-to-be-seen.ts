import type { Day } from '../../model/day.ts';
import type { Version } from '../../model/history.ts';
import { dayOfName } from '../../model/post-name.ts';

/** The day on which a version of a post may come out; undefined for a draft, and for what is no post. */
export function dayToBeSeen({ content, name }: Version): Day | undefined {
  if (content?.kind !== 'post' || content.draft) return undefined;
  return content.date ?? dayOfName(name.id);
}
