import { absolute, authorThings } from '../json-ld.ts';
import type { Edition } from '../edition.ts';
import { hasOwnCard } from '../cards.ts';
import { openCover, ownCover } from '../cover.ts';
import { feedOf } from '../feed-addresses.ts';
import { linkTo } from '../link-to.ts';
import type { PostPage, SheetOf } from '../page.ts';
import { relatedPosts } from '../related.ts';
import { replyLine } from '../reply-line.ts';
import { reportLine } from '../report-line.ts';
import { learningEntry } from '../learning-entry.ts';
import type { Head, JsonLd, Link } from '../sheet.ts';
import { toFrame } from '../to-frame.ts';
import type { LinkedPost } from '../../model/linked-site.ts';
import { editedLine } from './post-versions.ts';

/** How fast people read, words a minute (Brysbaert 2019: 238 for English prose, silently). */
const readingPace = 238;

/** `index` is the post's place among its organisation's, oldest first. */
export function postSheet(post: LinkedPost, index: number, edition: Edition): SheetOf<'post'> {
  const { organisation, content, source } = post;
  const summary = content.summary ?? source.body.excerpt;
  const image = headImage(post);
  const frame = toFrame(edition, {
    address: post.address,
    language: edition.languageFor(organisation, post.language),
    head: {
      title: content.title,
      ...(summary ? { description: summary } : {}),
      type: 'article',
      published: post.day,
      feeds: [feedOf(organisation)],
      ...(image ? { image } : {}),
      jsonLd: blogPosting(post, summary, edition),
    },
    source,
    organisation,
    ...(hasOwnCard(post, edition.site) ? { card: post } : {}),
    milestones: post.milestones,
  });
  return { frame, page: postPage(post, index, edition) };
}

function postPage(post: LinkedPost, index: number, edition: Edition): PostPage {
  const { organisation, content } = post;
  const earlier = organisation.posts[index - 1];
  const later = organisation.posts[index + 1];
  return {
    kind: 'post',
    title: content.title,
    language: post.language,
    day: post.day,
    organisation: linkTo(organisation),
    authors: content.authors ?? [],
    ...(content.place ? { place: content.place.name } : {}),
    themes: post.themes.map(({ name, address }): Link => ({ text: name, address })),
    minutes: Math.max(1, Math.round(post.source.body.words / readingPace)),
    ...editedLine(post, edition),
    ...coverOf(post),
    reports: post.reports.map((report) => reportLine(report)),
    learning: post.learning.map((entry) => learningEntry(entry, post, edition)),
    replies: post.replies.map((reply) => replyLine(reply, post)),
    related: relatedPosts(post, edition),
    ...(earlier ? { earlier: linkTo(earlier, organisation) } : {}),
    ...(later ? { later: linkTo(later, organisation) } : {}),
    follow: feedOf(organisation).address,
  };
}

function coverOf(post: LinkedPost): Pick<PostPage, 'cover' | 'isCoverWithheld'> {
  const cover = ownCover(post);
  if (!cover) return post.cover === 'withheld' ? { isCoverWithheld: true } : {};
  const { isOwnPageOnly: _, ...shown } = cover;
  return { cover: shown };
}

function headImage(post: LinkedPost): Head['image'] {
  const cover = openCover(post);
  if (!cover) return undefined;
  const { address, width, height } = cover.picture.plain;
  return { address, width, height, alt: cover.alt };
}

function blogPosting(post: LinkedPost, summary: string, edition: Edition): JsonLd {
  const image = openCover(post)?.picture.plain.address;
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: post.content.title,
    description: summary || undefined,
    datePublished: post.day,
    inLanguage: post.language,
    url: absolute(post.address, edition.frame),
    image: image && absolute(image, edition.frame),
    author: authorThings(post, edition.frame),
    publisher: {
      '@type': 'Organization',
      name: post.organisation.content.name,
      url: absolute(post.organisation.address, edition.frame),
    },
    keywords: post.themes.length === 0 ? undefined : post.themes.map(({ name }) => name).join(', '),
  };
}
