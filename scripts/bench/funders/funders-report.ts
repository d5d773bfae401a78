import type { Cost } from '../process-cost.ts';
import type { FundersMeasured } from './measure-funders.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const small = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** The size of the network, then a line a figure. */
export function fundersReport({
  network,
  publishes,
  pages,
  files,
  pageBytes,
  dataBytes,
  filter,
  grants,
}: FundersMeasured): string {
  const { organisations, funders, milestones, posts } = network;
  const sizes = { organisations, funders, grants: network.grants, milestones, posts, pages, files };
  const kilobytes = (bytes: number) => `${small.format(bytes / 1000)} KB`;
  return [
    Object.entries(sizes)
      .map(([name, count]) => `${number.format(count)} ${name}`)
      .join(', '),
    ...publishes.map(({ step, cost }) => line(`publish, ${step}`, seconds(cost), megabytes(cost))),
    ...Object.entries(pageBytes).map(([page, bytes]) => line(`largest ${page} page, compressed`, kilobytes(bytes))),
    ...filterLines(filter, kilobytes),
    line('open data, all files', `${small.format(dataBytes / 1e6)} MB`),
    line(`${number.format(grants.grants)} grants, read`, seconds(grants.reading), megabytes(grants.reading)),
    line('the same, read and written', seconds(grants.writing), megabytes(grants.writing)),
    line('writing, beside what reading takes', ...beside(grants.reading, grants.writing)),
  ].join('\n');
}

function filterLines(
  { events, firstView, facts, choices }: FundersMeasured['filter'],
  kilobytes: (bytes: number) => string,
): string[] {
  const times = (which: 'answered' | 'shown') => {
    const sorted = choices.map((choice) => choice[which]).sort((a, b) => a - b);
    return [sorted[sorted.length >> 1], sorted.at(-1)].map((time) => `${small.format(time ?? 0)} ms`);
  };
  return [
    line(`timeline of ${number.format(events)} events, opened`, kilobytes(firstView.all)),
    line('its filter, fetched once', kilobytes(facts.bytes)),
    line('a choice, answered, median and most', ...times('answered')),
    line('the same, with the first events', ...times('shown')),
  ];
}

/** What one process takes more than another that does all but the last step of it. */
function beside(less: Cost, more: Cost): string[] {
  const held = less.megabytes === undefined ? undefined : (more.megabytes ?? 0) - less.megabytes;
  const cost = { seconds: Math.max(0, more.seconds - less.seconds) };
  return [seconds(cost), megabytes(held === undefined ? {} : { megabytes: Math.max(0, held) })];
}

function seconds({ seconds: taken }: { readonly seconds: number }): string {
  return `${taken.toFixed(2)} s`;
}

function megabytes({ megabytes: held }: { readonly megabytes?: number }): string {
  return held === undefined ? '–' : `${number.format(held)} MB`;
}

function line(first: string, ...others: readonly string[]): string {
  return first.padEnd(36) + others.map((word) => word.padStart(12)).join('');
}
