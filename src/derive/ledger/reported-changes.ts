// What two versions of a post say otherwise above their text: what was reported of which promise, and what was learnt.
import type { Day } from '../../model/day.ts';
import type { Learning, Report, ToldPost } from '../../model/post.ts';
import { decimal } from '../../model/money.ts';
import type { ReportedField } from '../../model/told-change.ts';
import { sameFact, type Fact } from './fact.ts';

export type ReportedChange = {
  readonly field: ReportedField;
  /** The promise that was reported on, as the post names it. */
  readonly milestone?: string;
  /** The measure that was counted, by its id. */
  readonly measure?: string;
  /** What was tried, of a learning. */
  readonly tried?: string;
  readonly before?: Fact;
  readonly after?: Fact;
};

type Told = Pick<ReportedChange, 'field' | 'milestone' | 'measure' | 'tried'> & { readonly fact: Fact };

/** What a version says, with the day that its name or its text gives it. */
export type SaidInPost = ToldPost & { readonly date?: Day };

/** In the order of `after`, and then what only `before` had. */
export function reportedChanges(before: SaidInPost, after: SaidInPost): ReportedChange[] {
  const [old, now] = [toldFacts(before), toldFacts(after)];
  const keys = [...new Set([...now.keys(), ...old.keys()])];
  return keys.flatMap((key): ReportedChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const either = is ?? was;
    if (!either || sameFact(was?.fact, is?.fact)) return [];
    const { fact: _, ...place } = either;
    return [{ ...place, ...(was ? { before: was.fact } : {}), ...(is ? { after: is.fact } : {}) }];
  });
}

/** Every fact by a name that two versions share. */
function toldFacts({ summary, authors, date, reports = [], learning = [] }: SaidInPost): ReadonlyMap<string, Told> {
  const facts = new Map<string, Told>();
  const put = (of: string, place: Omit<Told, 'fact'>, fact: Fact | undefined) => {
    if (fact !== undefined) facts.set([place.field, of, place.measure ?? ''].join('\0'), { ...place, fact });
  };
  put('', { field: 'date' }, date);
  put('', { field: 'authors' }, authors);
  put('', { field: 'summary' }, summary);
  const nameOf = numbered();
  for (const report of reports) putReport(nameOf(report.milestone), report, put);
  const learntOf = numbered();
  for (const entry of learning) putLearning(learntOf(entry.id ?? entry.tried), entry, put);
  return facts;
}

type Put = (of: string, place: Omit<Told, 'fact'>, fact: Fact | undefined) => void;

/** A report that says nothing else is told as such. */
function putReport(of: string, report: Report, put: Put): void {
  const { milestone, state, spent, outcome, note, 'so-far': soFar = {} } = report;
  put(of, { field: 'state', milestone }, state);
  for (const [measure, count] of Object.entries(soFar)) put(of, { field: 'so-far', milestone, measure }, count);
  put(of, { field: 'spent', milestone }, spent === undefined ? undefined : decimal(spent));
  put(of, { field: 'outcome', milestone }, outcome);
  put(of, { field: 'note', milestone }, note);
  const isBare = [state, spent, outcome, note].every((fact) => fact === undefined) && Object.keys(soFar).length === 0;
  put(of, { field: 'report', milestone }, isBare ? milestone : undefined);
}

function putLearning(of: string, entry: Learning, put: Put): void {
  const { tried, happened, next, worked, 'builds-on': buildsOn } = entry;
  put(of, { field: 'tried', tried }, tried);
  put(of, { field: 'happened', tried }, happened);
  put(of, { field: 'next', tried }, next);
  put(of, { field: 'worked', tried }, worked);
  put(of, { field: 'builds-on', tried }, buildsOn);
}

/** The second of a name is another. */
function numbered(): (name: string) => string {
  const times = new Map<string, number>();
  return (name) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return `${name}\0${time}`;
  };
}
