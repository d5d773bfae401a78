// How to follow: the whole site, or one organisation with its grants and promises.
import type { LinkedOrganisation } from '../../model/linked-site.ts';
import { calendarOf, siteCalendar } from '../calendars.ts';
import type { Edition } from '../edition.ts';
import { feedOf } from '../feed-addresses.ts';
import { feedGroups, followAddress, roomGroups } from '../feed-list.ts';
import { linkTo } from '../link-to.ts';
import { opmlOf, siteOpml } from '../opml.ts';
import type { SheetOf } from '../page.ts';
import { portfolioName } from '../portfolio.ts';
import { toFrame } from '../to-frame.ts';

export function* followSheets(edition: Edition): Generator<SheetOf<'follow'>> {
  const { organisations, funders, programmes, settings } = edition.site;
  const { t } = edition.words(edition.language);
  const readingLists = [
    { text: settings.name, address: siteOpml },
    ...[...funders, ...programmes].map((one) => ({ text: portfolioName(one), address: opmlOf(one) })),
  ];
  const calendars = [
    { text: settings.name, address: siteCalendar },
    ...[...organisations, ...funders].map((one) => ({ text: one.content.name, address: calendarOf(one) })),
  ];
  yield {
    frame: toFrame(edition, { address: '/follow/', head: { title: t('title.follow') } }),
    page: { kind: 'follow', groups: feedGroups(edition), calendars, readingLists },
  };
  for (const organisation of organisations) yield roomSheet(organisation, edition);
}

function roomSheet(organisation: LinkedOrganisation, edition: Edition): SheetOf<'follow'> {
  const language = edition.languageFor(organisation);
  const of = linkTo(organisation);
  const title = edition.words(language).t('act.follow', { name: of.text });
  return {
    frame: toFrame(edition, {
      address: followAddress(organisation),
      language,
      head: { title, feeds: [feedOf(organisation)] },
      organisation,
    }),
    page: {
      kind: 'follow',
      of,
      groups: roomGroups(organisation, edition),
      calendars: [{ text: of.text, address: calendarOf(organisation) }],
      readingLists: [],
    },
  };
}
