// Promises as OC4IDS 0.9 has them (standard.open-contracting.org/infrastructure): a project a grant, and one for what an
// organisation promised without money. It is the one open standard that knows milestones, and why they were changed.
import { dayTime, type Day } from '../../model/day.ts';

import type { LinkedGrant, LinkedMilestone, LinkedOrganisation } from '../../model/linked-site.ts';
import { sums } from '../../model/money.ts';
import { isOpen, type Standing } from '../../model/standing.ts';
import type { Edition } from '../edition.ts';
import { absolute } from '../json-ld.ts';
import { milestoneStanding, finalReport } from '../milestone-standing.ts';
import { promiseOf, type RevisionStep, type Terms } from '../promise.ts';
import { awardedOf } from '../spending.ts';
import { moneyCell } from './cells.ts';

export type InfrastructureProject = { readonly [field: string]: unknown };

/** In the order of the site. */
export function* infrastructureProjects(edition: Edition): Generator<InfrastructureProject> {
  for (const organisation of edition.site.organisations) {
    for (const grant of organisation.grants) yield grantProject(grant, edition);
    const without = organisation.milestones.filter(({ grant }) => grant === undefined);
    if (without.length > 0) yield ownProject(organisation, without, edition);
  }
}

function grantProject(grant: LinkedGrant, edition: Edition): InfrastructureProject {
  const { content, organisation, milestones, id, shares, address } = grant;
  const [budget] = sums(awardedOf(grant));
  return {
    id: projectId(`${organisation.id}-${id}`, edition),
    title: content.title,
    description: grant.source?.body.excerpt || undefined,
    status: projectStatus(milestones, edition.site.today),
    period: period(content.starts, content.ends),
    budget: budget && {
      amount: { amount: moneyCell(budget.hundredths), currency: budget.currency },
      approvalDate: moment(content.awarded),
    },
    parties: [
      { id: organisation.id, name: organisation.content.name },
      ...[...new Set(shares.map(({ funder }) => funder))].map(({ id: funder, content: { name } }) => ({
        id: `funder-${funder}`,
        name,
        roles: ['funder'],
      })),
    ],
    documents: [{ id: '1', title: content.title, url: absolute(address, edition.frame) }],
    ...promises(milestones, edition),
  };
}

function ownProject(
  organisation: LinkedOrganisation,
  milestones: readonly LinkedMilestone[],
  edition: Edition,
): InfrastructureProject {
  const { id, content, address } = organisation;
  return {
    id: projectId(id, edition),
    title: content.name,
    status: projectStatus(milestones, edition.site.today),
    parties: [{ id, name: content.name }],
    documents: [{ id: '1', title: content.name, url: absolute(address, edition.frame) }],
    ...promises(milestones, edition),
  };
}

/** Promises, and why each was changed: OC4IDS has changes in the summary of the contract that the promises are part of. */
function promises(milestones: readonly LinkedMilestone[], edition: Edition) {
  if (milestones.length === 0) return {};
  const modifications = milestones.flatMap((milestone) => modificationsOf(milestone, edition));
  return {
    milestones: milestones.map((milestone) => projectMilestone(milestone, edition)),
    ...(modifications.length > 0 ? { contractingProcesses: [{ id: '1', summary: { modifications } }] } : {}),
  };
}

function projectMilestone(milestone: LinkedMilestone, { site }: Edition) {
  const { id, currency, source } = milestone;
  const { current } = promiseOf(milestone);
  const standing = milestoneStanding(milestone, site.today);
  const final = finalReport(milestone);
  return {
    id,
    title: current.title,
    type: 'delivery',
    description: source?.body.excerpt || undefined,
    dueDate: moment(current.due),
    ...(final && standing === 'reached' ? { dateMet: moment(final.post.day) } : {}),
    dateModified: moment(milestone.reports.at(-1)?.post.day),
    status: milestoneStatus(standing),
    ...(current.budget === undefined ? {} : { value: { amount: moneyCell(current.budget), currency } }),
  };
}

/** As the code list has them: what is late has not been met. */
function milestoneStatus(standing: Standing): 'scheduled' | 'met' | 'notMet' | 'partiallyMet' {
  switch (standing) {
    case 'reached':
      return 'met';
    case 'partly-reached':
      return 'partiallyMet';
    case 'under-way':
    case 'planned':
      return 'scheduled';
    default:
      return 'notMet';
  }
}

function modificationsOf(milestone: LinkedMilestone, edition: Edition) {
  const { currency, id } = milestone;
  return promiseOf(milestone)
    .steps.filter(({ state }) => state === 'agreed')
    .map((step, index) => ({
      id: `${id}-${index + 1}`,
      date: moment(step.revision.date),
      description: `${promiseOf(milestone).current.title} (${absolute(milestone.address, edition.frame)})`,
      rationale: step.revision.reason,
      type: modificationType(step),
      ...(step.before.due === step.after.due
        ? {}
        : {
            oldContractPeriod: period(undefined, step.before.due),
            newContractPeriod: period(undefined, step.after.due),
          }),
      ...(step.before.budget === step.after.budget
        ? {}
        : { oldContractValue: value(step.before, currency), newContractValue: value(step.after, currency) }),
    }));
}

/** The list has one word for a change of several kinds: what changed first of day, money, and content. */
function modificationType({ before, after }: RevisionStep): 'duration' | 'value' | 'scope' {
  if (before.due !== after.due) return 'duration';
  return before.budget === after.budget ? 'scope' : 'value';
}

function value({ budget }: Terms, currency: string) {
  return budget === undefined ? undefined : { amount: moneyCell(budget), currency };
}

function projectStatus(milestones: readonly LinkedMilestone[], today: Day): string {
  const all = milestones.map((milestone) => milestoneStanding(milestone, today));
  if (all.length === 0) return 'preparation';
  if (all.some(isOpen)) return 'implementation';
  return all.every((standing) => standing === 'withdrawn') ? 'cancelled' : 'completion';
}

function projectId(name: string, { site }: Edition): string {
  return `oc4ids-${site.settings['publisher-prefix'] ?? 'milepost'}-${name}`;
}

function period(from: Day | undefined, until: Day | undefined) {
  return from || until ? { startDate: moment(from), endDate: moment(until) } : undefined;
}

/** Days as the standard writes them: the first moment of each, in UTC. */
function moment(of: Day | undefined): string | undefined {
  return of === undefined ? undefined : `${new Date(dayTime(of)).toISOString().slice(0, 19)}Z`;
}
