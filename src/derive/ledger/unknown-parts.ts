// Of what no version said so that it could be read, nobody knows whether it changed. What was known to be absent was read.
import { itemNames, type VersionContent } from '../../model/history.ts';
import { namelessIn } from './nameless-items.ts';
import type { FieldChange } from './promise-fields.ts';

type Unknown = readonly string[];

/**
 * Takes the versions of one thing, oldest first, and gives the slips of each in what never could be read before it;
 * `measures.*` as often as there are measures without a name that may have been there from the first version on.
 */
export function unknownParts(): (content: VersionContent) => Unknown {
  const before: (readonly string[])[] = [];
  /** By list, the least number of items that a version had and nobody could read. */
  const least = new Map<string, number>();
  return (content) => {
    const slips = content.kind === 'post' ? [] : (content.slips ?? []);
    const named = slips.filter((slip) => !slip.endsWith('.*'));
    const unknown = named.filter((slip) => before.every((others) => others.some((other) => overlaps(slip, other))));
    before.push(slips);
    return [...unknown, ...lists.flatMap((list) => namelessOf(list, content))];
  };

  function namelessOf(list: string, content: VersionContent): Unknown {
    const slips = content.kind === 'post' ? [] : (content.slips ?? []);
    const [known, now] = [least.get(list) ?? Infinity, namelessIn(list, slips)];
    const named = unreadNames(list, content, slips);
    least.set(list, slips.includes(list) ? known : Math.min(known, named.size + now));
    return Array<string>(Math.min(now, Math.max(known - named.size, 0))).fill(`${list}.*`);
  }
}

const lists = Object.keys(itemNames);

/** The names of those items of which nothing was ever read. */
function unreadNames(list: string, { kind, ...rest }: VersionContent, slips: readonly string[]): ReadonlySet<string> {
  const content: { readonly [key: string]: unknown } = 'content' in rest ? { ...rest.content } : {};
  const items = (content[list] ?? []) as readonly { readonly [key: string]: unknown }[];
  const read = new Set(items.map((item) => item[itemNames[list] ?? '']));
  return new Set(namesIn(list, slips).filter((name) => !read.has(name)));
}

function namesIn(list: string, slips: readonly string[]): string[] {
  return slips.flatMap((slip) => {
    const [key, name = '*'] = slip.split('.');
    return key === list && name !== '*' ? [name] : [];
  });
}

/**
 * Whether what a field was is unknown, asked once of each change from a version to the next: all of it, or one of several
 * shares that a funder gives. As many items may be those that had no name as there are fewer of those.
 */
export function unknownBetween(before: Unknown, after: Unknown): (change: FieldChange) => boolean {
  const spare = new Map(lists.map((list) => [list, spareOf(list, before, after)]));
  return ({ field, before: was }) => {
    if (was !== undefined) return field.startsWith('funders.') && before.some((slip) => slip.startsWith(`${field}.`));
    const [list = '', , part] = field.split('.');
    if (before.some((slip) => !slip.endsWith('.*') && overlaps(slip, field))) return true;
    const left = spare.get(list) ?? 0;
    // Those that could be read are others.
    if (left === 0 || part !== undefined) return false;
    spare.set(list, left - 1);
    return true;
  };
}

/** Those that got a name and have another slip now are found, too. */
function spareOf(list: string, before: Unknown, after: Unknown): number {
  const known = new Set(namesIn(list, before));
  const found = new Set(namesIn(list, after).filter((name) => !known.has(name)));
  return Math.max(namelessIn(list, before) - namelessIn(list, after) - found.size, 0);
}

/** Whether one is the other, or a part of it. */
function overlaps(one: string, other: string): boolean {
  const [a, b] = [one.split('.'), other.split('.')];
  return a.every((step, index) => {
    const same = b[index] ?? step;
    return step === same || step === '*' || same === '*';
  });
}
