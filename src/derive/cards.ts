// The social cards of a site. A page without a card of its own shows its organisation's, else the site's.
import { direction } from '../i18n/interface-language.ts';
import { cardSize, cardWords, type Card, type CardLook } from '../model/card.ts';
import type { Day } from '../model/day.ts';
import type { LinkedFunder, LinkedMilestone, LinkedOrganisation, LinkedPost, Site } from '../model/linked-site.ts';
import { lightPalette } from '../model/palette.ts';
import type { Words } from '../i18n/words.ts';
import { openCover } from './cover.ts';
import type { Edition } from './edition.ts';
import { languageOf } from './link-to.ts';
import { finalReport, finalStanding } from './milestone-standing.ts';
import { promiseOf } from './promise.ts';
import type { Head } from './sheet.ts';

/** What has a card of its own. */
export type CardSubject = 'site' | LinkedOrganisation | LinkedFunder | LinkedMilestone | LinkedPost;

export type CardImage = NonNullable<Head['image']>;

type CardMaker = Pick<Edition, 'site' | 'words' | 'language' | 'languageFor' | 'cardLook'>;

/** Every card of the site. A post has one where the site wants it, and no cover stands in for it. */
export function* cards(edition: CardMaker): Generator<Card> {
  const { site } = edition;
  yield cardOf('site', edition);
  for (const funder of site.funders) yield cardOf(funder, edition);
  for (const organisation of site.organisations) {
    yield cardOf(organisation, edition);
    for (const milestone of organisation.milestones) yield cardOf(milestone, edition);
    for (const post of organisation.posts) if (hasOwnCard(post, site)) yield cardOf(post, edition);
  }
}

export function hasOwnCard(post: LinkedPost, { settings }: Site): boolean {
  return settings['post-cards'] && openCover(post) === undefined;
}

export function toCardImage(card: Card, address: string): CardImage {
  return { address, ...cardSize, alt: cardWords(card) };
}

export function cardOf(subject: CardSubject, edition: CardMaker): Card {
  const { site, language, cardLook: look } = edition;
  const network = site.settings.name;
  if (subject === 'site') {
    const { summary } = site.settings;
    return { direction: direction(site.settings.languages[0] ?? language), title: network, ...below(summary), look };
  }
  if ('day' in subject) return { network, ...ofPost(subject, edition), look };
  if ('programmes' in subject) {
    const { name, summary } = subject.content;
    return { network, direction: direction(language), title: name, ...below(summary), look };
  }
  if ('posts' in subject) return { network, ...ofOrganisation(subject, edition), look };
  return { network, ...ofMilestone(subject, edition), look };
}

type Own = Omit<Card, 'network' | 'look'>;

function ofOrganisation(organisation: LinkedOrganisation, edition: CardMaker): Own {
  const { name, place, summary } = organisation.content;
  const where = [place?.name, place?.area].filter((part) => part !== undefined);
  const above = where.length > 0 ? { above: edition.words(edition.languageFor(organisation)).clauses(where) } : {};
  return { direction: writtenFrom(organisation, edition), ...above, title: name, ...below(summary) };
}

function ofMilestone(milestone: LinkedMilestone, edition: CardMaker): Own {
  const { organisation } = milestone;
  const w = edition.words(edition.languageFor(organisation));
  const { title, due } = promiseOf(milestone).current;
  return {
    direction: writtenFrom(organisation, edition),
    above: organisation.content.name,
    title,
    below: lastWord(milestone, edition.site.today, w) ?? w.t('milestone.due', { day: w.day(due) }),
    carved: { day: w.number(Number(due.slice(-2))), month: w.shortMonth(due), year: w.year(due) },
  };
}

function ofPost({ organisation, content, day, language }: LinkedPost, edition: CardMaker): Own {
  const w = edition.words(edition.languageFor(organisation, language));
  return { direction: direction(language), above: organisation.content.name, title: content.title, below: w.day(day) };
}

/** How it ended; absent while it is open. */
function lastWord(milestone: LinkedMilestone, today: Day, w: Words): string | undefined {
  const { withdrawn } = milestone.content;
  if (withdrawn && withdrawn.date <= today) return w.t('milestone.withdrawn-on', { day: w.day(withdrawn.date) });
  const final = finalReport(milestone);
  if (!final) return undefined;
  const standing = finalStanding(final, milestone);
  const day = w.day(final.post.day);
  return standing === 'reached' ? w.t('milestone.reached-on', { day }) : w.clauses([w.t(`standing.${standing}`), day]);
}

function writtenFrom(organisation: LinkedOrganisation, { language }: CardMaker): Card['direction'] {
  return direction(languageOf(organisation) ?? language);
}

function below(words: string | undefined): { below?: string } {
  return words === undefined ? {} : { below: words };
}

export function cardLookOf({ settings, logo }: Site): CardLook {
  const { accent, wash } = lightPalette(settings.colours ?? {});
  const borrows = settings['borrow-letters'] ? { borrows: true as const } : {};
  return { accent, wash, ...(logo ? { logo: logo.plain.address } : {}), ...borrows };
}
