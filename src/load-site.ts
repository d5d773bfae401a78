// The one call that everything starts from: a folder of content becomes the linked site, with everything that is
// wrong with it.
import type { Slice } from './crew/pack.ts';
import type { Assembled } from './load/assemble.ts';
import { loadFiles, type FileOptions } from './load/load-files.ts';
import type { Day } from './model/day.ts';
import type { History } from './model/history.ts';
import { walkContent } from './read/walk-content.ts';

export type LoadOptions = FileOptions & {
  /** Outranks the site's own `as-of`. */
  readonly today?: Day;
  /** The clock, in milliseconds since 1970: asked only where neither `today` nor `as-of` says the day. */
  readonly now: number;
  /** Whether `pages/` has pages of the operator's own: only those of the project's own content are compiled. */
  readonly ownPages?: boolean;
  /** What git knows, by which replies find promises whose files were renamed; without it they need the names of now. */
  readonly history?: Promise<History>;
  /** Where developed pictures are kept, named by their content; without it none is developed. */
  readonly photos?: string;
  readonly onDevelop?: (done: number, total: number) => void;
};

export type Loaded = Assembled & {
  /** The drafts of bodies that were read just now, by file. */
  readonly bodies: ReadonlyMap<string, Slice>;
};

export async function loadSite(options: LoadOptions): Promise<Loaded> {
  const walk = walkContent(options.content);
  const reading = loadFiles(walk.files, options);
  // While the crew reads files, the rest of the program is read.
  const [{ assemble }, { loaded, bodies }, history] = await Promise.all([
    import('./load/assemble.ts'),
    reading,
    options.history,
  ]);
  const { history: _, ...rest } = options;
  return { ...(await assemble(walk, loaded, { ...rest, ...(history ? { history } : {}) })), bodies };
}
