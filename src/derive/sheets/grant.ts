import type { Edition } from '../edition.ts';
import { feedOf } from '../feed-addresses.ts';
import { monetaryGrant } from '../json-ld.ts';
import { linkTo, linkToFunder, linkToProgramme } from '../link-to.ts';
import type { GrantPage, SheetOf } from '../page.ts';
import { whileOpen } from '../rows.ts';
import type { Link } from '../sheet.ts';
import { moneyLine } from '../spending.ts';
import { grantEvents, inOrder, milestoneEvents, postEvents } from '../timeline.ts';
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
      feeds: [feedOf(organisation)],
      jsonLd: monetaryGrant(grant, edition.frame),
    },
    ...(source ? { source } : {}),
    organisation,
  });
  return { frame, page: grantPage(grant, edition) };
}

function grantPage(grant: LinkedGrant, edition: Edition): GrantPage {
  const { content, organisation, programme, shares, milestones } = grant;
  const { awarded, identifier, starts, ends, support = [], places = [] } = content;
  const money = (hundredths: number): Money => ({ hundredths, currency: grant.currency });
  const rows = milestones.map(edition.row);
  return {
    kind: 'grant',
    title: content.title,
    organisation: linkTo(organisation),
    shares: shares.map((share) => ({ ...share, funder: linkToFunder(share.funder) })),
    ...(programme ? { programme: linkToProgramme(programme) } : {}),
    ...(identifier ? { identifier } : {}),
    awarded,
    ...(starts ? { starts } : {}),
    ...(ends ? { ends } : {}),
    ...(content['applied-for'] === undefined ? {} : { appliedFor: money(content['applied-for']) }),
    money: moneyLine([grant], edition.site.today),
    ...(content.final === undefined ? {} : { final: money(content.final) }),
    payments: payments(grant, edition.site.today),
    ...contingency(grant, edition.site.today),
    support,
    places: places.map(({ name }) => name),
    milestones: rows,
    ...whileOpen(rows, edition.site.today),
    events: eventsOf(grant, edition),
  };
}

function payments(grant: LinkedGrant, today: Day): GrantPage['payments'] {
  const made = (grant.content.payments ?? []).filter(({ date }) => date <= today);
  return made.map(({ date, amount, funder, milestone }) => {
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

/** The grant's own events, its milestones' and those of the posts that report on them; newest first. */
function eventsOf(grant: LinkedGrant, { site, learning }: Edition): GrantPage['events'] {
  const posts = new Set<LinkedPost>(grant.milestones.flatMap(({ reports }) => reports.map(({ post }) => post)));
  const events = [
    ...grantEvents(grant),
    ...grant.milestones.flatMap((milestone) => milestoneEvents(milestone, site.today)),
    ...[...posts].flatMap((post) => postEvents(post, learning.source)),
  ];
  return inOrder(events, site.today).reverse().slice(0, shownEvents);
}

const shownEvents = 100;
