import type { KeyPath, ListPlaces } from '../model/problem.ts';

export type Written = string | readonly Written[] | { readonly [key: string]: Written };
type Branch = Open[] | { [key: string]: Open };
type Open = string | Branch;

/** A copy of what was written from which wrong values are taken out, remembering where each item stood at first. */
export class WrittenTree {
  readonly data: { [key: string]: Open };
  readonly #places = new WeakMap<Open[], number[]>();

  constructor(written: { readonly [key: string]: Written }) {
    this.data = this.#copyMap(written);
  }

  /** One value may be written without a list: where `path` counts items of what is none, it becomes the only item. */
  makeLists(path: readonly PropertyKey[]): void {
    let branch: Open | undefined = this.data;
    for (const [index, step] of path.entries()) {
      const next = childOf(branch, String(step));
      if (typeof path[index + 1] === 'number' && next !== undefined && !Array.isArray(next)) {
        const made = [next];
        this.#places.set(made, [0]);
        (branch as { [key: string]: Open })[String(step)] = made;
      }
      branch = childOf(branch, String(step));
    }
  }

  /** The path in the file of what is now at `path`. */
  original(path: KeyPath): KeyPath {
    let branch: Open | undefined = this.data;
    return path.map((step) => {
      const at = Array.isArray(branch) && typeof step === 'number' ? (this.#places.get(branch)?.[step] ?? step) : step;
      branch = childOf(branch, step);
      return at;
    });
  }

  /** Of each list that lost items, by its path: where each that is left stood in the file. */
  places(): ListPlaces {
    const found: Record<string, readonly number[]> = {};
    const look = (branch: Open, path: KeyPath): void => {
      if (typeof branch === 'string') return;
      const places = Array.isArray(branch) ? (this.#places.get(branch) ?? []) : [];
      if (places.some((place, index) => place !== index)) found[JSON.stringify(path)] = places;
      const steps = Array.isArray(branch) ? [...branch.entries()] : Object.entries(branch);
      for (const [step, child] of steps) look(child, [...path, step]);
    };
    look(this.data, []);
    return found;
  }

  /** At the top. */
  set(key: string, value: Written): void {
    this.data[key] = this.#copy(value);
  }

  remove(path: KeyPath): void {
    const last = path.at(-1);
    let branch: Open | undefined = this.data;
    for (const step of path.slice(0, -1)) branch = childOf(branch, step);
    if (Array.isArray(branch) && typeof last === 'number') {
      branch.splice(last, 1);
      this.#places.get(branch)?.splice(last, 1);
    } else if (typeof branch === 'object' && !Array.isArray(branch) && last !== undefined) delete branch[String(last)];
  }

  #copy(written: Written): Open {
    if (typeof written === 'string') return written;
    if (!isList(written)) return this.#copyMap(written);
    const copy = written.map((item) => this.#copy(item));
    this.#places.set(copy, [...copy.keys()]);
    return copy;
  }

  #copyMap(written: { readonly [key: string]: Written }): { [key: string]: Open } {
    return Object.fromEntries(Object.entries(written).map(([key, value]) => [key, this.#copy(value)]));
  }
}

export function childOf(branch: unknown, step: string | number): Open | undefined {
  if (typeof branch !== 'object' || branch === null) return undefined;
  return (branch as { [key: string]: Open })[String(step)];
}

function isList(written: Written): written is readonly Written[] {
  return Array.isArray(written);
}
