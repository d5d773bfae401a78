// Documents as they come from checking, made of as little as a test needs.
import { schemaOf, type ContentOf, type Document, type Kind } from '../../src/model/document.ts';
import type { BodyFacts } from '../../src/model/segment.ts';
import { day } from '../../src/model/day.ts';
import { site } from '../../src/model/site.ts';
import { linkSite, type LinkResult } from '../../src/link/link-site.ts';

export const today = day.parse('2026-07-01');

type Parts = { readonly links?: readonly string[]; readonly anchors?: readonly string[]; readonly file?: string };

/** `written` is front-matter as YAML gives it: text. */
export function document<K extends Kind>(kind: K, name: string, written: object, parts: Parts = {}): Document<K> {
  const [organisation = '', id = organisation] = name.split('/');
  const isReply = kind === 'reply';
  const isOwned = kind === 'organisation' || (!isReply && name.includes('/'));
  return {
    kind,
    id: isReply ? name : id,
    organisation: isOwned ? organisation : '',
    file: parts.file ?? fileOf(kind, organisation, id),
    content: schemaOf[kind].parse(written) as ContentOf[K],
    body: { ...noBody, links: parts.links ?? [], anchors: parts.anchors ?? [] },
    pictures: {},
  } as unknown as Document<K>;
}

/** A post is named by its day, as its file is. */
export function post(name: string, written: object = {}, parts: Parts = {}): Document<'post'> {
  const date = /\d{4}-\d{2}-\d{2}/.exec(name)?.[0];
  return document('post', name, { title: name, date, ...written }, parts);
}

export function linked(documents: readonly Document[], settings: object = {}): LinkResult {
  return linkSite(site.parse({ name: 'The Village', url: 'https://village.example', ...settings }), today, documents);
}

const noBody: BodyFacts = {
  digest: '',
  format: 'md',
  words: 1,
  excerpt: 'x',
  links: [],
  pictures: [],
  milestones: [],
  anchors: [],
};

function fileOf(kind: Kind, organisation: string, id: string): string {
  switch (kind) {
    case 'site':
      return 'site.yaml';
    case 'funder':
      return `funders/${id}/funder.md`;
    case 'programme':
      return `programmes/${id}.md`;
    case 'organisation':
      return `organisations/${id}/organisation.md`;
    case 'reply':
      return `funders/${organisation}/replies/${id}.md`;
    default:
      return `organisations/${organisation}/${kind}s/${id}.md`;
  }
}
