// Text becomes typed content. What is wrong is taken out with its problem, and the rest goes on: one mistyped amount
// costs a post that amount and nothing else.
import type { z } from 'zod';
import type { KeyPath, Problem } from '../model/problem.ts';
import { problem } from '../model/problem.ts';
import { faultOf, slipsTold, type Issue, type ShapeFault, type ToldFault } from './shape-fault.ts';
import { WrittenTree, type Written } from './written-tree.ts';

export type ShapeResult<Content> = { readonly content?: Content; readonly problems: readonly Problem[] };

/** `lineOf` gives the line of a key path of `written`. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  written: { readonly [key: string]: Written },
  file: string,
  lineOf: (path: KeyPath) => number,
): ShapeResult<z.infer<Schema>> {
  const tree = new WrittenTree(written);
  const found = new Map<string, Problem>();
  for (;;) {
    const result = schema.safeParse(tree.data);
    if (result.success) return { content: result.data, problems: [...found.values()] };
    for (const { path } of result.error.issues) tree.makeLists(path);
    const faults = deepestFirst(result.error.issues).flatMap((issue) => faultOf(issue, schema, tree.data));
    const placed = slipsTold(faults).map((fault) => ({ ...fault, original: tree.original(fault.at) }));
    const removed: string[] = [];
    // All of them, so that nobody mends a file in as many goes as it has mistakes.
    if (placed.map(takeOut).includes(true)) return { problems: [...found.values()] };

    /** Takes out what a fault is about; true when nothing is left to publish. */
    function takeOut({ code, at, original, values, isNeeded }: PlacedFault): boolean {
      const missing = code === 'missing-key' || isNeeded === true;
      const leftOut = (missing && at.length === 1) || holdsBack({ at, values });
      const key = JSON.stringify(original);
      // What was taken out a round before and is now missing keeps its first explanation.
      const known = found.get(key);
      if (!known)
        found.set(key, problem(code, file, lineOf(original), values, leftOut ? 'left out' : 'published without'));
      else if (leftOut) found.set(key, { ...known, effect: 'left out' });
      remove(missing ? at.slice(0, -1) : at, missing ? original.slice(0, -1) : original);
      return leftOut;
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
