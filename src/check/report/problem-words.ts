import type { Effect, Problem } from '../../model/problem.ts';
import { catalogue } from '../catalogue.ts';
import { thingAt } from './thing-at.ts';
import { visible } from './visible.ts';

export type ProblemWords = {
  /** From where people stand. */
  readonly path: string;
  readonly title: string;
  /** What is so, and what becomes of the thing. */
  readonly what: string;
  readonly remedy: string;
  /** Site-relative address of the help. */
  readonly help: string;
};

const usualState = {
  'left out': (thing) => `The ${thing} is left out for now; everything else is published.`,
  'published without': (thing) => `The rest of the ${thing} is published without it.`,
  notice: () => 'It is published as it is.',
} as const satisfies Record<Effect, (thing: string) => string>;

/** A problem in words that are safe to print anywhere: nothing in them is obeyed by a terminal or a build log. */
export function problemWords({ code, effect, file, values }: Problem, folder: string): ProblemWords {
  const entry = catalogue[code];
  const safe = Object.fromEntries(Object.entries({ ...values, folder }).map(([key, value]) => [key, visible(value)]));
  return {
    path: visible(`${folder}/${file}`),
    title: entry.title,
    what: `${entry.what(safe)} ${entry.state?.(safe) ?? usualState[effect](thingAt(file))}`,
    remedy: entry.remedy(safe),
    help: `/help/problems/#${code}`,
  };
}
