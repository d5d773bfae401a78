// Documents that were read one by one become a site: their pictures are looked at, they are checked with one another,
// and linked.
import { checkPhotos } from '../check/check-photos.ts';
import { checkIdentity, checkLeftOut, checkReferences, withoutFindings } from '../check/check-network.ts';
import { historyProblems } from '../check/history-problems.ts';
import { toNetwork, type Finding, type LeftOutFile } from '../check/network.ts';
import { findingsInItems, wholeDocuments, type WholeItems } from '../check/whole-items.ts';
import { linkSite } from '../link/link-site.ts';
import { dayIn, type Day } from '../model/day.ts';
import { dayOf, type Document, type MeasuredPicture } from '../model/document.ts';
import { formerFiles } from '../model/former-files.ts';
import type { History } from '../model/history.ts';
import type { Site } from '../model/linked-site.ts';
import type { Recording } from '../model/recording.ts';
import { problem, type Problem } from '../model/problem.ts';
import { classify, isRecordingName } from '../read/classify.ts';
import { stoppedImports } from '../read/stopped-imports.ts';
import type { FoundFile, Walk } from '../read/walk-content.ts';
import { countFiles, type Counts } from './count-files.ts';
import { operatorPages, withTheirLinks, type OwnPage } from './operator-pages.ts';
import { isOwnContact, type LoadedFile, type Unpictured } from './load-document.ts';
import { inPromisedCurrency } from './in-promised-currency.ts';
import { loadSidecars } from './load-sidecars.ts';
import { lookAtPictures, type Looked, type Notes, type PictureOptions } from './look-at-pictures.ts';
import { lookAtRecordings } from './look-at-recordings.ts';
import { answeredByNotes } from './answered-by-notes.ts';
import { nameAsNow } from './name-as-now.ts';
import { uncommittedRenames } from './uncommitted-renames.ts';
import { withFirstPromise } from './with-first-promise.ts';
import { placeFindings, sortProblems } from './place-findings.ts';
import { settingsOf, type ReadSettings } from './settings-of.ts';

export type Assembled = {
  readonly site: Site;
  readonly pages: readonly OwnPage[];
  /** Whether `site.yaml` says who the site is; else it has a stand-in's name and address. */
  readonly hasSettings: boolean;
  /** Sorted by file, line and code. */
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  /** The pictures that published documents show, each once. */
  readonly pictures: readonly MeasuredPicture[];
  /** The recordings that published documents place, each once, and their captions. */
  readonly recordings: readonly Recording[];
  /** How many prints of pictures were made, and how many were there. */
  readonly developed: number;
  readonly kept: number;
};

type AssembleOptions = PictureOptions & {
  /** Outranks the site's own `as-of`. */
  readonly today?: Day;
  /** The clock, in milliseconds since 1970. */
  readonly now: number;
  /** Whether `pages/` has pages of the operator's own: only those of the project's own content are compiled. */
  readonly ownPages?: boolean;
  /** What git knows of the content; absent where nobody asked it. */
  readonly history?: History;
};

export async function assemble(
  walk: Walk,
  loaded: ReadonlyMap<FoundFile, LoadedFile>,
  options: AssembleOptions,
): Promise<Assembled> {
  const fileProblems = [...walk.problems, ...[...loaded.values()].flatMap(({ problems }) => problems)];
  const read = [...loaded.values()].flatMap(({ document }) => document ?? []);
  const unfit = [...loaded.values()].flatMap(({ remains }) => remains ?? []);
  const whole = [...loaded.values()].flatMap((file) => file.whole ?? []);
  const pages = options.ownPages ? operatorPages(options.content) : [];
  const readSettings = settingsOf(read, unfit);
  const { settings } = readSettings;
  const { 'time-zone': timeZone } = settings;
  const today = options.today ?? settings['as-of'] ?? dayIn(timeZone, options.now);
  const notes = loadSidecars(walk.sidecars, options);
  const looked = await look({ ...options, avif: settings.avif }, [...read, ...unfit], {
    ...notes,
    today,
    media: walk.media,
  });
  const named = asThen(looked.documents, options.history, timeZone);
  const [documents, remains] = [named.slice(0, read.length), named.slice(read.length)];
  const refused = walk.problems.flatMap(({ file }) => placeOf(file) ?? []);
  const leftOut = [...refused, ...[...loaded].flatMap(([file, { document }]) => (document ? [] : [file]))];

  const checked = check(documents, { unfit: remains, whole }, leftOut, readSettings, today);
  const shown = checked.documents.filter((document) => isShown(document, today));
  const wait = checked.documents.filter((document) => !isShown(document, today));
  const { site, deadLinks, pageLinks } = linkSite(settingsOf(checked.documents, unfit).settings, today, shown, {
    wait,
    leftOut: checked.remains,
    pages: pages.map(({ name, links }) => ({ name, links: links.map(({ link }) => link) })),
    ...(options.history ? { former: formerFiles(options.history) } : {}),
  });
  const dead = deadLinks.map(({ file, link }) => ({
    ...problem('dead-link', file, 1, { link }),
    text: link,
    as: 'link' as const,
  }));
  const found = [...checked.findings, ...checkPhotos({ ...looked, today, findings: checked.findings }), ...dead];
  const placed = [
    ...placeFindings(options.content, looked.documents, found),
    ...placeFindings(options.content, wholeDocuments(whole), checked.inItems),
  ];
  const shownFiles = new Set(measuredIn(shown).map(({ path }) => path));
  const contacts = new Map(site.organisations.map(({ id, content }) => [id, content.contact]));
  const linked = withTheirLinks(pages, pageLinks);
  const isAnswered = answeredByNotes(looked.documents);
  const { history } = options;
  const ofHistory = history ? [...historyProblems(history.sources), ...uncommittedRenames(documents, history)] : [];
  const problems = sortProblems([
    ...fileProblems,
    ...notes.problems,
    ...placed,
    ...linked.problems,
    ...ofHistory,
    ...stoppedImports(options.content).map((stage) => problem('import-stopped', 'site.yaml', 1, { stage })),
  ]).filter(
    (one) =>
      !isOwnContact(one, contactFor(one.file, contacts)) &&
      !isAnswered(one) &&
      !(one.code === 'unknown-file' && shownFiles.has(one.file)),
  );
  return {
    site,
    pages: linked.pages,
    hasSettings: documents.some(({ kind }) => kind === 'site'),
    problems,
    counts: countFiles(walk, problems, checked.documents, today),
    pictures: shownPictures(shown),
    recordings: shownRecordings(shown),
    developed: looked.developed,
    kept: looked.kept,
  };
}

/** Without git, names and amounts are as they would be today. */
function asThen(documents: readonly Document[], history: History | undefined, timeZone: string): readonly Document[] {
  if (!history) return documents;
  const named = nameAsNow(documents, history, timeZone);
  return withFirstPromise(inPromisedCurrency(named, history, timeZone), history, timeZone);
}

/** Recordings first: a picture may be a part of one. What is said of each stands in notes of the same form. */
async function look(options: PictureOptions, documents: readonly Unpictured[], notes: Notes): Promise<Looked> {
  const heard = await lookAtRecordings(options, documents, notesOn(notes, isRecordingName));
  const { posters } = heard;
  const onPhotos = notesOn(notes, (file) => !isRecordingName(file));
  const seen = await lookAtPictures(options, heard.documents, { ...onPhotos, posters });
  return {
    ...seen,
    sidecars: [...seen.sidecars, ...heard.sidecars],
    withPosition: [...seen.withPosition, ...heard.withPosition],
  };
}

function notesOn(notes: Notes, isMeant: (file: string) => boolean): Notes {
  const sidecars = notes.sidecars.filter(({ photo }) => isMeant(photo));
  return { ...notes, sidecars, media: (notes.media ?? []).filter(({ file }) => isMeant(file)) };
}

type Checked = {
  readonly documents: readonly Document[];
  /** What is left out, as far as it can be looked through. */
  readonly remains: readonly Document[];
  readonly findings: readonly Finding[];
  /** In items that were left out. */
  readonly inItems: readonly Finding[];
};

type Beside = { readonly unfit: readonly Document[]; readonly whole: readonly WholeItems[] };

function check(
  documents: readonly Document[],
  { unfit, whole }: Beside,
  leftOut: readonly LeftOutFile[],
  { settings, unread }: ReadSettings,
  today: Day,
): Checked {
  const network = (all: readonly Document[], missing: readonly LeftOutFile[], looked: readonly Document[] = all) =>
    toNetwork(settings, today, all, missing, looked, unread);
  const identity = checkIdentity(network(documents, leftOut));
  const identified = withoutFindings(documents, identity);
  const doubles = missingFrom(identified, documents);
  const gone = [...leftOut, ...doubles];
  const references = checkReferences(network(identified, gone));
  const remains = [...unfit, ...doubles];
  const beside = checkLeftOut(network(identified, gone, remains));
  const fit = withoutFindings(identified, references);
  return {
    documents: fit,
    remains: [...remains, ...missingFrom(fit, identified)],
    findings: [...identity, ...references, ...beside],
    inItems: findingsInItems(whole, network(identified, gone, wholeDocuments(whole))),
  };
}

function missingFrom(staying: readonly Document[], all: readonly Document[]): Document[] {
  const files = new Set(staying.map(({ file }) => file));
  return all.filter(({ file }) => !files.has(file));
}

function shownPictures(documents: readonly Document[]): MeasuredPicture[] {
  return [...new Map(measuredIn(documents).map((one) => [one.facts.digest, one])).values()];
}

function measuredIn(documents: readonly Document[]): MeasuredPicture[] {
  return documents.flatMap(({ pictures }) => Object.values(pictures)).filter((one) => 'facts' in one);
}

function shownRecordings(documents: readonly Document[]): Recording[] {
  const found = documents.flatMap(({ recordings = {} }) => Object.values(recordings));
  const shown = found.flatMap((one) => ('facts' in one ? [one.recording] : []));
  return [...new Map(shown.map((one) => [one.address, one])).values()];
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
