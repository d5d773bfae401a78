// Text becomes typed content. What is wrong is taken out with its problem, and the rest goes on: one mistyped amount
// costs a post that amount and nothing else.
import type { z } from 'zod';
import type { KeyPath, ListPlaces, Problem } from '../model/problem.ts';
import { isKeyOfConsent } from '../model/photo-note.ts';
import { problem } from '../model/problem.ts';
import { faultOf, slipsTold, type Issue, type ShapeFault, type ToldFault } from './shape-fault.ts';
import { standIns, type NeededKey } from './stand-ins.ts';
import { WrittenTree, type Written } from './written-tree.ts';

export type ShapeResult<Content> = {
  readonly content: Content;
  /** Something that is needed is missing, and the content has a stand-in for it: it can be checked, not published. */
  readonly isLeftOut: boolean;
  /** The keys at the top of which something was taken out, or that may be meant by one that is unknown. */
  readonly unread: readonly string[];
  /** Where in the file something was taken out, or is missing, by the keys that were meant. */
  readonly slips: readonly KeyPath[];
  readonly places: ListPlaces;
  /** The paths in the file of needed keys without which an item was taken out. */
  readonly lacking: readonly KeyPath[];
  readonly problems: readonly Problem[];
};

/** `lineOf` gives the line of a key path of `written`. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  written: { readonly [key: string]: Written },
  file: string,
  lineOf: (path: KeyPath) => number,
): ShapeResult<z.infer<Schema>> {
  const tree = new WrittenTree(written);
  const found = new Map<string, Problem>();
  const unread = new Set<string>();
  const slips: KeyPath[] = [];
  const lacking: KeyPath[] = [];
  let isLeftOut = false;
  for (;;) {
    const result = schema.safeParse(tree.data);
    if (result.success)
      return {
        content: result.data,
        isLeftOut,
        unread: [...unread],
        slips,
        places: tree.places(),
        lacking,
        problems: [...found.values()],
      };
    for (const { path } of result.error.issues) tree.makeLists(path);
    const faults = deepestFirst(result.error.issues).flatMap((issue) => faultOf(issue, schema, tree.data));
    const placed = slipsTold(faults).map((fault) => ({ ...fault, original: tree.original(fault.at) }));
    const removed: string[] = [];
    // All of them, so that nobody mends a file in as many goes as it has mistakes.
    placed.forEach(takeOut);

    function takeOut({ code, at, original, values, isNeeded }: PlacedFault): void {
      const missing = code === 'missing-key' || isNeeded === true;
      const leftOut = (missing && at.length === 1) || holdsBack({ at, values });
      const key = JSON.stringify(original);
      const meant = [...original.slice(0, -1), values['suggestion'] ?? original.at(-1) ?? ''];
      unread.add(String(meant[0]));
      slips.push(meant);
      // What was taken out a round before and is now missing keeps its first explanation.
      const known = found.get(key);
      if (!known)
        found.set(key, problem(code, file, lineOf(original), values, leftOut ? 'left out' : 'published without'));
      else if (leftOut) found.set(key, { ...known, effect: 'left out' });
      if (leftOut) isLeftOut = true;
      const needed = String(isNeeded ? values['suggestion'] : at.at(-1));
      if (missing && at.length > 1) lacking.push([...original.slice(0, -1), needed]);
      if (missing && at.length === 1) standInFor(needed, at);
      else if (hidesCover({ at, values })) remove(['cover'], ['cover']);
      else remove(missing ? at.slice(0, -1) : at, missing ? original.slice(0, -1) : original);
    }

    function standInFor(needed: string, written: KeyPath): void {
      tree.remove(written);
      tree.set(needed, standIns[needed as NeededKey]);
    }

    function remove(at: KeyPath, original: KeyPath): void {
      const key = JSON.stringify(original).slice(0, -1);
      if (removed.some((gone) => key.startsWith(gone) && [',', undefined].includes(key[gone.length]))) return;
      if (at.length > 0) tree.remove(at);
      removed.push(key);
    }
  }
}

/** Whoever writes `draft` wants the post to wait: what cannot be read there, or is a slip for it, must not publish it. */
function holdsBack({ at, values }: Pick<ShapeFault, 'at' | 'values'>): boolean {
  return at.length === 1 && (values['suggestion'] ?? at[0]) === 'draft';
}

/** What speaks for the people in a picture and cannot be read is no yes: the post goes without its cover. */
function hidesCover({ at, values }: Pick<ShapeFault, 'at' | 'values'>): boolean {
  return at.length === 2 && at[0] === 'cover' && isKeyOfConsent(values['suggestion'] ?? at[1]);
}

type PlacedFault = ToldFault & { readonly original: KeyPath };

function deepestFirst(issues: readonly Issue[]): Issue[] {
  return [...issues].sort((a, b) => comparePaths(b.path, a.path));
}

function comparePaths(a: readonly PropertyKey[], b: readonly PropertyKey[]): number {
  for (let step = 0; step < Math.min(a.length, b.length); step += 1) {
    const [left, right] = [a[step], b[step]];
    if (typeof left === 'number' && typeof right === 'number' && left !== right) return left - right;
    if (left !== right) return String(left) < String(right) ? -1 : 1;
  }
  return a.length - b.length;
}
