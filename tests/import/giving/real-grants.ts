// 324 grants of a community foundation, which are no part of the project: tests are passed over where they are absent.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve('../shared/corpus/grants');

export const files = ['ocf1.json', 'ocf2.json', 'ocf3.json'].map((file) => join(folder, file));
export const areThere = files.every((file) => existsSync(file));

export type Giving = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly currency: string;
  readonly amountAppliedFor?: number;
  readonly amountAwarded: number;
  readonly amountDisbursed?: number;
  readonly awardDate: string;
  readonly plannedDates?: readonly { readonly startDate?: string; readonly endDate?: string }[];
  readonly fundingOrganization: readonly { readonly id: string }[];
  readonly recipientOrganization: readonly { readonly id: string }[];
};

export function grantsIn(path: string): Giving[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as { grants: Giving[] }).grants;
}

/** `grant field: there → here` for everything that is not the same. */
export function differences(there: readonly Giving[], here: readonly Giving[]): string[] {
  const found = new Map(here.map((grant) => [grant.id, grant]));
  const missing = there.filter(({ id }) => !found.has(id)).map(({ id }) => `${id}: not here`);
  const foreign = here.filter(({ id }) => !there.some((grant) => grant.id === id)).map(({ id }) => `${id}: not there`);
  return [...missing, ...foreign, ...there.flatMap((grant) => between(grant, found.get(grant.id)))];
}

function between(there: Giving, here: Giving | undefined): string[] {
  if (!here) return [];
  const [source, target] = [facts(there), facts(here)];
  return Object.keys(source).flatMap((field) =>
    source[field] === target[field] ? [] : [`${there.id} ${field}: ${source[field]} → ${target[field]}`],
  );
}

function facts(grant: Giving): Record<string, unknown> {
  const [planned] = grant.plannedDates ?? [];
  return {
    title: grant.title.trim(),
    description: grant.description.replace(/\s+/g, ' ').trim(),
    currency: grant.currency,
    amountAppliedFor: grant.amountAppliedFor,
    amountAwarded: grant.amountAwarded,
    amountDisbursed: grant.amountDisbursed,
    awardDate: iso(grant.awardDate),
    startDate: iso(planned?.startDate),
    endDate: iso(planned?.endDate),
    funder: grant.fundingOrganization[0]?.id,
    recipient: grant.recipientOrganization[0]?.id,
  };
}

/** These publications write 03/10/2014 for the third of October. */
function iso(day: string | undefined): string | undefined {
  return day?.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1');
}
