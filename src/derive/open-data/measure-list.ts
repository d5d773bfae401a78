// How much of a promise there is, measure by measure: on the page of the promise.
import type { LinkedMilestone } from '../../model/linked-site.ts';
import { absolute } from '../json-ld.ts';
import { heldTerms } from '../promise.ts';
import { measureLines } from '../rows.ts';
import type { MeasureLine, SiteFrame } from '../sheet.ts';
import { milestoneColumn, organisationColumns, urlColumn, type PlacedRow } from './placed-row.ts';
import type { Column } from './table.ts';

type Row = PlacedRow & { readonly milestone: LinkedMilestone; readonly id: string; readonly line: MeasureLine };

const columns: readonly Column<Row>[] = [
  ...organisationColumns,
  milestoneColumn,
  {
    name: 'measure',
    type: 'string',
    about: 'Id of the measure, unique in its milestone.',
    value: ({ id }) => id,
    required: true,
  },
  { name: 'title', type: 'string', about: 'What is counted.', value: ({ line }) => line.title, required: true },
  { name: 'unit', type: 'string', about: 'Of all its numbers.', value: ({ line }) => line.unit },
  { name: 'baseline', type: 'number', about: 'What there was before.', value: ({ line }) => line.baseline },
  {
    name: 'first-target',
    type: 'number',
    about: 'How much was promised first.',
    value: ({ line }) => line.firstTarget,
    required: true,
  },
  {
    name: 'target',
    type: 'number',
    about: 'How much is promised now, with every agreed revision.',
    value: ({ line }) => line.target,
    required: true,
  },
  {
    name: 'so-far',
    type: 'number',
    about: 'How much there is to date, as the latest report says. Absent: nobody has reported it.',
    value: ({ line }) => line.soFar,
  },
  urlColumn,
];

export const measureList = {
  name: 'measures' as const,
  title: 'Measures',
  about: 'One row for each measure of the promise.',
  columns,
};

export function toMeasureRows(milestone: LinkedMilestone, frame: SiteFrame): Row[] {
  const { organisation, address } = milestone;
  const { measures } = heldTerms(milestone);
  return measureLines(milestone).flatMap((line, index) => {
    const id = measures[index]?.id;
    return id === undefined ? [] : [{ organisation, milestone, id, line, url: absolute(address, frame) }];
  });
}
