// What stands in many tables, so that it is called the same in each.
import type { LinkedMilestone, LinkedOrganisation } from '../../model/linked-site.ts';
import type { Column } from './table.ts';

/** A row that belongs to an organisation and has a page. `url` is absolute. */
export type PlacedRow = { readonly organisation: LinkedOrganisation; readonly url: string };

export const organisationColumns: readonly Column<PlacedRow>[] = [
  {
    name: 'organisation',
    type: 'string',
    about: 'Id of the organisation: the name of its folder.',
    value: ({ organisation }) => organisation.id,
    required: true,
  },
  {
    name: 'organisation-name',
    type: 'string',
    about: 'Name of the organisation.',
    value: ({ organisation }) => organisation.content.name,
    required: true,
  },
];

export const urlColumn: Column<PlacedRow> = {
  name: 'url',
  type: 'string',
  format: 'uri',
  about: 'The page that tells it.',
  value: ({ url }) => url,
  required: true,
};

export const milestoneColumn: Column<{ readonly milestone: LinkedMilestone }> = {
  name: 'milestone',
  type: 'string',
  about: 'Id of the milestone, unique in its organisation.',
  value: ({ milestone }) => milestone.id,
  required: true,
};
