// npm run bench -- publish [--posts 1000,5000,20000] [--runs 3]
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contestants, type Contestant } from './bench/contestants.ts';
import { race } from './bench/race.ts';
import { raceReport } from './bench/race-report.ts';
import { programDigest } from '../src/load/program-digest.ts';
import { cacheFolder, root, UsageError } from './project.ts';
import { run } from './run.ts';

const usage = 'Use: npm run bench -- publish [--posts 1000,5000,20000] [--runs 3]';

await run(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { posts: { type: 'string', default: '1000,5000,20000' }, runs: { type: 'string', default: '3' } },
  });
  if (positionals.length !== 1 || positionals[0] !== 'publish') throw new UsageError('Say what to measure: publish.');
  const sizes = values.posts.split(',').map((size) => wholeNumber('--posts', size));
  const runs = wholeNumber('--runs', values.runs);
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
  return 0;
});

function introduction(all: readonly Contestant[], runs: number): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const [own, ...peers] = all.map(({ name, version }) => `${name} ${version}`);
  const missing = all.some(({ name }) => name === 'Hugo') ? [] : ['Hugo is not installed, so it takes no part.'];
  return [
    `${own} beside ${peers.join(' and ')}, medians of ${runs} ${runs === 1 ? 'run' : 'runs'} of whole processes`,
    `Node ${process.version}, ${process.platform} ${process.arch}, ${processors.length} × ${processors[0]?.model ?? 'processor'}, ${memory} GB`,
    ...missing,
  ].join('\n');
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
