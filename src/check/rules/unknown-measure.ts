import { longName } from '../../model/id.ts';
import type { Measure } from '../../model/milestone.ts';
import { problemAt, type KeyPath } from '../../model/problem.ts';
import { nearest } from '../../model/nearest.ts';
import type { Finding, Network } from '../network.ts';

/** A count, or a new target, is for a measure that the milestone has. */
export function* unknownMeasure(network: Network): Iterable<Finding> {
  for (const { file, organisation, content } of network.all('post'))
    for (const [index, report] of (content.reports ?? []).entries()) {
      const [owner = '', id = ''] = longName(report.milestone, organisation).split('/');
      const milestone = network.find('milestone', owner, id);
      // A measure that cannot be read may be the one that is meant.
      if (!milestone || owner !== organisation || milestone.unread?.includes('measures')) continue;
      yield* unknownAmong(report['so-far'], milestone.content, file, ['reports', index, 'so-far']);
    }
  for (const { file, content, unread } of network.all('milestone'))
    for (const [index, revision] of (content.revisions ?? []).entries())
      if (!unread?.includes('measures'))
        yield* unknownAmong(revision.targets, content, file, ['revisions', index, 'targets']);
}

function* unknownAmong(
  counts: Readonly<Record<string, number>> | undefined,
  { title, measures = [] }: { readonly title: string; readonly measures?: readonly Measure[] | undefined },
  file: string,
  path: KeyPath,
): Iterable<Finding> {
  const known = measures.map(({ id }) => id);
  for (const measure of Object.keys(counts ?? {})) {
    if (known.includes(measure)) continue;
    const suggestion = nearest(measure, known);
    const values = { measure, milestone: title, known: known.join(', '), ...(suggestion ? { suggestion } : {}) };
    yield problemAt('unknown-measure', file, [...path, measure], values);
  }
}
