// npm run bench -- publish [--posts 1000,5000,20000] [--runs 3]
// npm run bench -- history [--files 20000] [--commits 10000] [--runs 3]
// npm run bench -- photos [--photos 200] [--runs 3]
// npm run bench -- search [--posts 1000,5000,20000]
// npm run bench -- funders [--organisations 1000]
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contestants, type Contestant } from './bench/contestants.ts';
import { fundersReport } from './bench/funders/funders-report.ts';
import { measureFunders } from './bench/funders/measure-funders.ts';
import { historyReport } from './bench/history-report.ts';
import { measureHistory } from './bench/measure-history.ts';
import { measurePhotos, photoReport } from './bench/measure-photos.ts';
import { race } from './bench/race.ts';
import { raceReport } from './bench/race-report.ts';
import { measureSearch } from './bench/search/measure-search.ts';
import { searchReport } from './bench/search/search-report.ts';
import { programDigest } from '../src/load/program-digest.ts';
import { cacheFolder, root, UsageError } from './project.ts';
import { run } from './run.ts';

const usage =
  'Use: npm run bench -- publish [--posts 1000,5000,20000] [--runs 3]\n     npm run bench -- history [--files 20000] [--commits 10000] [--runs 3]\n     npm run bench -- photos [--photos 200] [--runs 3]\n     npm run bench -- search [--posts 1000,5000,20000]\n     npm run bench -- funders [--organisations 1000]';

await run(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      posts: { type: 'string', default: '1000,5000,20000' },
      files: { type: 'string', default: '20000' },
      commits: { type: 'string', default: '10000' },
      photos: { type: 'string', default: '200' },
      organisations: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '3' },
    },
  });
  const [what] = positionals;
  const runs = wholeNumber('--runs', values.runs);
  if (positionals.length !== 1 || !['publish', 'history', 'photos', 'search', 'funders'].includes(what ?? ''))
    throw new UsageError('Say what to measure: publish, history, photos, search or funders.');
  if (what === 'publish') await benchPublish(values.posts, runs);
  else if (what === 'search') await benchSearch(values.posts);
  else if (what === 'funders') await benchFunders(wholeNumber('--organisations', values.organisations));
  else if (what === 'photos') await benchPhotos(wholeNumber('--photos', values.photos), runs);
  else await benchHistory(wholeNumber('--files', values.files), wholeNumber('--commits', values.commits), runs);
  return 0;
});

async function benchHistory(files: number, commits: number, runs: number): Promise<void> {
  const folder = join(cacheFolder, 'bench');
  const results = await measureHistory({ files, commits, runs, folder, onStep: progress('History') });
  show(historyReport(results), runs);
}

async function benchPhotos(photos: number, runs: number): Promise<void> {
  const folder = join(cacheFolder, 'bench');
  const results = await measurePhotos({ photos, runs, folder, onStep: progress('Photos') });
  show(photoReport(results), runs);
}

/** Once each: bytes are the same in every run. */
async function benchSearch(written: string): Promise<void> {
  console.log(`${machine()}, 200 queries of two words in one session, each with its first ten results`);
  for (const posts of written.split(',').map((size) => wholeNumber('--posts', size))) {
    const results = await measureSearch({
      posts,
      folder: join(cacheFolder, 'bench'),
      onStep: progress(`${posts} posts`),
    });
    endProgress();
    console.log(`\n${searchReport(posts, results)}`);
  }
}

async function benchFunders(organisations: number): Promise<void> {
  const folder = join(cacheFolder, 'bench');
  const measured = await measureFunders({ organisations, grants: 20_000, folder, onStep: progress('Funders') });
  show(fundersReport(measured), 1);
}

function show(report: string, runs: number): void {
  endProgress();
  console.log(`${machine()}, medians of ${runs} ${runs === 1 ? 'run' : 'runs'} of whole processes\n\n${report}`);
}

async function benchPublish(written: string, runs: number): Promise<void> {
  const sizes = written.split(',').map((size) => wholeNumber('--posts', size));
  const all = contestants();
  console.log(introduction(all, runs));
  const folder = join(cacheFolder, 'bench');
  // Makes the templates ready, which are compiled once for each version of the program.
  await race({ posts: 20, runs: 1, folder, contestants: all, onStep: progress('Warming up') });
  const program = programDigest(root);
  for (const posts of sizes) {
    const results = await race({ posts, runs, folder, contestants: all, onStep: progress(`${posts} posts`) });
    endProgress();
    console.log(`\n${raceReport(posts, results)}`);
    if (programDigest(root) !== program)
      throw new UsageError('Milepost was changed while it was measured. Measure again.');
  }
}

function introduction(all: readonly Contestant[], runs: number): string {
  const [own, ...peers] = all.map(({ name, version }) => `${name} ${version}`);
  const missing = all.some(({ name }) => name === 'Hugo') ? [] : ['Hugo is not installed, so it takes no part.'];
  return [
    `${own} beside ${peers.join(' and ')}, medians of ${runs} ${runs === 1 ? 'run' : 'runs'} of whole processes`,
    machine(),
    ...missing,
  ].join('\n');
}

function machine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.version}, ${process.platform} ${process.arch}, ${processors.length} × ${processors[0]?.model ?? 'processor'}, ${memory} GB`;
}

function wholeNumber(option: string, written: string): number {
  if (!/^[1-9]\d*$/.test(written))
    throw new UsageError(`${option} has "${written}", which is not a whole number from 1 up.`);
  return Number(written);
}

function progress(what: string): (step: string) => void {
  return (step) => {
    if (process.stdout.isTTY) process.stdout.write(`\r\u001b[2K${what}. ${step} …`);
  };
}

function endProgress(): void {
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[2K');
}
