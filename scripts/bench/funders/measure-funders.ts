// What a network of many funders costs: publishing it, the pages that its funders open first, and its open data.
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generateNetwork, type NetworkOptions } from '../generate.ts';
import { processCost, type Cost } from '../process-cost.ts';
import { measureFilter, type FilterMeasured } from '../timeline/measure-filter.ts';
import { writeMilepost } from '../write-network.ts';

export type FundersBench = {
  /** Each has two grants, ten milestones and twenty posts; a funder has a hundred grants. */
  readonly organisations: number;
  /** Grants whose open data is written by itself. */
  readonly grants: number;
  /** Emptied before and after. */
  readonly folder: string;
  readonly onStep: (what: string) => void;
};

export type FundersMeasured = {
  readonly network: Required<Pick<NetworkOptions, 'organisations' | 'posts' | 'funders'>> & Counted;
  readonly publishes: readonly { readonly step: string; readonly cost: Cost }[];
  readonly pages: number;
  readonly files: number;
  /** Bytes as hosts send them, of the HTML of the largest. */
  readonly pageBytes: Readonly<Record<'funder' | 'programme' | 'timeline' | 'data', number>>;
  /** Bytes of all files of open data. */
  readonly dataBytes: number;
  /** Of the timeline of the whole site, in a browser. */
  readonly filter: FilterMeasured;
  readonly grants: { readonly grants: number; readonly reading: Cost; readonly writing: Cost };
};

type Counted = { readonly grants: number; readonly milestones: number };

const [grantsEach, milestonesEach, postsEach, grantsOfAFunder] = [2, 10, 20, 100];

export async function measureFunders({
  organisations,
  grants,
  folder,
  onStep,
}: FundersBench): Promise<FundersMeasured> {
  rmSync(folder, { recursive: true, force: true });
  const options = networkOf(organisations);
  onStep('Writing the network');
  writeMilepost(generateNetwork(options), join(folder, 'content'));
  const publishes = [];
  for (const step of ['first', 'unchanged', 'one post edited']) {
    onStep(`Publishing, ${step}`);
    if (step === 'one post edited') editPost(join(folder, 'content'));
    publishes.push({ step, cost: await publish(folder, step === 'first') });
    // What a cold publish may not trust, it does not keep either.
    if (step === 'first') await publish(folder, false);
  }
  const site = join(folder, 'site');
  const files = filesIn(site);
  onStep('Filtering the timeline');
  const filter = await measureFilter(site);
  const measured = {
    network: { ...options, grants: organisations * grantsEach, milestones: organisations * milestonesEach },
    publishes,
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    pageBytes: {
      funder: largest(site, files, /^funders\/[^/]+\/index\.html$/),
      programme: largest(site, files, /^programmes\/[^/]+\/index\.html$/),
      timeline: largest(site, files, /^timeline\/index\.html$/),
      data: largest(site, files, /^data\/index\.html$/),
    },
    dataBytes: files
      .filter((file) => /^data\/[^/]+\.(?:csv|json|geojson)$/.test(file))
      .reduce((sum, file) => sum + statSync(join(site, file)).size, 0),
    filter,
    grants: { grants, ...(await writeGrants(grants, join(folder, 'grants'), onStep)) },
  };
  rmSync(folder, { recursive: true, force: true });
  return measured;
}

function networkOf(organisations: number) {
  return {
    organisations,
    posts: organisations * postsEach,
    grants: grantsEach,
    milestones: milestonesEach,
    funders: Math.max(Math.ceil((organisations * grantsEach) / grantsOfAFunder), 1),
    hasPlaces: true,
  };
}

function publish(folder: string, isCold: boolean): Promise<Cost> {
  const words = ['publish', '--content', 'content', '--out', 'site', ...(isCold ? ['--cold'] : [])];
  return processCost({ program: process.execPath, words: [starter, ...words], folder });
}

/** As `npm run build` does. */
const starter = join(import.meta.dirname, '../../milepost.mjs');

function editPost(content: string): void {
  const posts = join(content, 'organisations/organisation-1/posts');
  const [post = ''] = readdirSync(posts).slice(-1);
  appendFileSync(join(posts, post), '\nEdited.\n');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

function largest(site: string, files: readonly string[], pattern: RegExp): number {
  const sizes = files
    .filter((file) => pattern.test(file))
    .map((file) => gzipSync(readFileSync(join(site, file))).length);
  return Math.max(0, ...sizes);
}

/** The open data of nothing but grants: what reading them takes, and what writing takes after that. */
async function writeGrants(grants: number, folder: string, onStep: FundersBench['onStep']) {
  onStep(`Writing ${grants} grants`);
  const organisations = Math.ceil(grants / grantsEach);
  const content = join(folder, 'content');
  writeMilepost(generateNetwork({ ...networkOf(organisations), posts: 0, milestones: 0 }), content);
  mkdirSync(join(folder, 'out'));
  const words = [join(import.meta.dirname, 'write-grants.ts'), content];
  const reading = await processCost({ program: process.execPath, words, folder });
  const writing = await processCost({ program: process.execPath, words: [...words, join(folder, 'out')], folder });
  return { reading, writing };
}
