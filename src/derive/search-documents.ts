// What can be found by searching: posts, promises, grants, and what was learnt. Only what is published stands in a site,
// so no draft and nothing scheduled is among it.
import type { Day } from '../model/day.ts';
import type { LinkedGrant, LinkedMilestone, LinkedPost } from '../model/linked-site.ts';
import type { DocumentFacts, DocumentKind } from '../search/document-facts.ts';
import type { IndexField } from '../search/index-fields.ts';
import type { Edition } from './edition.ts';
import type { ToldLearning } from './learning-told.ts';
import { languageOf } from './link-to.ts';
import { heldTerms, promisedOn, promiseOf } from './promise.ts';
import type { BodySource } from './sheet.ts';
import { bodySource } from './to-frame.ts';

/** All of it but the words of its body, which are read where they are counted. */
export type SearchDocument = {
  /** Unique, and the same for as long as it is where it is. */
  readonly key: string;
  /** From when it is there, as far as anybody knows. */
  readonly since: Day;
  readonly facts: Omit<DocumentFacts, 'text'>;
  readonly words: Readonly<Record<IndexField, string>>;
  readonly body?: BodySource;
  /** What it can be filtered by: `theme:warmth`. */
  readonly facets: readonly string[];
};

/** In the order of the site: one organisation after another. */
export function* searchDocuments(edition: Edition): Generator<SearchDocument> {
  for (const { grants, milestones, posts } of edition.site.organisations) {
    for (const grant of grants) yield grantDocument(grant, edition);
    for (const milestone of milestones) yield milestoneDocument(milestone, edition);
    for (const post of posts) {
      yield postDocument(post, edition);
      for (const [index, entry] of post.learning.entries()) yield learningDocument({ post, entry }, index);
    }
  }
}

function postDocument(post: LinkedPost, edition: Edition): SearchDocument {
  const { content, organisation, source, day } = post;
  const notes = post.reports.map(({ report }) => report.note);
  const language = edition.languageFor(organisation, post.language);
  const body = bodySource(source, language, { organisation, milestones: post.milestones, isElsewhere: true });
  return {
    key: post.address,
    since: day,
    facts: factsOf('post', post, { title: content.title, day, language: post.language }),
    words: wordsOf(
      content.title,
      [content.summary, ...notes, content.place?.name, ...(content.authors ?? [])],
      around(post),
    ),
    ...(body ? { body } : {}),
    facets: facetsOf('post', day, around(post)),
  };
}

/** It stands in its post, the `index`th there: with an address of its own, where it has a name. */
function learningDocument({ post, entry }: ToldLearning, index: number): SearchDocument {
  const { tried, happened, next, id } = entry;
  const address = id ? `${post.address}#learning-${id}` : post.address;
  return {
    key: `${post.address} learning ${id ?? index}`,
    since: post.day,
    facts: factsOf('learning', { ...post, address }, { title: tried, day: post.day, language: post.language }),
    words: wordsOf(tried, [happened, next], around(post)),
    facets: facetsOf('learning', post.day, around(post)),
  };
}

function milestoneDocument(milestone: LinkedMilestone, edition: Edition): SearchDocument {
  const { organisation, source, content, grant } = milestone;
  const { current } = promiseOf(milestone);
  const { question, 'how-we-will-look': howWeWillLook, measures } = heldTerms(milestone);
  const reasons = content.revisions?.map(({ reason }) => reason) ?? [];
  const said = [question, howWeWillLook, ...measures.map(({ title }) => title), ...reasons, content.withdrawn?.reason];
  const body = source && bodySource(source, edition.languageFor(organisation), { organisation, isElsewhere: true });
  const near = { ...nothingNear, organisation, grants: grant ? [grant] : [] };
  const language = languageOf(organisation) ?? siteLanguage(edition);
  return {
    key: milestone.address,
    since: promisedOn(milestone) ?? current.due,
    facts: factsOf('milestone', milestone, { title: current.title, day: current.due, language }),
    words: wordsOf(current.title, said, near),
    ...(body ? { body } : {}),
    facets: facetsOf('milestone', current.due, near),
  };
}

function grantDocument(grant: LinkedGrant, edition: Edition): SearchDocument {
  const { organisation, source, content } = grant;
  const draws = content.contingency?.draws?.flatMap(({ event, decision }) => [event, decision]) ?? [];
  const said = [...(content.support ?? []), ...(content.places?.map(({ name }) => name) ?? []), ...draws];
  const body = source && bodySource(source, edition.languageFor(organisation), { organisation, isElsewhere: true });
  const near = { ...nothingNear, organisation, grants: [grant] };
  const language = languageOf(organisation) ?? siteLanguage(edition);
  return {
    key: grant.address,
    since: content.awarded,
    facts: factsOf('grant', grant, { title: content.title, day: content.awarded, language }),
    words: wordsOf(content.title, said, near),
    ...(body ? { body } : {}),
    facets: facetsOf('grant', content.awarded, near),
  };
}

function siteLanguage({ site }: Edition): string {
  return site.settings.languages[0] ?? 'en';
}

type Near = Pick<LinkedPost, 'organisation' | 'themes'> & { readonly grants: readonly LinkedGrant[] };

const nothingNear = { themes: [] };

/** The money behind the promises that a post reports on. */
function around({ organisation, themes, reports }: LinkedPost): Near {
  const grants = reports.map(({ milestone }) => milestone.grant).filter((grant) => grant !== undefined);
  return { organisation, themes, grants: [...new Set(grants)] };
}

function factsOf(
  kind: DocumentKind,
  { address, organisation }: Pick<LinkedPost, 'address' | 'organisation'>,
  own: Pick<DocumentFacts, 'title' | 'day' | 'language'>,
): SearchDocument['facts'] {
  return { address, kind, organisation: organisation.content.name, ...own };
}

function wordsOf(title: string, said: readonly (string | undefined)[], near: Near): SearchDocument['words'] {
  const funders = fundersOf(near).map(({ content }) => content.name);
  const programmes = programmesOf(near).map(({ content }) => content.title);
  const themes = near.themes.map(({ name }) => name);
  const names = [near.organisation.content.name, ...funders, ...programmes, ...themes];
  return { title, text: said.filter((one) => one !== undefined).join('\n'), names: names.join('\n') };
}

function facetsOf(kind: DocumentKind, day: Day, near: Near): string[] {
  return [
    `kind:${kind}`,
    `year:${day.slice(0, 4)}`,
    `organisation:${near.organisation.id}`,
    ...fundersOf(near).map(({ id }) => `funder:${id}`),
    ...programmesOf(near).map(({ id }) => `programme:${id}`),
    ...near.themes.map(({ id }) => `theme:${id}`),
  ];
}

function fundersOf({ grants }: Near) {
  return [...new Set(grants.flatMap(({ shares }) => shares.map(({ funder }) => funder)))];
}

function programmesOf({ grants }: Near) {
  return [...new Set(grants.map(({ programme }) => programme).filter((programme) => programme !== undefined))];
}
