// What stands in feeds: posts, and what was learnt in them.
import type { Day } from '../model/day.ts';
import type { LinkedCover, LinkedPost } from '../model/linked-site.ts';
import { openCover } from './cover.ts';
import type { Edition } from './edition.ts';
import type { ToldLearning } from './learning-told.ts';
import { postGuid } from './post-guids.ts';
import type { BodySource } from './sheet.ts';
import { bodySource } from './to-frame.ts';

export type FeedItem = {
  /** What the press knows it by: the address of a post, with whose page it is printed; else its guid. */
  readonly key: string;
  /** Permanent, whatever becomes of the address. */
  readonly guid: string;
  readonly title: string;
  readonly address: string;
  readonly day: Day;
  readonly author: string;
  readonly categories: readonly string[];
  readonly summary: string;
  readonly language: string;
  readonly body?: BodySource;
  readonly picture?: { readonly address: string; readonly type: string; readonly alt: string };
};

export function postItem(post: LinkedPost, edition: Edition): FeedItem {
  const { content, organisation, source } = post;
  const cover = openCover(post);
  const language = edition.languageFor(organisation, post.language);
  const body = bodySource(source, language, { organisation, milestones: post.milestones, isElsewhere: true });
  return {
    ...common(post),
    key: post.address,
    guid: postGuid(post, edition),
    title: content.title,
    address: post.address,
    summary: content.summary ?? source.body.excerpt,
    ...(body ? { body } : {}),
    ...(cover ? { picture: feedPicture(cover) } : {}),
  };
}

/** Of the learnings of one post that have no id, each has its place among them. */
export function learningItem({ post, entry }: ToldLearning, edition: Edition): FeedItem {
  const { id, tried, happened, next, worked } = entry;
  const { t } = edition.words(edition.languageFor(post.organisation, post.language));
  const guid = `${postGuid(post, edition)} learning ${id ?? post.learning.indexOf(entry) + 1}`;
  const told = [
    ...(worked ? [`${t(`learning.${worked}`)}.`] : []),
    `${t('learning.tried')}: ${tried}`,
    `${t('learning.happened')}: ${happened}`,
    `${t('learning.next')}: ${next}`,
  ];
  return {
    ...common(post),
    key: guid,
    guid,
    title: t('feed.learnt', { title: post.content.title }),
    address: id ? `${post.address}#learning-${id}` : post.address,
    summary: told.join(' '),
  };
}

function common(post: LinkedPost): Pick<FeedItem, 'day' | 'author' | 'categories' | 'language'> {
  const { content, organisation, day, themes, language } = post;
  const author = content.authors?.join(', ') ?? organisation.content.name;
  return { day, author, categories: themes.map(({ name }) => name), language };
}

function feedPicture({ picture, alt }: LinkedCover): FeedItem['picture'] {
  const { address, type } = picture.plain;
  return { address, type, alt };
}
