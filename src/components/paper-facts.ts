// What the cover of a report says beside its title: over what time, and as of which day.
import type { GrantPage, OrganisationPage, Page, PortfolioPage } from '../derive/page.ts';
import type { Day } from '../model/day.ts';

/** The pages that a funder's board is given. */
export type ReportPage = OrganisationPage | GrantPage | PortfolioPage;

export function isReport(page: Page): page is ReportPage {
  switch (page.kind) {
    case 'organisation':
    case 'grant':
    case 'funder':
    case 'programme':
      return true;
    default:
      return false;
  }
}

/** The first day that it tells of, where nobody says when it begins. */
export function firstDay(page: ReportPage): Day | undefined {
  if (page.kind === 'grant') return page.awarded;
  if (page.kind !== 'organisation') return page.firstAward;
  const made = page.milestones.flatMap(({ days }) => days.made ?? []);
  return [...made, ...page.grants.map(({ awarded }) => awarded)].sort()[0];
}

/** The day of the newest that it tells, where everything has ended: it is the same page on every later day. */
export function lastDay(page: ReportPage): Day | undefined {
  const told = page.kind === 'grant' ? page.events : page.latest;
  const ended = page.kind === 'organisation' ? page.milestones.flatMap(({ days }) => days.ended ?? []) : [];
  return [...told.map(({ day }) => day), ...ended].sort().at(-1);
}

/** The day that it was made for, where it shows one: such a page is another one on the next day. */
export function shownDay(page: ReportPage): Day | undefined {
  return 'today' in page ? page.today : 'inTime' in page ? page.inTime?.today : undefined;
}
