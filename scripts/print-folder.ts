// The second half of publishing a folder, which `publish-folder.ts` asks for while the content is read.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { terminalReport } from '../src/check/report/terminal.ts';
import { problemHelp } from '../src/check/catalogue.ts';
import { baseOf } from '../src/derive/edition.ts';
import { readHistory } from '../src/history/read-history.ts';
import type { Loaded } from '../src/load-site.ts';
import { operatorPages } from '../src/load/operator-pages.ts';
import type { History } from '../src/model/history.ts';
import { makePlates, type Plates } from '../src/publish/press/plates.ts';
import { pressModules } from '../src/publish/press/press-order.ts';
import { publish } from '../src/publish/publish.ts';
import { PublishError } from '../src/publish/staging.ts';
import { cardNotices } from './card-notices.ts';
import { cacheFolder, ownContent, root } from './project.ts';
import type { FolderOptions, PublishedFolder, Workshop } from './publish-folder.ts';

type Prepared = {
  readonly plates: Plates;
  readonly history: History;
};

/** What git knows of the content. */
export function remember({ folder, program }: Workshop, { cold }: FolderOptions): Promise<History> {
  return readHistory({ content: folder, ...(cold ? {} : { cache: cacheFolder }), program });
}

/** What can be done without the content, while its past is read: the templates are compiled, where they have to be. */
export async function prepare(
  { program, crew }: Workshop,
  options: FolderOptions,
  remembering: Promise<History>,
): Promise<Prepared> {
  // First, because a broken one ends the compilation, too, with less to say.
  if (options.content === ownContent) operatorPages(options.content);
  const making = makePlates(root, program).then((plates) => {
    crew.prepare(pressModules(plates));
    return plates;
  });
  const [plates, history] = await Promise.all([making, remembering]);
  return { plates, history };
}

type ToPrint = Prepared & {
  readonly loaded: Loaded;
  /** When it all began, in milliseconds since the program did. */
  readonly began: number;
};

export async function printFolder(
  { loaded, plates, history, began }: ToPrint,
  { folder, crew, staging, line }: Workshop,
  options: FolderOptions,
): Promise<PublishedFolder> {
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
  const { printed, files, cards } = await publish(loaded.site, {
    ...options,
    content: folder,
    base,
    crew,
    staging,
    plates,
    bodies: loaded.bodies,
    photos: cacheFolder,
    pictures: loaded.pictures,
    recordings: loaded.recordings,
    pages: loaded.pages,
    history,
    problems: problemHelp(),
    onProgress: line.show,
  });
  line.end();
  process.stdout.write(report);
  if (options.content !== ownContent && existsSync(join(options.content, 'pages')))
    console.log(
      `${options.contentPath}/pages/ was passed over: pages of your own are compiled in content/ of the project alone.`,
    );
  const pictures = `${loaded.developed} pictures developed, ${loaded.kept} kept`;
  const drawn = `${cards.drawn} cards drawn, ${cards.kept} kept`;
  console.log(`${files} files in ${options.out}: ${printed} printed, ${files - printed} kept; ${pictures}; ${drawn}.`);
  for (const line of cardNotices(cards, loaded.site.settings['borrow-letters'])) console.log(line);
  if (options.timing)
    console.log(`Read in ${seconds(read - began)} s, published in ${seconds(performance.now() - read)} s.`);
  return { problems: loaded.problems, base };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
