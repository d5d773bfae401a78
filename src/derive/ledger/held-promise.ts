// What of a promise holds that no revision can name: its question, its measures, the day on which it was made. It stays
// as it was made, but for what somebody explained.
import { isDay } from '../../model/day.ts';
import type { HeldPromise } from '../../model/linked-site.ts';
import type { Measure, Milestone } from '../../model/milestone.ts';
import type { Fact } from './fact.ts';
import type { Change } from './ledger-event.ts';

/** `first` is what was promised, `now` what the file says. A measure that was added counts whether explained or not, and stays. */
export function heldPromise(first: Milestone, now: Milestone, changes: readonly Change[]): HeldPromise {
  const measures = new Map((first.measures ?? []).map((measure) => [measure.id, measure]));
  const plain: Record<string, Fact | undefined> = plainFields(first);
  for (const { field, after, state } of changes) {
    const [name = '', id = '', part] = field.split('.');
    const isNew = name === 'measures' && part === undefined && after !== undefined && !measures.has(id);
    if (!isHeld(state) && (!isNew || state === 'first-day')) continue;
    if (name !== 'measures') plain[name] = after;
    else changeMeasure(measures, id, part, after);
  }
  for (const measure of now.measures ?? []) if (!measures.has(measure.id)) measures.set(measure.id, measure);
  const { question, promised, 'how-we-will-look': how, kind } = plain;
  const madeOn = String(promised);
  return {
    kind: kind === 'question' ? 'question' : 'delivery',
    measures: [...measures.values()],
    ...(question === undefined ? {} : { question: String(question) }),
    ...(isDay(madeOn) ? { promised: madeOn } : {}),
    ...(how === undefined ? {} : { 'how-we-will-look': String(how) }),
  };
}

function plainFields(content: Milestone): Record<string, Fact | undefined> {
  const { question, promised, kind, 'how-we-will-look': how } = content;
  return { question, promised, kind, 'how-we-will-look': how };
}

function isHeld(state: Change['state']): boolean {
  return state === 'explained' || state === 'explained-later' || state === 'restored';
}

/** Targets are the revisions' business: of a measure that is there, the target is what it was first. */
function changeMeasure(measures: Map<string, Measure>, id: string, part: string | undefined, after: Fact | undefined) {
  const known = measures.get(id);
  if (part === undefined && after === undefined) measures.delete(id);
  else if (part === undefined) measures.set(id, { ...(after as Omit<Measure, 'id'>), id });
  else if (known && part !== 'target') measures.set(id, withPart(known, part, after));
}

function withPart(measure: Measure, part: string, after: Fact | undefined): Measure {
  const { [part as keyof Measure]: _, ...rest } = measure;
  return (after === undefined ? rest : { ...rest, [part]: after }) as Measure;
}
