// From what a schema says to the problem that an author understands.
import type { z } from 'zod';
import { usualEffect, type KeyPath, type ProblemCode } from '../model/problem.ts';
import { nearest } from '../model/nearest.ts';
import { keysAt } from './schema-keys.ts';
import { childOf } from './written-tree.ts';

export type Issue = z.core.$ZodIssue;

export type ShapeFault = {
  readonly code: ProblemCode;
  readonly at: KeyPath;
  readonly values: Readonly<Record<string, string>>;
};

/** A key with a slip, in whose place a needed one is missing. */
export type ToldFault = ShapeFault & { readonly isNeeded?: true };

/** Where a needed key was written with a slip, the slip is what there is to tell. */
export function slipsTold(faults: readonly ShapeFault[]): ToldFault[] {
  const slips = new Map<string, ShapeFault>();
  for (const fault of faults)
    if (fault.code === 'unknown-key' && fault.values['suggestion'] !== undefined)
      slips.set(JSON.stringify([...fault.at.slice(0, -1), fault.values['suggestion']]), fault);
  const slipFor = ({ code, at }: ShapeFault) => (code === 'missing-key' ? slips.get(JSON.stringify(at)) : undefined);
  const told = new Set(faults.flatMap((fault) => slipFor(fault) ?? []));
  return faults.flatMap((fault): ToldFault[] => {
    const slip = slipFor(fault);
    if (slip) return [{ ...slip, values: { ...slip.values, needed: 'yes' }, isNeeded: true }];
    return told.has(fault) ? [] : [fault];
  });
}

/** `data` is what `schema` refused. An issue about several keys is several faults. */
export function faultOf(issue: Issue, schema: z.ZodType, data: unknown): ShapeFault[] {
  const at = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const key = String([...at].reverse().find((step) => typeof step === 'string') ?? '');
  const written = at.reduce<unknown>((branch, step) => childOf(branch, step), data);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => unknownKey(name, at, schema));
  if (issue.code === 'invalid_key') return [{ code: 'not-an-id', at, values: { key, value: key } }];
  if (written === undefined) return [{ code: 'missing-key', at, values: { key } }];
  return [{ ...refusal(issue), at, values: { key, value: shown(written), ...choices(issue) } }];
}

function unknownKey(name: string, parent: KeyPath, schema: z.ZodType): ShapeFault {
  const suggestion = nearest(name, keysAt(schema, parent));
  return { code: 'unknown-key', at: [...parent, name], values: { key: name, ...(suggestion ? { suggestion } : {}) } };
}

function refusal(issue: Issue): { code: ProblemCode } {
  const named = issue.code === 'custom' ? issue.params?.['problem'] : undefined;
  return { code: typeof named === 'string' && named in usualEffect ? (named as ProblemCode) : 'wrong-shape' };
}

function choices(issue: Issue): Record<string, string> {
  const listed = issue.code === 'custom' ? issue.params?.['choices'] : undefined;
  return typeof listed === 'string' ? { choices: listed } : {};
}

function shown(written: unknown): string {
  const text = typeof written === 'string' ? written : JSON.stringify(written);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
