// Loads a content folder, publishes it, and says what happened: used by `build` and by `start`.
import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { terminalReport } from '../src/check/report/terminal.ts';
import { problemHelp } from '../src/check/catalogue.ts';
import { withCrew, type Crew } from '../src/crew/crew.ts';
import { baseOf } from '../src/derive/edition.ts';
import { loadSite, type Loaded } from '../src/load-site.ts';
import { operatorPages } from '../src/load/operator-pages.ts';
import { programDigest } from '../src/load/program-digest.ts';
import type { Problem } from '../src/model/problem.ts';
import { makePlates, type Plates } from '../src/publish/press/plates.ts';
import { pressModules } from '../src/publish/press/press-trade.ts';
import { publish } from '../src/publish/publish.ts';
import { inStaging, PublishError, type Staging } from '../src/publish/staging.ts';
import { cacheFolder, dayFromEnvironment, root, UsageError } from './project.ts';
import { progressLine, type ProgressLine } from './progress-line.ts';

export type FolderOptions = {
  readonly content: string;
  /** The content folder's path in its repository. */
  readonly contentPath: string;
  readonly out: string;
  /** Else the path of the site's url. */
  readonly base?: string;
  readonly cold: boolean;
  readonly timing: boolean;
};

export type PublishedFolder = { readonly problems: readonly Problem[]; readonly base: string };

export async function publishFolder(options: FolderOptions): Promise<PublishedFolder> {
  if (!existsSync(options.content) || !statSync(options.content).isDirectory())
    throw new UsageError(`There is no folder ${options.content} to publish.`);
  refuseEachInOther(options);
  const line = progressLine(process.stdout);
  try {
    return await inStaging(options.out, (staging) => withCrew((crew) => publishWith({ crew, staging, line }, options)));
  } finally {
    line.end();
  }
}

type Workshop = { readonly crew: Crew; readonly staging: Staging; readonly line: ProgressLine };

async function publishWith({ crew, staging, line }: Workshop, options: FolderOptions): Promise<PublishedFolder> {
  const began = performance.now();
  // First, because a broken one ends the compilation, too, with less to say.
  const pages = options.content === join(root, 'content') ? operatorPages(options.content) : [];
  const { loaded, plates } = await load(options, { crew, staging, line });
  const read = performance.now();
  const report = terminalReport(
    { problems: loaded.problems, counts: loaded.counts, folder: options.contentPath },
    { colour: process.stdout.isTTY === true, published: loaded.hasSettings },
  );
  if (!loaded.hasSettings) {
    line.end();
    process.stdout.write(report);
    throw new PublishError(
      `Nothing was published: ${options.contentPath}/site.yaml does not say the site's name and url. What was published before is as it was.`,
    );
  }
  const base = options.base ?? baseOf(loaded.site.settings.url);
  const { printed, files } = await publish(loaded.site, {
    ...options,
    base,
    crew,
    staging,
    plates,
    bodies: loaded.bodies,
    photos: cacheFolder,
    pictures: loaded.pictures,
    pages,
    problems: problemHelp(),
    onProgress: line.show,
  });
  line.end();
  process.stdout.write(report);
  const pictures = `${loaded.developed} pictures developed, ${loaded.kept} kept`;
  console.log(`${files} files in ${options.out}: ${printed} printed, ${files - printed} kept; ${pictures}.`);
  if (options.timing)
    console.log(`Read in ${seconds(read - began)} s, published in ${seconds(performance.now() - read)} s.`);
  return { problems: loaded.problems, base };
}

/** The templates are compiled, where they have to be, while the content is read. */
async function load(
  { content, cold }: FolderOptions,
  { crew, staging, line }: Workshop,
): Promise<{ readonly loaded: Loaded; readonly plates: Plates }> {
  const program = programDigest(root);
  const today = dayFromEnvironment();
  line.show({ step: 'reading', done: 0 });
  const reading = loadSite({
    content,
    ...(today ? { today } : {}),
    now: Date.now(),
    ...(cold ? {} : { cache: cacheFolder }),
    photos: cacheFolder,
    onDevelop: (done, total) => line.show({ step: 'pictures', done, total }),
    program,
    crew,
    bodies: staging.packs,
  });
  const making = makePlates(root, program).then((plates) => {
    crew.prepare(pressModules(plates));
    return plates;
  });
  const [loaded, plates] = await Promise.all([reading, making]);
  return { loaded, plates };
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
