// A site with its past: a real repository, made of steps, read and linked as a publisher does.
import { readHistory } from '../../src/history/read-history.ts';
import { loadSite } from '../../src/load-site.ts';
import { toEdition, type Edition } from '../../src/derive/edition.ts';
import { day } from '../../src/model/day.ts';
import { at, commitAll, type Step } from '../history/repository.ts';

export const villageFiles = {
  'site.yaml': 'name: The Village\nurl: https://village.example\ncurrency: GBP\n',
  'funders/mill/funder.md': '---\nname: The Mill\n---\n',
  'organisations/riverside/organisation.md': '---\nname: Riverside\n---\n',
  'organisations/riverside/grants/money.md':
    '---\ntitle: Money\nawarded: 2026-01-01\nfunders: [{ funder: mill, amount: 900 }]\n---\n',
};

export const roof = 'organisations/riverside/milestones/roof.md';

/** A milestone's file, its title among the fields or `A roof`. */
export function promiseFile(...fields: readonly string[]): string {
  return `---\ntitle: A roof\ngrant: money\n${fields.join('\n')}\n---\n`;
}

export function step(on: string, files: Step['files']): Step {
  return { time: at(on), author: 'Rosa', files };
}

export async function editionOfPast(content: string, steps: readonly Step[], on = '2026-09-01'): Promise<Edition> {
  commitAll(content, [step('2026-01-01', villageFiles), ...steps]);
  return editionNow(content, on);
}

/** Of the files as they are in the folder, committed or not. */
export async function editionNow(content: string, on = '2026-09-01'): Promise<Edition> {
  const reading = readHistory({ content, program: 'test' });
  const { site } = await loadSite({ content, now: 0, program: 'test', today: day.parse(on), history: reading });
  const history = await reading;
  return toEdition(site, { base: '', contentPath: 'content', problems: [], history });
}
