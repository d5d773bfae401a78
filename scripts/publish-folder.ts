// Loads a content folder, publishes it, and says what happened: used by `build` and by `start`.
import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { terminalReport } from '../src/check/report/terminal.ts';
import { problemHelp } from '../src/check/catalogue.ts';
import { readHistory } from '../src/history/read-history.ts';
import { loadSite } from '../src/load-site.ts';
import { operatorPages } from '../src/load/operator-pages.ts';
import { programDigest } from '../src/load/program-digest.ts';
import type { Problem } from '../src/model/problem.ts';
import { publish } from '../src/publish/publish.ts';
import { PublishError } from '../src/publish/staging.ts';
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
  refuseEachInOther(options);
  const [history, loaded] = await Promise.all([
    readHistory({ content: options.content, ...cache, program }),
    loadSite({
      content: options.content,
      ...(today ? { today } : {}),
      now: Date.now(),
      ...cache,
      photos: cacheFolder,
      onDevelop: (done, total) => line.show({ step: 'pictures', done, total }),
      program,
    }),
  ]);
  const { site, hasSettings, problems, counts, pictures, developed, kept } = loaded;
  const read = performance.now();
  const report = terminalReport(
    { problems, counts, folder: options.contentPath },
    { colour: process.stdout.isTTY === true, published: hasSettings },
  );
  if (!hasSettings) {
    line.end();
    process.stdout.write(report);
    throw new PublishError(
      `Nothing was published: ${options.contentPath}/site.yaml does not say the site's name and url. What was published before is as it was.`,
    );
  }
  const pages = options.content === join(root, 'content') ? operatorPages(options.content) : [];
  const result = await publish(site, {
    ...options,
    photos: cacheFolder,
    root,
    program,
    pictures,
    pages,
    history,
    problems: problemHelp(),
    onProgress: line.show,
  });
  line.end();
  process.stdout.write(report);
  const { printed, files } = result;
  console.log(
    `${files} files in ${options.out}: ${printed} printed, ${files - printed} kept; ${developed} pictures developed, ${kept} kept.`,
  );
  if (options.timing)
    console.log(`Read in ${seconds(read - began)} s, published in ${seconds(performance.now() - read)} s.`);
  return { problems };
}

/** A site inside its own content would be read as content by the next publish. */
function refuseEachInOther({ content, out }: FolderOptions): void {
  const isInside = (inner: string, outer: string) =>
    !relative(outer, inner).startsWith('..') && !isAbsolute(relative(outer, inner));
  if (isInside(out, content) || isInside(content, out))
    throw new UsageError(`The content (${content}) and the published folder (${out}) may not be inside one another.`);
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
