// Every value of every grant, before and after: what went in and did not come out, and what came out and never went in.
import { leavesOf, type Leaf } from '../../../src/import/giving/fields.ts';
import type { Giving } from './real-grants.ts';

/** `here` is absent where nothing came out. */
export type Difference = {
  readonly grant: string;
  readonly path: string;
  readonly there?: string;
  readonly here?: string;
};

/** What is added to a grant, and why that changes nothing that was said. */
const added: readonly (readonly [RegExp, string])[] = [
  [/^(?:recipientOrganization\/0\/|fundingOrganization\/0\/|grantProgramme\/0\/)?url$/, 'where its page is here'],
  [/^grantProgramme\/0\/code$/, 'what the programme is called here'],
  [/^recipientOrganization\/0\/location\/0\/name$/, 'the town, which is also given as `addressLocality`'],
  [/^recipientOrganization\/0\/(?:description|companyNumber)$/, 'said in another grant of the same organisation'],
  [/^commitmentTransaction\/0\/(?:id|transactionDate|currency|value)$/, 'the amount and day of the award once more'],
  [/^dateModified$/, 'made of the days of payments and reports'],
];

export function differences(there: readonly Giving[], here: readonly Giving[]): Difference[] {
  const found = new Map(here.map((grant) => [grant.id, grant]));
  const known = new Set(there.map(({ id }) => id));
  const foreign = here.filter(({ id }) => !known.has(id)).map(({ id }) => ({ grant: id, path: 'id', here: id }));
  return [...there.flatMap((grant) => between(grant, found.get(grant.id))), ...foreign];
}

function between(source: Giving, target: Giving | undefined): Difference[] {
  if (!target) return [{ grant: source.id, path: 'id', there: source.id }];
  const [there, here] = [valuesOf(source), valuesOf(target)];
  const isAdded = (path: string) => !there.has(path) && added.some(([shape]) => shape.test(path));
  const paths = [...new Set([...there.keys(), ...here.keys()])].filter((path) => !isAdded(path));
  return paths
    .filter((path) => there.get(path) !== here.get(path))
    .map((path) => {
      const [before, after] = [there.get(path), here.get(path)];
      return {
        ...{ grant: source.id, path },
        ...(before === undefined ? {} : { there: before }),
        ...(after === undefined ? {} : { here: after }),
      };
    });
}

function valuesOf(grant: Giving): Map<string, string> {
  return new Map([...leavesOf(grant)].map(([path, value]) => [path, asSaid(path, value)]));
}

/** White space is no part of what was said. These publications write 03/10/2014 for the third of October. */
function asSaid(path: string, value: Leaf): string {
  const text = String(value).replace(/\s+/g, ' ').trim();
  return path.endsWith('Date') ? text.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1') : text;
}
