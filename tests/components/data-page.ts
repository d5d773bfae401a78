import type { Page } from '../../src/derive/page.ts';

export const dataPage: Page = {
  kind: 'data',
  hasGiving: true,
  counts: { organisations: 8, milestones: 25, posts: 47 },
  tables: [
    {
      name: 'milestones',
      columns: [
        { name: 'title', type: 'string', about: 'What is promised.', required: true, example: 'A roof' },
        { name: 'kind', type: 'string', about: 'What it is.', choices: ['delivery', 'question'] },
      ],
    },
  ],
  places: [
    { name: 'coordinates', type: 'array', about: 'Longitude, then latitude.', required: true, example: '-2.71, 52.65' },
    { name: 'area', type: 'string', about: 'The larger area that it is in.' },
  ],
  own: [
    {
      name: 'measures',
      columns: [{ name: 'so-far', type: 'number', about: 'How much there is.' }],
    },
  ],
};
