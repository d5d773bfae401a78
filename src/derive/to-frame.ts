import { bodyMedia } from './body-media.ts';
import { direction } from '../i18n/interface-language.ts';
import { words } from '../i18n/words.ts';
import { siteFeedAddress } from '../model/address.ts';
import type { LinkedMilestone, LinkedOrganisation, ThingSource } from '../model/linked-site.ts';
import type { MilestoneTarget } from '../model/segment.ts';
import type { CardSubject } from './cards.ts';
import type { Comparisons } from './comparisons.ts';
import type { Edition } from './edition.ts';
import { editAddress, newPostAddress, replyAddress } from './page-actions.ts';
import { promiseOf } from './promise.ts';
import type { BodySource, Frame, Head, Link, MilestoneRow, PageActions } from './sheet.ts';

export type FrameParts = {
  readonly address: string;
  readonly language?: string;
  readonly head: Omit<Head, 'feeds' | 'type'> & { readonly feeds?: readonly Link[]; readonly type?: Head['type'] };
  readonly source?: ThingSource;
  /** In whose room the page is: who may answer, and who may write. */
  readonly organisation?: LinkedOrganisation;
  readonly milestones?: Readonly<Record<string, LinkedMilestone>>;
  readonly comparisons?: Comparisons;
  /** Whose social card is shown with a link to the page; else the organisation's, else the site's. */
  readonly card?: CardSubject;
};

/** What every page has, from the little that differs. */
export function toFrame(edition: Edition, parts: FrameParts): Frame {
  const language = parts.language ?? edition.language;
  const siteFeed = { text: edition.site.settings.name, address: siteFeedAddress };
  const feeds = parts.head.feeds ?? [];
  const body = parts.source && bodySource(parts.source, language, parts);
  return {
    address: parts.address,
    language,
    direction: direction(language),
    head: { type: 'website', ...cardImage(edition, parts), ...parts.head, feeds: [...feeds, siteFeed] },
    site: edition.frame,
    act: pageActions(edition, parts),
    ...(body ? { body } : {}),
    ...(parts.comparisons ? { comparisons: parts.comparisons } : {}),
    ...progressOf(edition, parts.milestones),
  };
}

/** Whoever shows a link to the page shows this, where it has no picture of its own. */
function cardImage({ cardImage: imageOf }: Edition, { head, card, organisation }: FrameParts): Pick<Head, 'image'> {
  const image = head.unlisted || head.movedTo ? undefined : imageOf(card ?? organisation ?? 'site');
  return image ? { image } : {};
}

export type BodyParts = Pick<FrameParts, 'organisation' | 'milestones'> & {
  /** It is not for the text's own page. */
  readonly isElsewhere?: true;
};

/** Whose body is empty has none. */
export function bodySource(
  source: ThingSource,
  language: string,
  { organisation, milestones = {}, isElsewhere }: BodyParts,
): BodySource | undefined {
  const { file, body, links, deadLinks } = source;
  if (isEmpty(body)) return undefined;
  const contact = organisation?.content.contact;
  const targets = {
    links,
    ...(deadLinks ? { deadLinks } : {}),
    ...bodyMedia(source, language, isElsewhere),
    milestones: Object.fromEntries(Object.entries(milestones).map(([name, one]) => [name, targetOf(one)])),
    words: words(language).body,
    ...(contact ? { contact } : {}),
  };
  return { file, digest: body.digest, format: body.format, targets };
}

function targetOf(milestone: LinkedMilestone): MilestoneTarget {
  return { title: promiseOf(milestone).current.title, address: milestone.address };
}

/** A heart alone has no word, but something to say. */
function isEmpty({ words, excerpt, pictures, recordings = [], milestones }: ThingSource['body']): boolean {
  return words === 0 && excerpt === '' && pictures.length + recordings.length + milestones.length === 0;
}

function progressOf(
  edition: Edition,
  milestones: Readonly<Record<string, LinkedMilestone>> = {},
): { progress?: Readonly<Record<string, MilestoneRow>> } {
  const rows = Object.entries(milestones).map(([name, milestone]) => [name, edition.row(milestone)] as const);
  return rows.length === 0 ? {} : { progress: Object.fromEntries(rows) };
}

function pageActions(edition: Edition, { address, language, head, source, organisation }: FrameParts): PageActions {
  const { settings } = edition.site;
  const contact = organisation?.content.contact ?? (organisation ? undefined : settings.contact);
  const { repository, branch } = settings;
  const { t } = edition.words(language ?? edition.language);
  const folder = `${edition.contentPath}/organisations/${organisation?.id}/posts`;
  const template = { day: t('act.template-day'), question: t('act.template-question') };
  const improve = repository && source && editAddress(repository, branch, `${edition.contentPath}/${source.file}`);
  const write = repository && organisation && newPostAddress(repository, branch, folder, template);
  return {
    ...(contact ? { reply: replyAddress(contact, address, head.title) } : {}),
    ...(improve ? { improve } : {}),
    ...(write ? { write } : {}),
  };
}
