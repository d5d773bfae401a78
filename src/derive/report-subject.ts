// What a report is about: a grant, an organisation, a programme or a funder, with all that belongs to it.
import type { LinkedGrant, LinkedMilestone, LinkedPost, Site } from '../model/linked-site.ts';
import { milestonesOf } from './edition.ts';
import { portfolioName } from './portfolio.ts';

export const reportKinds = ['grant', 'organisation', 'programme', 'funder'] as const;

export type ReportKind = (typeof reportKinds)[number];

export type ReportSubject = {
  readonly title: string;
  readonly address: string;
  /** What its files are called, without an ending. */
  readonly fileName: string;
  readonly grants: readonly LinkedGrant[];
  readonly milestones: readonly LinkedMilestone[];
  /** Of an organisation all, else those that report on one of the promises; oldest first. */
  readonly posts: readonly LinkedPost[];
};

/** By the name that content gives it: `riverside/roof` for a grant. Undefined where nothing of that name is published. */
export function reportSubject(kind: ReportKind, name: string, site: Site): ReportSubject | undefined {
  const fileName = name.replace('/', '-');
  switch (kind) {
    case 'grant': {
      const grants = site.organisations.flatMap((organisation) => organisation.grants);
      const grant = grants.find(({ organisation, id }) => `${organisation.id}/${id}` === name);
      return grant && { title: grant.content.title, address: grant.address, fileName, ...ofGrants([grant]) };
    }
    case 'organisation': {
      const organisation = site.organisations.find(({ id }) => id === name);
      if (!organisation) return undefined;
      const { content, address, grants, milestones, posts } = organisation;
      return { title: content.name, address, fileName, grants, milestones, posts };
    }
    case 'programme':
    case 'funder': {
      const portfolios = kind === 'funder' ? site.funders : site.programmes;
      const portfolio = portfolios.find(({ id }) => id === name);
      if (!portfolio) return undefined;
      return {
        title: portfolioName(portfolio),
        address: portfolio.address,
        fileName,
        ...ofGrants(portfolio.grants),
      };
    }
    default:
      return kind satisfies never;
  }
}

function ofGrants(grants: readonly LinkedGrant[]): Pick<ReportSubject, 'grants' | 'milestones' | 'posts'> {
  const milestones = milestonesOf(grants);
  const posts = new Set(milestones.flatMap(({ reports }) => reports.map(({ post }) => post)));
  const key = ({ day, address }: LinkedPost) => `${day} ${address}`;
  return { grants, milestones, posts: [...posts].sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
}
