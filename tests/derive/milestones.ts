// One milestone with what was promised and reported, made of as little as a test needs.
import type { LinkedMilestone } from '../../src/model/linked-site.ts';
import { milestoneOf } from '../village.ts';
import { document, linked, post } from '../link/documents.ts';

export type Told = { readonly day: string; readonly report: object; readonly learnt?: boolean };

const learning = [{ tried: 'a', happened: 'b', next: 'c' }];

/** A milestone of a grant by `funders`; without any, of no grant. */
export function milestone(
  written: object,
  told: readonly Told[] = [],
  funders: readonly string[] = [],
): LinkedMilestone {
  const shares = funders.map((funder) => ({ funder, amount: '100' }));
  const grants =
    shares.length === 0
      ? []
      : [document('grant', 'riverside/money', { title: 'Money', awarded: '2025-01-01', funders: shares })];
  const { site } = linked([
    ...funders.map((funder) => document('funder', funder, { name: funder })),
    ...grants,
    document('milestone', 'riverside/roof', {
      title: 'Roof',
      due: '2026-06-30',
      ...(grants.length > 0 ? { grant: 'money' } : {}),
      ...written,
    }),
    ...told.map(({ day, report, learnt }, number) =>
      post(`riverside/${day}-${number}`, {
        reports: [{ milestone: 'roof', ...report }],
        ...(learnt ? { learning } : {}),
      }),
    ),
  ]);
  return milestoneOf(site, 'riverside', 'roof');
}
