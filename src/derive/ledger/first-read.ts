// What was promised first, with what nobody could read of it then: that counts from the version on in which it can be read.
import type { VersionContent } from '../../model/history.ts';
import type { Measure, Milestone } from '../../model/milestone.ts';
import type { CarriedVersion } from './carried.ts';

/** `versions` are those of one thing, of which the one at `fixed` is the promise; later ones count up to `until`. */
export function firstRead(
  versions: readonly CarriedVersion[],
  fixed: number,
  until: number = versions.length - 1,
): VersionContent | undefined {
  const first = versions[fixed];
  const { content, unknown = [] } = first ?? {};
  if (content?.kind !== 'milestone' || unknown.length === 0) return content;
  let waiting = unknown;
  let promise: Milestone = content.content;
  for (const version of versions.slice(fixed + 1, until + 1)) {
    if (waiting.length === 0) break;
    if (version.content?.kind !== 'milestone') continue;
    const { content: now, slips = [] } = version.content;
    const read = waiting.filter((slip) => !slips.includes(slip));
    promise = read.reduce((known, slip) => withRead(known, now, slip), promise);
    waiting = waiting.filter((slip) => !read.includes(slip));
  }
  return { ...content, content: promise };
}

function withRead(known: Milestone, now: Milestone, slip: string): Milestone {
  const [key = '', id, part] = slip.split('.');
  if (key === 'budget' && known.budget === undefined && now.budget !== undefined)
    return { ...known, budget: now.budget };
  if (key === 'question' && known.question === undefined && now.question !== undefined)
    return { ...known, question: now.question };
  if (key !== 'measures') return known;
  const read = (now.measures ?? []).filter((one) => id === undefined || id === one.id);
  return { ...known, measures: read.reduce((all, one) => withMeasure(all, one, part), known.measures ?? []) };
}

function withMeasure(all: readonly Measure[], read: Measure, part: string | undefined): Measure[] {
  if (!all.some(({ id }) => id === read.id)) return [...all, read];
  if (part === undefined) return [...all];
  return all.map((one) => (one.id === read.id ? { ...one, [part]: read[part as keyof Measure] } : one));
}
