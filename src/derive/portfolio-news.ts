// What changed for a funder or a programme since the beginning of last month: its page begins with it. Late is what became
// so since then and is it today, as the counts on the page have it; what came of other promises is told by itself.
import { addMonths, firstOfMonth } from '../model/day.ts';
import { sectionsOf } from './digest.ts';
import type { DigestSection } from './digest-page.ts';
import type { Edition } from './edition.ts';
import { milestonesOf } from './edition.ts';
import { openLapses } from './lapses.ts';
import { portfolioEvents, type Portfolio } from './portfolio.ts';
import type { PortfolioNews } from './portfolio-page.ts';
import { compareEvents } from './timeline.ts';

/** Of each section so many are shown; how many there are is said. */
const shown = 5;

/** Posts are many, and stand by themselves; what was paid stands with the money. */
const told: ReadonlySet<DigestSection> = new Set([
  'ended',
  'unexplained',
  'late',
  'moved',
  'silent',
  'paused',
  'learnt',
]);

export function portfolioNews(portfolio: Portfolio, edition: Edition): PortfolioNews {
  const { today } = edition.site;
  const since = addMonths(firstOfMonth(today), -1);
  const late = milestonesOf(portfolio.grants).flatMap((milestone) => openLapses(milestone, today));
  const others = portfolioEvents(portfolio, edition).filter(({ kind }) => kind !== 'milestone-due');
  const events = [...others, ...late].filter(({ day }) => day >= since).sort(compareEvents);
  return {
    since,
    sections: sectionsOf(events)
      .filter(({ of }) => told.has(of))
      .map(({ of, events: own }) => ({ of, count: own.length, events: own.slice(-shown).reverse() })),
  };
}
