// Loads a content folder, publishes it, and says what happened: used by `build` and by `start`.
import { existsSync, statSync } from 'node:fs';
import type { Crew } from '../src/crew/crew.ts';
import { loadSite, type Loaded } from '../src/load-site.ts';
import { programDigest } from '../src/load/program-digest.ts';
import type { History } from '../src/model/history.ts';
import type { Problem } from '../src/model/problem.ts';
import { areInsideOneAnother } from '../src/publish/inside-one-another.ts';
import { inStaging, type Staging } from '../src/publish/staging.ts';
import { progressLine, type ProgressLine } from './progress-line.ts';
import { dayFromEnvironment } from './day-from-environment.ts';
import { cacheFolder, ownContent, root, UsageError } from './project.ts';
import { readingTrade } from './reading-trade.ts';
import { withItsPast } from './sample-history.ts';

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
  const program = programDigest(root);
  try {
    return await inStaging(options.out, async (staging) => {
      try {
        return await publishWith({ folder, program, crew, staging, line }, options);
      } finally {
        // Before what is staged is abandoned: a thread might still write to it.
        await crew.end();
      }
    });
  } finally {
    line.end();
  }
}

export type Workshop = {
  /** The content, where its history is. */
  readonly folder: string;
  /** Names this version of the program. */
  readonly program: string;
  readonly crew: Crew;
  readonly staging: Staging;
  readonly line: ProgressLine;
};

async function publishWith(workshop: Workshop, options: FolderOptions): Promise<PublishedFolder> {
  const began = performance.now();
  const program = import('./print-folder.ts');
  const remembering = program.then(({ remember }) => remember(workshop, options));
  const reading = read(workshop, options, remembering);
  // The crew has work now. Meanwhile the rest of the program is read, and does what it can without the content.
  const preparing = program.then(async ({ prepare, printFolder }) => {
    const prepared = await prepare(workshop, options, remembering);
    return (loaded: Loaded) => printFolder({ loaded, began, ...prepared }, workshop, options);
  });
  const [loaded, print] = await Promise.all([reading, preparing]);
  return print(loaded);
}

function read(
  { folder, program, crew, staging, line }: Workshop,
  { content, cold }: FolderOptions,
  history: Promise<History>,
): Promise<Loaded> {
  const today = dayFromEnvironment();
  line.show({ step: 'reading', done: 0 });
  return loadSite({
    content: folder,
    ...(today ? { today } : {}),
    now: Date.now(),
    ownPages: content === ownContent,
    history,
    ...(cold ? {} : { cache: cacheFolder }),
    photos: cacheFolder,
    onDevelop: (done, total) => line.show({ step: 'pictures', done, total }),
    program,
    crew,
    trade: readingTrade(program),
    bodies: staging.packs,
  });
}

/** A site inside its own content would be read as content by the next publish. */
function refuseEachInOther({ content, out }: FolderOptions): void {
  if (areInsideOneAnother(content, out))
    throw new UsageError(`The content (${content}) and the published folder (${out}) may not be inside one another.`);
}
