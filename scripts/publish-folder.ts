// Loads a content folder, publishes it, and says what happened: used by `build` and by `start`.
import { existsSync, statSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { terminalReport } from '../src/check/report/terminal.ts';
import { problemHelp } from '../src/check/catalogue.ts';
import type { Crew } from '../src/crew/crew.ts';
import { baseOf } from '../src/derive/edition.ts';
import { readHistory } from '../src/history/read-history.ts';
import { loadSite, type Loaded } from '../src/load-site.ts';
import { operatorPages } from '../src/load/operator-pages.ts';
import { programDigest } from '../src/load/program-digest.ts';
import type { History } from '../src/model/history.ts';
import type { Problem } from '../src/model/problem.ts';
import { makePlates, type Plates } from '../src/publish/press/plates.ts';
import { pressModules } from '../src/publish/press/press-trade.ts';
import { publish } from '../src/publish/publish.ts';
import { inStaging, PublishError, type Staging } from '../src/publish/staging.ts';
import { cacheFolder, dayFromEnvironment, ownContent, root, UsageError } from './project.ts';
import { withItsPast } from './sample-history.ts';
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

/** The crew's last work: it ends with it. */
export async function publishFolder(crew: Crew, options: FolderOptions): Promise<PublishedFolder> {
  if (!existsSync(options.content) || !statSync(options.content).isDirectory())
    throw new UsageError(`There is no folder ${options.content} to publish.`);
  refuseEachInOther(options);
  const line = progressLine(process.stdout);
  const folder = withItsPast(options.content);
  try {
    return await inStaging(options.out, async (staging) => {
      try {
        return await publishWith({ folder, crew, staging, line }, options);
      } finally {
        // Before what is staged is abandoned: a thread might still write to it.
        await crew.end();
      }
    });
  } finally {
    line.end();
  }
}

type Workshop = {
  /** The content, where its history is. */
  readonly folder: string;
  readonly crew: Crew;
  readonly staging: Staging;
  readonly line: ProgressLine;
};

async function publishWith(workshop: Workshop, options: FolderOptions): Promise<PublishedFolder> {
  const { folder, crew, staging, line } = workshop;
  const began = performance.now();
  // First, because a broken one ends the compilation, too, with less to say.
  const pages = options.content === ownContent ? operatorPages(options.content) : [];
  const { loaded, history, plates } = await load(options, workshop);
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
    content: folder,
    base,
    crew,
    staging,
    plates,
    bodies: loaded.bodies,
    photos: cacheFolder,
    pictures: loaded.pictures,
    pages,
    history,
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
  { cold }: FolderOptions,
  { folder, crew, staging, line }: Workshop,
): Promise<{ readonly loaded: Loaded; readonly history: History; readonly plates: Plates }> {
  const program = programDigest(root);
  const today = dayFromEnvironment();
  const cache = cold ? {} : { cache: cacheFolder };
  line.show({ step: 'reading', done: 0 });
  const reading = loadSite({
    content: folder,
    ...(today ? { today } : {}),
    now: Date.now(),
    ...cache,
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
  const remembering = readHistory({ content: folder, ...cache, program });
  const [loaded, plates, history] = await Promise.all([reading, making, remembering]);
  return { loaded, plates, history };
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
