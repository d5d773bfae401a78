// One file, all the way to typed content: read, its shape checked, its body looked through. It depends on nothing but
// the file, so that its result can be kept until the file changes.
import { bodyFacts } from '../body/body-facts.ts';
import type { Draft } from '../body/draft.ts';
import type { BodyFault } from '../body/settle-tree.ts';
import { checkPostDay } from '../check/check-post-day.ts';
import { checkReplyTarget } from '../check/check-reply-target.ts';
import { checkShape } from '../check/check-shape.ts';
import { withoutContactFields } from '../check/contact-fields.ts';
import { schemaOf, type Document, type FilePlace } from '../model/document.ts';
import { problem, type Problem } from '../model/problem.ts';
import type { Reply } from '../model/reply.ts';
import type { BodyFormat } from '../model/segment.ts';
import { readDocument, type Record } from '../read/read-document.ts';

/** A document whose pictures nobody has looked at yet. */
export type Unpictured = Omit<Document, 'pictures'>;

export type LoadedFile = { readonly document?: Unpictured; readonly problems: readonly Problem[] };

/** `keep` is given the body as far as it can be made ready without the rest of the site. */
export function loadDocument(
  folder: string,
  place: FilePlace,
  keep: (draft: Draft) => void = () => undefined,
): LoadedFile {
  const { record, problems: readProblems } = readDocument(folder, place);
  if (!record) return { problems: readProblems };
  const shape = checkShape(schemaOf[record.kind], withEmptyDraft(record), record.file, record.lineOf);
  const { facts, faults, draft } = bodyFacts(record.body, formatOf(record.file));
  const problems = [...readProblems, ...shape.problems, ...faults.map((fault) => placed(fault, record))];
  if (!shape.content || !facts) return { problems };
  if (draft) keep(draft());
  const partial = shape.problems.length > 0 ? { isPartial: true } : {};
  const document = { ...placeOf(record), content: shape.content, body: facts, ...partial } as Unpictured;
  return dated(document, record, problems);
}

/** Every other key with nothing behind it is as good as not there; this one was begun to keep a post back. */
function withEmptyDraft({ kind, data, empty }: Record): Record['data'] {
  return kind === 'post' && empty.includes('draft') ? { ...data, draft: '' } : data;
}

/** A post is named by its day, and so is a reply. */
function dated(document: Unpictured, record: Record, problems: readonly Problem[]): LoadedFile {
  const { content, found } = withoutContactFields(document.content, record.file, record.lineOf);
  const all = [...problems, ...found];
  if (document.kind === 'reply') return reply(document, content as Reply, record, all);
  if (document.kind !== 'post') return { document: { ...document, content } as Unpictured, problems: all };
  const day = checkPostDay(document, content as Parameters<typeof checkPostDay>[1], record.lineOf);
  if (!day.post) return { problems: withoutDay(all, day.problems) };
  return { document: { ...document, ...day.post } as Unpictured, problems: [...all, ...day.problems] };
}

function reply(document: Unpictured, content: Reply, { file, lineOf }: Record, found: readonly Problem[]): LoadedFile {
  const problems = checkReplyTarget(content, file, found);
  if (problems.some(({ effect }) => effect === 'left out')) return { problems };
  const day = checkPostDay(document, content, lineOf);
  if (!day.post) return { problems: withoutDay(problems, day.problems) };
  return { document: { ...document, ...day.post } as Unpictured, problems };
}

/** A day that was refused is why there is none: it is told once. */
function withoutDay(problems: readonly Problem[], missing: readonly Problem[]): Problem[] {
  const refused = problems.find(({ values, effect }) => values['key'] === 'date' && effect === 'published without');
  if (!refused) return [...problems, ...missing];
  return problems.map((found) => (found === refused ? { ...found, effect: 'left out' } : found));
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
