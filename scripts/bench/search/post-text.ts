// The posts of a generated network as those have them who make an index: title, HTML and plain text.
import { toSegments } from '../../../src/body/to-segments.ts';
import type { BodyTargets, Segment } from '../../../src/model/segment.ts';
import { segmentsText } from '../../../src/publish/segments-text.ts';
import type { GeneratedPost } from '../generate.ts';

const targets: BodyTargets = {
  links: {},
  pictures: {},
  milestones: {},
  words: { footnotes: 'Footnotes', backToText: '{reference}', remote: '{host}' },
};

export type PostText = { readonly html: string; readonly text: string };

export function postText({ body, summary }: GeneratedPost): PostText {
  const segments = toSegments(body, 'md', targets);
  return { html: segments.map(htmlOf).join(''), text: `${summary}\n${segmentsText(segments)}` };
}

/** Generated posts have no components. */
function htmlOf(segment: Segment): string {
  return segment.kind === 'html' ? segment.html : '';
}

/** A post as both have it before they begin. */
export type PostRecord = {
  readonly address: string;
  readonly title: string;
  readonly day: string;
  readonly organisation: string;
  readonly names: string;
  readonly text: string;
  readonly facets: readonly string[];
};

export function postRecord(post: GeneratedPost, organisation: string, text: string): PostRecord {
  const { title, day, themes } = post;
  const facets = ['kind:post', `year:${day.slice(0, 4)}`, `organisation:${post.organisation}`];
  return {
    address: postAddress(post),
    title,
    day,
    organisation,
    names: [organisation, ...themes].join('\n'),
    text,
    facets,
  };
}

export function postAddress({ organisation, id }: GeneratedPost): string {
  return `/organisations/${organisation}/posts/${id}/`;
}
