// What the comparison of two ledgers found, in plain words.
import type { Verdict } from './compare-ledger.ts';
import type { Half } from './half-ledger.ts';
import type { Seal } from './published-lines.ts';

type Line = { readonly [key: string]: unknown };

/** `isKnown` tells whether a commit is on the clone's line. */
export function verdictWords(verdict: Verdict, file: string, isKnown: (commit: string) => boolean): string {
  switch (verdict.is) {
    case 'equal':
      return `${file} agrees with this clone: all ${verdict.events} events.`;
    case 'older':
      return [
        `${file} agrees with this clone so far: all of its ${verdict.events} events.`,
        `It is older than this clone, or its end was cut off: event ${verdict.events + 1} is not in it (${thing(parsed(verdict.next))}).`,
      ].join('\n');
    case 'half':
      return `${file} tells of nothing, so there is nothing to compare: ${halfWords[verdict.history]}`;
    case 'different':
      return differenceWords(verdict, file, isKnown);
    default:
      return verdict satisfies never;
  }
}

const halfWords = {
  shallow: 'it was published from a clone with only the end of its history. Its publisher needs all of it.',
  none: 'it was published from a folder without all of its history. Its publisher needs git and every part of it.',
} as const satisfies Record<Half, string>;

/** The seal that was published beside the ledger, where it says something else than the ledger does. */
export function brokenSealWords(file: string, events: number, seal: Seal): string {
  return seal.events > events
    ? `${file} ends too early: it was sealed with ${seal.events} events, and event ${events + 1} is the first that is gone.`
    : `The seal beside ${file} is not that of its event ${events}, the last.`;
}

type Difference = Extract<Verdict, { readonly is: 'different' }>;

function differenceWords(
  { number, published, expected }: Difference,
  file: string,
  isKnown: (id: string) => boolean,
): string {
  const was = published === undefined ? undefined : parsed(Buffer.from(published, 'latin1').toString('utf8'));
  const now = parsed(expected);
  const head = `${file} differs from this clone at event ${number} (${thing(now ?? was)}).`;
  return [head, ...reasons(was, now, published !== undefined, isKnown).map((reason) => `  ${reason}`)].join('\n');
}

function reasons(
  was: Line | undefined,
  now: Line | undefined,
  isThere: boolean,
  isKnown: (id: string) => boolean,
): string[] {
  if (!now) return ['The clone has no such event: it is older than what was published, or the event was made up.'];
  if (!isThere) return ['It is not in the published ledger, though others of the same commit are.'];
  if (!was) return ['The published line is no event: it was damaged.'];
  const commit = String(was['commit'] ?? '');
  const rewritten =
    commit !== '' && !isKnown(commit)
      ? [
          `Commit ${commit} is not on the line of this clone: its history was rewritten, or another branch was published.`,
        ]
      : [];
  return [...rewritten, ...differences(was, now)];
}

function differences(was: Line, now: Line): string[] {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(now)])].sort();
  const changed = keys.filter((key) => JSON.stringify(was[key]) !== JSON.stringify(now[key]));
  if (changed.length === 0) return ['The line says the same, in other bytes.'];
  return changed.map((key) => `${key}: published as ${value(was[key])}, and git says ${value(now[key])}`);
}

function value(one: unknown): string {
  return one === undefined ? 'nothing' : JSON.stringify(one);
}

function thing(line: Line | undefined): string {
  if (!line) return 'which cannot be read';
  if (line['event'] === 'ledger') return 'the head of the ledger';
  const { day, kind, organisation, id, event } = line;
  return `${day}, ${kind} ${organisation}/${id ?? 'not yet to be seen'}, ${event}`;
}

function parsed(line: string | undefined): Line | undefined {
  if (line === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Line) : undefined;
  } catch {
    return undefined; // It is no JSON any more, which is what is told.
  }
}
