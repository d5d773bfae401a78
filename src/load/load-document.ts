// One file, all the way to typed content: read, its shape checked, its body looked through. It depends on nothing but
// the file, so that its result can be kept until the file changes.
import { bodyFacts } from '../body/body-facts.ts';
import type { Draft } from '../body/draft.ts';
import type { BodyFault } from '../body/settle-tree.ts';
import { checkPostDay } from '../check/check-post-day.ts';
import { checkReplyTarget } from '../check/check-reply-target.ts';
import { checkShape } from '../check/check-shape.ts';
import { withoutContactFields } from '../check/contact-fields.ts';
import { fundersNamed } from '../check/funders-named.ts';
import { withWholeItems } from '../check/stand-ins.ts';
import type { WholeItems } from '../check/whole-items.ts';
import { schemaOf, type Document, type FilePlace } from '../model/document.ts';
import { pathInFile, problem, type KeyPath, type Problem } from '../model/problem.ts';
import type { Reply } from '../model/reply.ts';
import type { BodyFacts, BodyFormat } from '../model/segment.ts';
import { readDocument, type Record } from '../read/read-document.ts';

/** A document whose pictures nobody has looked at yet. */
export type Unpictured = Omit<Document, 'pictures'>;

export type LoadedFile = {
  readonly document?: Unpictured;
  /** Of a file that is left out: what can be looked through with all others, so that each of its problems is told at once. */
  readonly remains?: Unpictured;
  /** The document with the items that were left out of it for want of a key, so that who they name is told at once. */
  readonly whole?: WholeItems;
  readonly problems: readonly Problem[];
};

/** `keep` is given the body as far as it can be made ready without the rest of the site. */
export function loadDocument(
  folder: string,
  place: FilePlace,
  keep: (draft: Draft) => void = () => undefined,
): LoadedFile {
  const { record, problems: readProblems } = readDocument(folder, place);
  if (!record) return { problems: readProblems };
  const shape = shapeOf(record, withEmptyDraft(record));
  const { facts, faults, draft } = bodyFacts(record.body, formatOf(record.file), {
    isWhole: record.kind === 'grant' || record.kind === 'organisation',
  });
  const problems = [...readProblems, ...shape.problems, ...faults.map((fault) => placed(fault, record))];
  const isLeftOut = shape.isLeftOut || !facts;
  if (draft && !isLeftOut) keep(draft());
  const body = facts ?? noFacts(record);
  const document = documentOf(record, shape, body);
  const loaded = dated(document, record, problems);
  const whole = shape.lacking.length > 0 ? { whole: wholeItems(record, shape.lacking, body) } : {};
  return { ...(isLeftOut ? leftOut(loaded.document ?? document, loaded.problems) : loaded), ...whole };
}

type Shape = ReturnType<typeof shapeOf>;

function shapeOf({ kind, file, lineOf }: Record, written: Record['data']) {
  return checkShape(schemaOf[kind], written, file, lineOf);
}

function documentOf(record: Record, { content, unread, places, problems }: Shape, body: BodyFacts): Unpictured {
  const partial = unread.length > 0 ? { unread, ...(Object.keys(places).length > 0 ? { places } : {}) } : {};
  const hidden = unclearCover(record, problems);
  const named = record.kind === 'grant' && unread.includes('funders') ? fundersNamed(record.data) : undefined;
  const more = { ...(named ? { named } : {}), ...(hidden ? { unclearCover: hidden } : {}) };
  return { ...placeOf(record), content, body, ...partial, ...more } as Unpictured;
}

function unclearCover({ data }: Record, problems: readonly Problem[]): string | undefined {
  if (!problems.some(({ values }) => values['cover'] === 'kept back')) return undefined;
  const { cover } = data;
  const image = typeof cover === 'object' && !Array.isArray(cover) ? cover['image'] : undefined;
  return typeof image === 'string' ? image : undefined;
}

function wholeItems(record: Record, lacking: readonly KeyPath[], body: BodyFacts): WholeItems {
  const shape = shapeOf(record, withWholeItems(record.data, lacking));
  return { document: documentOf(record, shape, body), lacking };
}

/** Every other key with nothing behind it is as good as not there; this one was begun to keep a post back. */
function withEmptyDraft({ kind, data, empty }: Record): Record['data'] {
  return kind === 'post' && empty.includes('draft') ? { ...data, draft: '' } : data;
}

/** A post is named by its day, and so is a reply. */
function dated(document: Unpictured, record: Record, problems: readonly Problem[]): LoadedFile {
  const { content, found } = withoutContactFields(document.content, record.file, (path) =>
    record.lineOf(pathInFile(path, document.places)),
  );
  const clean = { ...document, content } as Unpictured;
  const all = [...problems, ...found];
  if (clean.kind !== 'post' && clean.kind !== 'reply') return { document: clean, problems: all };
  const said = clean.kind === 'reply' ? checkReplyTarget(clean.content as Reply, clean.file, all) : all;
  const day = checkPostDay(clean, clean.content as Parameters<typeof checkPostDay>[1], record.lineOf);
  if (!day.post) return leftOut(clean, withoutDay(said, day.problems));
  const post = { ...clean, ...day.post } as Unpictured;
  return said === all ? { document: post, problems: all } : leftOut(post, said);
}

/** A day that was refused is why there is none: it is told once. */
function withoutDay(problems: readonly Problem[], missing: readonly Problem[]): Problem[] {
  const refused = problems.find(
    ({ values, effect }) => [values['key'], values['suggestion']].includes('date') && effect === 'published without',
  );
  if (!refused) return [...problems, ...missing];
  return problems.map((found) => (found === refused ? { ...found, effect: 'left out' } : found));
}

function leftOut(remains: Unpictured, problems: readonly Problem[]): LoadedFile {
  return { remains, problems };
}

function noFacts({ file }: Record): BodyFacts {
  const empty = { links: [], pictures: [], milestones: [], anchors: [] };
  return { digest: '', format: formatOf(file), words: 0, excerpt: '', ...empty };
}

function placeOf({ kind, file, id, organisation }: Record): FilePlace {
  return { kind, file, id, organisation };
}

export function formatOf(file: string): BodyFormat {
  return file.endsWith('.mdx') ? 'mdx' : 'md';
}

function placed(fault: BodyFault, record: Record): Problem {
  return problem(fault.code, record.file, record.bodyLine + (fault.line ?? 1) - 1, fault.values);
}

/** What the organisation itself gives as its contact is no secret of anybody's. */
export function isOwnContact(found: Problem, contact: string | undefined): boolean {
  return (
    found.code === 'contact-in-post' &&
    found.effect === 'notice' &&
    contact !== undefined &&
    found.values['contact'] === contact
  );
}
