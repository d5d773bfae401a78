// The one call that everything starts from: a folder of content becomes the linked site, with everything that is
// wrong with it.
import { checkIdentity, checkReferences, withoutFindings } from './check/check-network.ts';
import { toNetwork, type Finding, type LeftOutFile } from './check/network.ts';
import type { Crew } from './crew/crew.ts';
import type { Slice } from './crew/pack.ts';
import { linkSite } from './link/link-site.ts';
import { countFiles, type Counts } from './load/count-files.ts';
import { documentCache } from './load/document-cache.ts';
import { isOwnContact, loadDocument, type LoadedFile } from './load/load-document.ts';
import { loadTrade } from './load/load-trade.ts';
import { lookAtPictures } from './load/look-at-pictures.ts';
import { placeFindings, sortProblems } from './load/place-findings.ts';
import { settingsOf } from './load/settings-of.ts';
import { dayIn, type Day } from './model/day.ts';
import { dayOf, type Document, type FoundPicture } from './model/document.ts';
import type { Site } from './model/linked-site.ts';
import { problem, type Problem } from './model/problem.ts';
import { classify } from './read/classify.ts';
import { walkContent, type FoundFile } from './read/walk-content.ts';

export type LoadOptions = {
  readonly content: string;
  /** Outranks the site's own `as-of`. */
  readonly today?: Day;
  /** The clock, in milliseconds since 1970: asked only where neither `today` nor `as-of` says the day. */
  readonly now: number;
  /** Where to keep what was read; nothing is kept without it. */
  readonly cache?: string;
  /** Where developed pictures are kept, named by their content; without it none is developed. */
  readonly photos?: string;
  readonly onDevelop?: (done: number, total: number) => void;
  /** Names this version of the program, for the cache. */
  readonly program: string;
  /** Who reads many files at a time; without it they are read one after another. */
  readonly crew?: Crew;
  /** Where the crew may leave drafts of bodies for who prints them. */
  readonly bodies?: string;
};

export type Loaded = {
  readonly site: Site;
  /** Whether `site.yaml` says who the site is; else it has a stand-in's name and address. */
  readonly hasSettings: boolean;
  /** Sorted by file, line and code. */
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  /** The pictures that published documents show, each once. */
  readonly pictures: readonly ShownPicture[];
  /** The drafts of bodies that were read just now, by file. */
  readonly bodies: ReadonlyMap<string, Slice>;
  /** How many prints of pictures were made, and how many were there. */
  readonly developed: number;
  readonly kept: number;
};

export type ShownPicture = Extract<FoundPicture, { readonly facts: unknown }>;

export async function loadSite(options: LoadOptions): Promise<Loaded> {
  const walk = walkContent(options.content);
  const bodies = new Map<string, Slice>();
  const loaded = await loadFiles(walk.files, bodies, options);
  const fileProblems = [...walk.problems, ...[...loaded.values()].flatMap(({ problems }) => problems)];
  const looked = await lookAtPictures(
    options,
    [...loaded.values()].flatMap(({ document }) => document ?? []),
  );
  const { documents } = looked;
  const settings = settingsOf(documents);
  const today = options.today ?? settings['as-of'] ?? dayIn(settings['time-zone'], options.now);
  const refused = walk.problems.flatMap(({ file }) => placeOf(file) ?? []);
  const leftOut = [...refused, ...[...loaded].flatMap(([file, { document }]) => (document ? [] : [file]))];

  const checked = check(documents, leftOut, settings, today);
  const shown = checked.documents.filter((document) => isShown(document, today));
  const { site, deadLinks } = linkSite(settings, today, shown);
  const dead = deadLinks.map(({ file, link }) => ({ ...problem('dead-link', file, 1, { link }), text: link }));
  const placed = placeFindings(options.content, [...checked.findings, ...dead]);
  const contacts = new Map(site.organisations.map(({ id, content }) => [id, content.contact]));
  const problems = sortProblems([...fileProblems, ...placed]).filter(
    (found) => !isOwnContact(found, contactFor(found.file, contacts)),
  );
  return {
    site,
    hasSettings: documents.some(({ kind }) => kind === 'site'),
    problems,
    counts: countFiles(walk, problems, checked.documents, today),
    pictures: shownPictures(shown),
    bodies,
    developed: looked.developed,
    kept: looked.kept,
  };
}

function check(
  documents: readonly Document[],
  leftOut: readonly LeftOutFile[],
  settings: Site['settings'],
  today: Day,
): { readonly documents: readonly Document[]; readonly findings: readonly Finding[] } {
  const identity = checkIdentity(toNetwork(settings, today, documents, leftOut));
  const identified = withoutFindings(documents, identity);
  const staying = new Set(identified.map(({ file }) => file));
  const gone = [...leftOut, ...documents.filter(({ file }) => !staying.has(file))];
  const references = checkReferences(toNetwork(settings, today, identified, gone));
  return { documents: withoutFindings(identified, references), findings: [...identity, ...references] };
}

async function loadFiles(
  files: readonly FoundFile[],
  bodies: Map<string, Slice>,
  options: LoadOptions,
): Promise<Map<FoundFile, LoadedFile>> {
  const cache = documentCache(options.cache, options.content, options.program);
  const loaded = new Map(files.map((file) => [file, cache.get(file)]));
  const fresh = files.filter((file) => !loaded.get(file));
  for (const [file, result] of await loadFresh(fresh, bodies, options)) loaded.set(file, result);
  const complete = loaded as Map<FoundFile, LoadedFile>;
  if (fresh.length > 0 || files.length === 0) cache.save(complete);
  return complete;
}

/** A few files are read sooner than a thread starts. */
const worthThreads = 300;

async function loadFresh(
  files: readonly FoundFile[],
  kept: Map<string, Slice>,
  { content: folder, crew, bodies }: LoadOptions,
): Promise<[FoundFile, LoadedFile][]> {
  if (!crew || files.length < worthThreads) return files.map((file) => [file, loadDocument(folder, file)]);
  const byPath = new Map(files.map((file) => [file.file, file]));
  const results: [FoundFile, LoadedFile][] = [];
  await crew.workOff(loadTrade({ folder, ...(bodies ? { bodies } : {}) }), files, ({ file: path, loaded, body }) => {
    if (body) kept.set(path, body);
    const file = byPath.get(path);
    if (file) results.push([file, loaded]);
  });
  return results;
}

function shownPictures(documents: readonly Document[]): ShownPicture[] {
  const found = documents.flatMap(({ pictures }) => Object.values(pictures)).filter((one) => 'facts' in one);
  return [...new Map(found.map((one) => [one.facts.digest, one])).values()];
}

/** What a file would have been, had it been one that can be read. */
function placeOf(file: string): LeftOutFile | undefined {
  const meaning = classify(file);
  return meaning.is === 'document' ? meaning.place : undefined;
}

function isShown(document: Document, today: Day): boolean {
  const isDraft = document.kind === 'post' && document.content.draft === true;
  return !isDraft && (dayOf(document) ?? today) <= today;
}

function contactFor(file: string, contacts: ReadonlyMap<string, string | undefined>): string | undefined {
  const [room, organisation = ''] = file.split('/');
  return room === 'organisations' ? contacts.get(organisation) : undefined;
}
