import type { Page } from '../../src/derive/page.ts';
import { counts, day, hearth, link, row } from './things.ts';

const latest = {
  ...link('A kettle, a sofa and a van', '/organisations/hearth/posts/2026-02-02-van/'),
  day: day('2026-02-02'),
};

export const embedPages: { readonly [Kind in 'embed-milestone' | 'embed-organisation']: Page } = {
  'embed-milestone': {
    kind: 'embed-milestone',
    page: row.address,
    row,
    today: day('2026-06-30'),
    latest,
  },
  'embed-organisation': {
    kind: 'embed-organisation',
    page: hearth.address,
    name: hearth.text,
    summary: 'A living room that goes to where people are.',
    standings: counts,
    latest: [latest],
  },
};
