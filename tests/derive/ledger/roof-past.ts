// The past of one roof in one village, and what is told of it.
import { join } from 'node:path';
import { changeLines } from '../../../src/derive/change-lines.ts';
import type { Edition } from '../../../src/derive/edition.ts';
import { withGone } from '../../../src/derive/gone-lines.ts';
import { promiseOf } from '../../../src/derive/promise.ts';
import { toldChangeSentence } from '../../../src/i18n/told-change.ts';
import { words } from '../../../src/i18n/words.ts';
import { desk, type Step } from '../../history/repository.ts';
import { milestoneOf, organisationOf } from '../../village.ts';
import { editionOfPast, promiseFile, roof, step } from '../edition-of-past.ts';

const shelf = desk();
let folders = 0;
export const grantFile = 'organisations/riverside/grants/money.md';
export const due = 'due: 2026-06-01';
export const first = step('2026-01-02', { [roof]: promiseFile(due) });
export const onDay = (on: string, ...fields: readonly string[]) => step(on, { [roof]: promiseFile(...fields) });
export const revised = (...more: readonly string[]) =>
  `revisions: [{ ${['date: 2026-02-01', 'reason: Bats', ...more].join(', ')} }]`;

export async function editionAfter(...steps: readonly Step[]): Promise<Edition> {
  folders += 1;
  return editionOfPast(join(shelf, String(folders)), steps);
}

export const roofIn = ({ site }: Edition) => milestoneOf(site, 'riverside', 'roof');
export const steps = (edition: Edition) =>
  promiseOf(roofIn(edition)).steps.map(({ state, revision }) => [state, revision.due]);
export const currentDue = (edition: Edition) => promiseOf(roofIn(edition)).current.due;
export const lines = (edition: Edition) =>
  changeLines(roofIn(edition), edition).map(({ state, change }) => [state, toldChangeSentence(change, words('en'))]);

export const room = ({ site }: Edition) => organisationOf(site, 'riverside');
/** Promises that are told as gone, and how. */
export const goneIn = (edition: Edition) =>
  (withGone(room(edition), edition).gone ?? []).map(({ id, state }) => [id, state]);
/** Of each promise that stands: its id, since when it is known, and its changes. */
export const standing = (edition: Edition) =>
  room(edition).milestones.map((milestone) => [
    milestone.id,
    edition.ledger.firstSeen(milestone, edition.site.today),
    changeLines(milestone, edition).map(({ state, change }) => [change.field, state]),
  ]);
