import type { Effect, Problem } from '../../model/problem.ts';
import { catalogue } from '../catalogue.ts';
import type { ProblemReport } from './problem-report.ts';
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

/** What becomes of a thing follows from all that is wrong: a file that is left out has no "rest". */
type Outcome = { readonly leftOut: ReadonlySet<string>; readonly isWithoutSite: boolean };

const usualState = {
  'left out': (thing, { isWithoutSite }) =>
    isWithoutSite ? `The ${thing} is left out.` : `The ${thing} is left out for now; everything else is published.`,
  'published without': (thing) => `The rest of the ${thing} is published without it.`,
  notice: () => 'It is published as it is.',
} as const satisfies Record<Effect, (thing: string, outcome: Outcome) => string>;

/** Problems in words that are safe to print anywhere: nothing in them is obeyed by a terminal or a build log. */
export function problemWords({ problems, folder }: WordedReport): (problem: Problem) => ProblemWords {
  const leftOut = new Set(problems.filter(({ effect }) => effect === 'left out').map(({ file }) => file));
  const outcome = { leftOut, isWithoutSite: isWithoutSite(problems) };
  return ({ code, effect, file, values }) => {
    const entry = catalogue[code];
    const safe = Object.fromEntries(Object.entries({ ...values, folder }).map(([key, value]) => [key, visible(value)]));
    const state =
      keptBackState(values) ??
      stateOf(effect, file, outcome) ??
      entry.state?.(safe) ??
      usualState[effect](thingAt(file), outcome);
    return {
      path: visible(`${folder}/${file}`),
      title: entry.title,
      what: [entry.what(safe), state].filter(Boolean).join(' '),
      remedy: entry.remedy(safe),
      help: `/help/problems/#${code}`,
    };
  };
}

type WordedReport = Pick<ProblemReport, 'problems' | 'folder'>;

/** Whether nobody knows what the site is, so that nothing of it can be published. */
export function isWithoutSite(problems: readonly Problem[]): boolean {
  return problems.some(
    ({ file, effect, code }) => code === 'missing-site' || (file === siteFile && effect === 'left out'),
  );
}

/** What speaks for people and cannot be read is no yes. */
const keptBack: Readonly<Record<string, string>> = {
  photo: 'It is kept back until this is mended; a short note stands in its place.',
  cover: 'The picture is kept back until this is mended, and the post is published without it.',
  words: 'The words are kept back until this is mended: whose they are may not have agreed.',
};

function keptBackState(values: Problem['values']): string | undefined {
  const what = Object.keys(keptBack).find((one) => values[one] === 'kept back');
  return what === undefined ? undefined : keptBack[what];
}

const siteFile = 'site.yaml';

function stateOf(effect: Effect, file: string, { leftOut }: Outcome): string | undefined {
  if (file === siteFile && effect === 'left out')
    return 'Nothing is published until it is mended; what was published before stays.';
  return effect !== 'left out' && leftOut.has(file) ? '' : undefined;
}
