// Grants as the 360Giving Data Standard 1.4.3 has them: one a funder, because each funder publishes what it gave.
// Reference: standard.threesixtygiving.org/en/1.4/reference
import type { LinkedFunder, LinkedGrant, LinkedOrganisation } from '../../model/linked-site.ts';
import { numbersBeside } from '../../model/register.ts';
import { isOpen } from '../../model/standing.ts';
import { dayTime, laterDay, type Day } from '../../model/day.ts';
import type { Edition } from '../edition.ts';
import { absolute } from '../json-ld.ts';
import { milestoneStanding } from '../milestone-standing.ts';
import { paymentsUpTo } from '../payments.ts';
import { moneyCell } from './cells.ts';

export type GivingGrant = { readonly [field: string]: unknown };

/** Whether any grant has a funder whose file is there. */
export function hasGivingGrants({ site }: Pick<Edition, 'site'>): boolean {
  return site.organisations.some(({ grants }) => grants.some(({ shares }) => shares.length > 0));
}

/** In the order of the site. What nobody said is left out. */
export function* givingGrants(edition: Edition): Generator<GivingGrant> {
  for (const { grants } of edition.site.organisations)
    for (const grant of grants) yield* givingGrantsOf(grant, edition);
}

export function givingGrantsOf(grant: LinkedGrant, edition: Edition): GivingGrant[] {
  return sharesByFunder(grant).map((share) => givingGrant(grant, share, edition));
}

/** What one funder gives, in however many lines it is written. */
type Given = { readonly funder: LinkedFunder; readonly hundredths: number; readonly identifier?: string };

function sharesByFunder({ shares }: LinkedGrant): Given[] {
  const given = new Map<LinkedFunder, Given>();
  for (const { funder, money, identifier } of shares) {
    const before = given.get(funder);
    const name = before?.identifier ?? identifier;
    const hundredths = (before?.hundredths ?? 0) + money.hundredths;
    given.set(funder, { funder, hundredths, ...(name ? { identifier: name } : {}) });
  }
  return [...given.values()];
}

function givingGrant(grant: LinkedGrant, given: Given, edition: Edition): GivingGrant {
  const { content, organisation, currency } = grant;
  const isOnly = new Set(content.funders.map(({ funder }) => funder)).size === 1;
  const payments = paymentsOf(grant, given.funder, isOnly, edition.site.today);
  const paid = payments.length > 0 ? payments.reduce((sum, { amount }) => sum + amount, 0) : undefined;
  return {
    id: givingId(grant, given, edition),
    title: content.title,
    description: descriptionOf(grant),
    currency,
    ...(isOnly ? { amountAppliedFor: moneyCell(content['applied-for']) } : {}),
    amountAwarded: moneyCell(given.hundredths),
    amountDisbursed: moneyCell(paid ?? (isOnly ? content.disbursed : undefined)),
    awardDate: content.awarded,
    url: absolute(grant.address, edition.frame),
    plannedDates: plannedDates(content),
    actualDates: actualDates(grant, edition.site.today),
    recipientOrganization: [recipient(organisation, edition)],
    beneficiaryLocation: locations(grant),
    fundingOrganization: [funding(given.funder, edition)],
    grantProgramme: programme(grant, edition),
    relatedDocument: documents(grant, edition),
    commitmentTransaction: [
      { id: '1', transactionDate: content.awarded, currency, value: moneyCell(given.hundredths) },
    ],
    disbursementTransaction: list(
      payments.map(({ amount, date }, index) => ({
        id: String(index + 1),
        transactionDate: date,
        currency,
        value: moneyCell(amount),
      })),
    ),
    dateModified: modified(grant, edition),
  };
}

/** As the funder calls it; else made of where it stands, which never changes. */
export function givingId(
  { content, organisation, id, shares }: LinkedGrant,
  { funder, identifier }: Pick<Given, 'funder' | 'identifier'>,
  { site }: Pick<Edition, 'site'>,
): string {
  const own = identifier ?? (shares.length === 1 ? content.identifier : undefined);
  if (own) return own;
  const prefix = site.settings['publisher-prefix'] ?? 'milepost';
  const name = `360G-${prefix}-${organisation.id}-${id}`;
  return new Set(shares.map((share) => share.funder)).size === 1 ? name : `${name}-${funder.id}`;
}

/** The standard asks for one; who wrote none has said it in the title. */
function descriptionOf({ source, content }: LinkedGrant): string {
  return source?.body.text || content.title;
}

function paymentsOf(grant: LinkedGrant, funder: LinkedFunder, isOnly: boolean, today: Day) {
  return paymentsUpTo(grant, today).filter(
    (payment) => payment.funder === funder.id || (isOnly && payment.funder === undefined),
  );
}

function plannedDates({ starts, ends }: LinkedGrant['content']) {
  if (!starts && !ends) return undefined;
  return [{ startDate: starts, endDate: ends }];
}

/** From the first report; to the last, once every promise has ended. */
function actualDates({ milestones }: LinkedGrant, today: Day) {
  const days = milestones.flatMap(({ reports }) => reports.map(({ post }) => post.day)).sort();
  const [first] = days;
  if (first === undefined) return undefined;
  const hasEnded = milestones.every((milestone) => !isOpen(milestoneStanding(milestone, today)));
  return [{ startDate: first, endDate: hasEnded ? days.at(-1) : undefined }];
}

/** Who wrote no summary has said in the text what the organisation is. */
function recipient(organisation: LinkedOrganisation, { site, frame }: Edition) {
  const { content, source } = organisation;
  const [first] = content.identifiers ?? [];
  return {
    id: first ?? `360G-${site.settings['publisher-prefix'] ?? 'milepost'}-org:${organisation.id}`,
    name: content.name,
    ...numbersBeside(content.identifiers ?? []),
    description: content.summary ?? (source?.body.text || undefined),
    url: content.url ?? absolute(organisation.address, frame),
    addressLocality: content.place?.name,
    location: content.place && [location(content.place)],
  };
}

function funding(funder: LinkedFunder, { site, frame }: Edition) {
  const { name, identifier, url } = funder.content;
  return {
    id: identifier ?? `360G-${site.settings['publisher-prefix'] ?? 'milepost'}-funder:${funder.id}`,
    name,
    url: url ?? absolute(funder.address, frame),
  };
}

function locations({ content }: LinkedGrant) {
  return list((content.places ?? []).map(location));
}

type Place = NonNullable<LinkedGrant['content']['places']>[number];

function location({ name, area, latitude, longitude }: Place) {
  return { name, latitude, longitude, description: area };
}

function programme({ programme: of }: LinkedGrant, { frame }: Edition) {
  if (!of) return undefined;
  return [{ code: of.id, title: of.content.title, description: of.content.summary, url: absolute(of.address, frame) }];
}

/** What the organisation told of it: every post that reports on one of its promises. */
function documents({ milestones }: LinkedGrant, { frame }: Edition) {
  const posts = new Set(milestones.flatMap(({ reports }) => reports.map(({ post }) => post)));
  return list(
    [...posts]
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.address < b.address ? -1 : 1))
      .map((post) => ({
        id: post.address,
        title: post.content.title,
        url: absolute(post.address, frame),
        documentType: 'Progress report',
      })),
  );
}

/** The last day on which something was written of it. */
function modified(grant: LinkedGrant, { site }: Edition): string {
  const { content, milestones } = grant;
  const days = [
    ...paymentsUpTo(grant, site.today).map(({ date }) => date),
    ...milestones.flatMap(({ reports }) => reports.map(({ post }) => post.day)),
  ];
  return new Date(dayTime(days.reduce(laterDay, content.awarded))).toISOString();
}

function list<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
