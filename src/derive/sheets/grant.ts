import { withChanges } from '../change-lines.ts';
import type { Edition } from '../edition.ts';
import { feedOf } from '../feed-addresses.ts';
import { funderMoney, promiseMoney } from '../grant-money.ts';
import { monetaryGrant } from '../json-ld.ts';
import { askLines, expectedLines } from '../expected-line.ts';
import { linkTo, linkToFunder, linkToProgramme } from '../link-to.ts';
import type { GrantPage, SheetOf } from '../page.ts';
import type { ExpectedLine } from '../page-lines.ts';
import { grantPast } from '../portfolio.ts';
import { whileOpen } from '../rows.ts';
import type { Link, TimelineEvent } from '../sheet.ts';
import { paymentsUpTo, unnamedPaid } from '../payments.ts';
import { moneyLine } from '../spending.ts';
import { replyEvent } from '../reply-line.ts';
import { rhythmEvents } from '../silences.ts';
import { grantEvents, inOrder, milestoneEvents, postEvents, repliesTo } from '../timeline.ts';
import { withPastNotes } from '../past-notes.ts';
import { toFrame } from '../to-frame.ts';
import type { LinkedGrant, LinkedPost } from '../../model/linked-site.ts';
import type { Day } from '../../model/day.ts';
import type { Money } from '../../model/money.ts';

export function grantSheet(grant: LinkedGrant, edition: Edition): SheetOf<'grant'> {
  const { organisation, source, address, content } = grant;
  const language = edition.languageFor(organisation);
  const frame = toFrame(edition, {
    address,
    language,
    head: {
      title: content.title,
      description: edition.words(language).t('description.grant', { organisation: organisation.content.name }),
      feeds: [feedOf(grant), feedOf(organisation)],
      jsonLd: monetaryGrant(grant, edition.frame),
    },
    ...(source ? { source } : {}),
    organisation,
  });
  return { frame, page: grantPage(grant, edition) };
}

function grantPage(grant: LinkedGrant, edition: Edition): GrantPage {
  const { content, organisation, programme, milestones } = grant;
  const { awarded, identifier, starts, ends, support = [], places = [] } = content;
  const money = (hundredths: number): Money => ({ hundredths, currency: grant.currency });
  const unnamed = unnamedPaid(grant, edition.site.today);
  const rows = milestones.map(edition.row);
  return {
    kind: 'grant',
    title: content.title,
    organisation: linkTo(organisation),
    shares: funderMoney(grant, edition.site.today),
    ...(programme ? { programme: linkToProgramme(programme) } : {}),
    ...(identifier ? { identifier } : {}),
    awarded,
    ...(starts ? { starts } : {}),
    ...(ends ? { ends } : {}),
    ...(content['applied-for'] === undefined ? {} : { appliedFor: money(content['applied-for']) }),
    money: moneyLine([grant], edition.site.today),
    ...(unnamed ? { unnamedPaid: unnamed } : {}),
    byPromise: promiseMoney(grant),
    payments: payments(grant, edition.site.today),
    ...contingency(grant, edition.site.today),
    support,
    places: places.map(({ name }) => name),
    asks: askLines(grant),
    expected: shownLines(expectedLines(edition.rhythm(grant))),
    milestones: rows,
    ...whileOpen(rows, edition.site.today),
    ...withChanges(grant, edition),
    ...withPastNotes(grant, edition),
    events: grantTimeline(grant, edition).slice(-shownEvents).reverse(),
    follow: feedOf(grant).address,
  };
}

/** What is past and the next two; of many, the newest. */
function shownLines(lines: readonly ExpectedLine[]): ExpectedLine[] {
  const past = lines.filter(({ state }) => state !== 'ahead').slice(-shownExpected);
  return [...past, ...lines.filter(({ state }) => state === 'ahead').slice(0, 2)];
}

const shownExpected = 20;

function payments(grant: LinkedGrant, today: Day): GrantPage['payments'] {
  return paymentsUpTo(grant, today).map(({ date, amount, funder, milestone }) => {
    const share = grant.shares.find((one) => one.funder.id === funder);
    return {
      date,
      money: { hundredths: amount, currency: grant.currency },
      ...(share ? { funder: linkToFunder(share.funder) } : {}),
      ...milestoneLink(grant, milestone),
    };
  });
}

function contingency(grant: LinkedGrant, today: Day): Pick<GrantPage, 'contingency'> {
  const { contingency: kept } = grant.content;
  if (!kept) return {};
  const money = (hundredths: number): Money => ({ hundredths, currency: grant.currency });
  const draws = (kept.draws ?? []).filter(({ date }) => date <= today);
  const drawn = draws.reduce((sum, { amount }) => sum + amount, 0);
  const lines = draws.map(({ date, amount, event, decision, milestone }) => ({
    date,
    money: money(amount),
    event,
    decision,
    ...milestoneLink(grant, milestone),
  }));
  return { contingency: { size: money(kept.amount), left: money(kept.amount - drawn), draws: lines } };
}

function milestoneLink({ organisation }: LinkedGrant, id: string | undefined): { milestone?: Link } {
  const milestone = organisation.milestones.find((one) => one.id === id);
  return milestone ? { milestone: linkTo(milestone, organisation) } : {};
}

/** The grant's own events, its milestones' and those of the posts that report on them; oldest first. */
export function grantTimeline(grant: LinkedGrant, edition: Edition): TimelineEvent[] {
  const { site, learning } = edition;
  const posts = new Set<LinkedPost>(grant.milestones.flatMap(({ reports }) => reports.map(({ post }) => post)));
  const events = [
    ...grantEvents(grant),
    ...grant.milestones.flatMap((milestone) => milestoneEvents(milestone, site.today)),
    ...[...posts].flatMap((post) => postEvents(post, learning.source)),
    ...rhythmEvents(grant, site.today),
    ...grantPast(grant, edition),
    ...pauses(grant, edition),
    ...[...repliesTo({ posts: [...posts], milestones: grant.milestones })].flatMap(replyEvent),
  ];
  return inOrder(events, site.today);
}

const shownEvents = 100;

/** While the grant runs: its reports wait for them too. */
function pauses({ organisation, content }: LinkedGrant, edition: Edition): readonly TimelineEvent[] {
  const { awarded, ends } = content;
  return edition
    .events(organisation)
    .filter(({ kind, day }) => isPause.has(kind) && day >= awarded && (ends === undefined || day <= ends));
}

const isPause: ReadonlySet<string> = new Set(['pause-began', 'pause-ended']);
