// One grant, its funders and what was told of it, made of as little as a test needs.
import { found, organisationOf } from '../village.ts';
import { document, linked, post } from '../link/documents.ts';
import type { Day } from '../../src/model/day.ts';
import type { LinkedGrant } from '../../src/model/linked-site.ts';
import { grantRhythm } from '../../src/derive/rhythm.ts';

type Parts = {
  /** Funder → its bands. */
  readonly funders?: Readonly<Record<string, readonly object[]>>;
  readonly grant?: object;
  readonly organisation?: object;
  readonly milestones?: Readonly<Record<string, object>>;
  /** Post → its reports. */
  readonly posts?: Readonly<Record<string, readonly object[]>>;
};

export const quarterly = { every: '3 months' };
export const underWay = { milestone: 'roof', state: 'under-way' };

/** A grant of 12,000 by every funder, from January to December 2025, with one promise. */
export function grantOf(parts: Parts): LinkedGrant {
  const {
    funders = { mill: [quarterly] },
    grant = {},
    organisation = {},
    milestones = { roof: {} },
    posts = {},
  } = parts;
  const { site } = linked([
    ...Object.entries(funders).map(([id, reporting]) => document('funder', id, { name: id, reporting })),
    document('organisation', 'riverside', { name: 'Riverside', ...organisation }),
    document('grant', 'riverside/money', {
      title: 'Money',
      awarded: '2025-01-01',
      ends: '2025-12-31',
      funders: Object.keys(funders).map((funder) => ({ funder, amount: '12000' })),
      ...grant,
    }),
    ...Object.entries(milestones).map(([id, written]) =>
      document('milestone', `riverside/${id}`, { title: id, due: '2025-12-01', grant: 'money', ...written }),
    ),
    ...Object.entries(posts).map(([id, reports]) => post(`riverside/${id}`, { reports })),
  ]);
  return found(organisationOf(site, 'riverside').grants, 'money');
}

/** `day state post`, of one funder where there are several. */
export function toldRhythm(parts: Parts, today: string, funder?: string): string[] {
  return grantRhythm(grantOf(parts), today as Day)
    .filter((one) => funder === undefined || one.funder.id === funder)
    .map(({ day, state, post: answer }) => [day ?? 'no-day', state, answer?.id].filter(Boolean).join(' '));
}
