// 324 grants of a community foundation, which are no part of the project: tests are passed over where they are absent.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve('../shared/corpus/grants');

export const files = ['ocf1.json', 'ocf2.json', 'ocf3.json'].map((file) => join(folder, file));
export const areThere = files.every((file) => existsSync(file));

export type Giving = {
  readonly id: string;
  readonly recipientOrganization: readonly object[];
  readonly [field: string]: unknown;
};

export function grantsIn(path: string): Giving[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as { grants: Giving[] }).grants;
}
