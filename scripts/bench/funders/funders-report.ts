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
    line('open data, all files', `${small.format(dataBytes / 1e6)} MB`),
    line(`${number.format(grants.grants)} grants, read`, seconds(grants.reading), megabytes(grants.reading)),
    line('the same, read and written', seconds(grants.writing), megabytes(grants.writing)),
  ].join('\n');
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
