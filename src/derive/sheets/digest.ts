import { digestFeedAddress, digestMailAddress, digestsAddress } from '../../model/address.ts';
import { periodName } from '../../i18n/period-name.ts';
import type { DigestLine, DigestsPage } from '../digest-page.ts';
import { digests, type Digest } from '../digest.ts';
import type { Edition } from '../edition.ts';
import type { SheetOf } from '../page.ts';
import type { Link } from '../sheet.ts';
import { toFrame } from '../to-frame.ts';

export function* digestSheets(edition: Edition): Generator<SheetOf<'digest'> | SheetOf<'digests'>> {
  const { week, month } = digests(edition);
  const { t } = edition.words(edition.language);
  yield {
    frame: toFrame(edition, {
      address: digestsAddress,
      head: { title: t('title.digests'), description: t('digest.intro'), feeds: feedsOf(edition) },
    }),
    page: { kind: 'digests', years: yearsOf(week, month), follow: digestFeedAddress },
  };
  for (const list of [month, week])
    for (const [index, digest] of list.entries())
      yield digestSheet(digest, { newer: list[index + 1], older: list[index - 1] }, edition);
}

type Beside = { readonly newer: Digest | undefined; readonly older: Digest | undefined };

export function digestSheet(
  { period, address, groups, isOpen }: Digest,
  { newer, older }: Beside,
  edition: Edition,
): SheetOf<'digest'> {
  const words = edition.words(edition.language);
  const title = periodName(period, words);
  return {
    frame: toFrame(edition, {
      address,
      head: { title, description: words.t('digest.description', { title }), feeds: feedsOf(edition) },
    }),
    page: {
      kind: 'digest',
      period,
      ...(isOpen ? { today: edition.site.today } : {}),
      groups,
      mail: digestMailAddress(period.id),
      pager: {
        ...(newer ? { newer: newer.address } : {}),
        ...(older ? { older: older.address } : {}),
        pages: 1,
      },
    },
  };
}

function feedsOf(edition: Edition): Link[] {
  return [{ text: edition.words(edition.language).t('digest.feed'), address: digestFeedAddress }];
}

/** A week is listed in the year that its name has. */
function yearsOf(weeks: readonly Digest[], months: readonly Digest[]): DigestsPage['years'] {
  const byYear = Map.groupBy([...weeks, ...months], ({ period }) => period.id.slice(0, 4));
  return [...byYear]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, some]) => ({ year, months: linesOf('month', some), weeks: linesOf('week', some) }));
}

function linesOf(kind: 'week' | 'month', some: readonly Digest[]): DigestLine[] {
  return some
    .filter(({ period }) => period.kind === kind)
    .map(({ period, address, count, isOpen }) => ({
      ...period,
      address,
      count,
      ...(isOpen ? { isOpen: true as const } : {}),
    }))
    .reverse();
}
