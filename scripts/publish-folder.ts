// Loads a content folder, publishes it, and says what happened: used by `build` and by `start`.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { terminalReport } from '../src/check/report/terminal.ts';
import { problemHelp } from '../src/check/catalogue.ts';
import { loadSite } from '../src/load-site.ts';
import { operatorPages } from '../src/load/operator-pages.ts';
import { programDigest } from '../src/load/program-digest.ts';
import type { Problem } from '../src/model/problem.ts';
import { publish } from '../src/publish/publish.ts';
import { cacheFolder, dayFromEnvironment, root, UsageError } from './project.ts';
import { progressLine } from './progress-line.ts';

export type FolderOptions = {
  readonly content: string;
  /** The content folder's path in its repository. */
  readonly contentPath: string;
  readonly out: string;
  readonly base: string;
  readonly cold: boolean;
  readonly timing: boolean;
};

export async function publishFolder(options: FolderOptions): Promise<{ readonly problems: readonly Problem[] }> {
  if (!existsSync(options.content) || !statSync(options.content).isDirectory())
    throw new UsageError(`There is no folder ${options.content} to publish.`);
  const began = performance.now();
  const program = programDigest(root);
  const today = dayFromEnvironment();
  const cache = options.cold ? {} : { cache: cacheFolder };
  const line = progressLine(process.stdout);
  const { site, problems, counts, pictures, developed, kept } = await loadSite({
    content: options.content,
    ...(today ? { today } : {}),
    now: Date.now(),
    ...cache,
    photos: cacheFolder,
    onDevelop: (done, total) => line.show({ step: 'pictures', done, total }),
    program,
  });
  const loaded = performance.now();
  const pages = options.content === join(root, 'content') ? operatorPages(options.content) : [];
  const result = await publish(site, {
    ...options,
    photos: cacheFolder,
    root,
    program,
    pictures,
    pages,
    problems: problemHelp(),
    onProgress: line.show,
  });
  line.end();
  process.stdout.write(
    terminalReport({ problems, counts, folder: options.contentPath }, { colour: process.stdout.isTTY === true }),
  );
  const { printed, files } = result;
  console.log(
    `${files} files in ${options.out}: ${printed} printed, ${files - printed} kept; ${developed} pictures developed, ${kept} kept.`,
  );
  if (options.timing)
    console.log(`Read in ${seconds(loaded - began)} s, published in ${seconds(performance.now() - loaded)} s.`);
  return { problems };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
