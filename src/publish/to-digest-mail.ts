// A week or a month as the text of an e-mail: a subject, an empty line, and lines that every mail program shows whole
// (RFC 5322, 2.1.1). Only an address may be longer than a line: cut in two, it leads nowhere.
import type { DigestGroup, DigestPage } from '../derive/digest-page.ts';
import type { Frame, TimelineEvent } from '../derive/sheet.ts';
import { eventSentence } from '../i18n/event-sentence.ts';
import { periodName } from '../i18n/period-name.ts';
import { toldChangeSentence } from '../i18n/told-change.ts';
import { words, type Words } from '../i18n/words.ts';
import { writtenWords } from '../i18n/written-down.ts';
import { lengthOf, mailWidth, shortened, wrapText } from './wrap-text.ts';

type Place = { readonly w: Words; readonly origin: string };

const subjectKey = 'Subject: ';

/** Ends with a line feed. Letters are UTF-8. */
export function toDigestMail({ period, groups, today }: DigestPage, { address, language, site }: Frame): string {
  const w = words(language);
  const place = { w, origin: site.url + site.base };
  const title = periodName(period, w);
  const heading = w.t('digest-mail.subject', { name: site.name, title });
  const soFar = today ? ['', ...wrapText(w.t(`digest.open-${period.kind}`, { day: w.day(today) }))] : [];
  const lines = [
    subjectKey + shortened(heading, mailWidth - subjectKey.length),
    '',
    ...underlined(heading, '='),
    ...soFar,
    ...groups.flatMap((group) => groupLines(group, place)),
    '',
    ruler,
    ...wrapText(w.t('digest-mail.web')),
    place.origin + address,
    ...wrapText(w.t('digest-mail.follow')),
    `${place.origin}/follow/`,
    '',
    ...wrapText(w.t('digest-mail.stop')),
  ];
  return `${lines.join('\n')}\n`;
}

// Two hyphens alone would begin a signature, which mail programs hide.
const ruler = '-'.repeat(20);

function groupLines({ organisation, sections }: DigestGroup, place: Place): string[] {
  return [
    '',
    '',
    ...underlined(organisation.text, '-'),
    ...sections.flatMap(({ of, events }) => [
      '',
      ...wrapText(`${place.w.t(`digest.section.${of}`)} (${place.w.number(events.length)})`),
      ...events.flatMap((event) => ['', ...eventLines(event, place)]),
    ]),
  ];
}

function eventLines(event: TimelineEvent, { w, origin }: Place): string[] {
  const { kind, day, reason, change, written, about } = event;
  const isSaid = kind === 'learning' || kind === 'funder-replied';
  const said = [
    ...(change ? [toldChangeSentence(change, w)] : []),
    ...(reason ? [isSaid ? reason : w.t('event-reason', { reason })] : []),
    ...writtenWords(written, w),
  ];
  const told = w.t('digest.on-day', { day: w.dayOfYear(day), event: eventSentence(event, w) });
  return [
    ...wrapText(told, '* '),
    ...said.flatMap((sentence) => wrapText(sentence, '  ')),
    `  ${origin}${about.address}`,
  ];
}

function underlined(text: string, sign: string): string[] {
  const lines = wrapText(text);
  return [...lines, sign.repeat(Math.max(...lines.map(lengthOf)))];
}
