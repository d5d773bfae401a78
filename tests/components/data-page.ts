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
  own: [
    {
      name: 'measures',
      columns: [{ name: 'so-far', type: 'number', about: 'How much there is.' }],
    },
  ],
};
