// What every sheet of one build is made with: the site, and the answers that many pages share, worked out once.
import { noHistory, type History } from '../model/history.ts';
import type { LinkedGrant, LinkedMilestone, LinkedOrganisation, Site } from '../model/linked-site.ts';
import { interfaceLanguage } from '../i18n/interface-language.ts';
import { words, type Words } from '../i18n/words.ts';
import { coloursAddress } from '../model/address.ts';
import { longName } from '../model/id.ts';
import type { Card, CardLook } from '../model/card.ts';
import { cardLookOf, cardOf, toCardImage, type CardImage, type CardSubject } from './cards.ts';
import { withUnexplained } from './change-lines.ts';
import { correctionEvents, corrections, type Corrections } from './corrections.ts';
import { formerAddresses, type FormerAddresses } from './former-addresses.ts';
import { withGoneRooms } from './gone-rooms.ts';
import { goneThings, type PlacedGone } from './gone.ts';
import { learningIndex, type LearningIndex } from './learning-told.ts';
import { knowPast } from './ledger/know-past.ts';
import { toLedger, type Ledger } from './ledger/to-ledger.ts';
import { languageOf } from './link-to.ts';
import type { LearningSource, ProblemHelp } from './page.ts';
import { grantRhythm, type ExpectedReport } from './rhythm.ts';
import { milestoneRow } from './rows.ts';
import type { MilestoneRow, SiteFrame, TimelineEvent } from './sheet.ts';
import { pastEvents } from './past-events.ts';
import { compareEvents, inOrder, organisationEvents } from './timeline.ts';

export type Edition = {
  readonly site: Site;
  /** What git knows, and what follows from it: who promised what when, and what was changed without a word. */
  readonly history: History;
  readonly ledger: Ledger;
  readonly frame: SiteFrame;
  /** The content folder's path in the repository, for links to the host. */
  readonly contentPath: string;
  readonly problems: readonly ProblemHelp[];
  readonly pages: readonly OperatorPageTitle[];
  readonly words: (language: string) => Words;
  readonly language: string;
  /** The language of the interface around what an organisation says. */
  readonly languageFor: (organisation: LinkedOrganisation, written?: string) => string;
  readonly row: (milestone: LinkedMilestone) => MilestoneRow;
  /** What the funders of a grant expect, by day. */
  readonly rhythm: (grant: LinkedGrant) => readonly ExpectedReport[];
  /** Oldest first. */
  readonly events: (organisation: LinkedOrganisation) => readonly TimelineEvent[];
  /** By `organisation/learning`, or a short name inside `organisation`. */
  readonly learning: {
    readonly source: (name: string, organisation: string) => LearningSource | undefined;
    readonly builtOn: (name: string, organisation: string) => readonly LearningSource[];
  };
  /** Of the posts of an organisation. */
  readonly corrections: (organisation: LinkedOrganisation) => Corrections;
  /** What is gone of an organisation. */
  readonly gone: (organisation: LinkedOrganisation) => readonly PlacedGone[];
  readonly allEvents: () => readonly TimelineEvent[];
  readonly former: () => FormerAddresses;
  readonly cardLook: CardLook;
  /** Absent where nobody draws cards. */
  readonly cardImage: (subject: CardSubject) => CardImage | undefined;
};

export type EditionOptions = {
  /** '' or `/path`. */
  readonly base: string;
  readonly contentPath: string;
  readonly problems: readonly ProblemHelp[];
  /** Absent where nobody asked git. */
  readonly history?: History;
  /** The operator's own pages, by name. */
  readonly pages?: readonly OperatorPageTitle[];
  /** Where a social card stands in the site; without it there are none. */
  readonly cardAddress?: (card: Card) => string;
};

export type OperatorPageTitle = {
  readonly name: string;
  readonly title: string;
  /** Where the links written as Markdown lead, and those that lead nowhere. */
  readonly links: Readonly<Record<string, string>>;
  readonly deadLinks: readonly string[];
};

export function toEdition(linked: Site, options: EditionOptions): Edition {
  const { base, contentPath, problems, pages = [], history = noHistory('not-asked'), cardAddress } = options;
  const rooms = new Set(linked.organisations.map(({ id }) => id));
  const ledger = toLedger(history, linked.settings['time-zone'], (id) => rooms.has(id));
  const site = withGoneRooms(linked, ledger);
  knowPast(site, ledger);
  const language = interfaceLanguage(site.settings.languages[0] ?? 'en', 'en');
  const rows = new Map<LinkedMilestone, MilestoneRow>();
  const rhythms = new Map<LinkedGrant, readonly ExpectedReport[]>();
  const events = new Map<LinkedOrganisation, readonly TimelineEvent[]>();
  let index: LearningIndex | undefined;
  const told = () => (index ??= learningIndex(site.posts));
  const source = (name: string, organisation: string) => told().source.get(longName(name, organisation));
  const corrected = new Map<LinkedOrganisation, Corrections>();
  const correctionsOf = (organisation: LinkedOrganisation) =>
    remembered(corrected, organisation, () => corrections(organisation, { site, ledger }));
  const eventsOf = (organisation: LinkedOrganisation) =>
    remembered(events, organisation, () =>
      inOrder(
        [
          ...organisationEvents(organisation, site.today, source),
          ...pastEvents(organisation, site, ledger),
          ...correctionEvents(correctionsOf(organisation)),
        ],
        site.today,
      ),
    );
  const gone = new Map<LinkedOrganisation, readonly PlacedGone[]>();
  let all: readonly TimelineEvent[] | undefined;
  let former: FormerAddresses | undefined;
  const languageFor: Edition['languageFor'] = (organisation, written) =>
    interfaceLanguage(written ?? languageOf(organisation) ?? language, language);
  const cardMaker = { site, words, language, languageFor, cardLook: cardLookOf(site) };
  const images = new Map<CardSubject, CardImage>();
  return {
    ...cardMaker,
    history,
    ledger,
    frame: siteFrame(site, base, pages),
    pages,
    contentPath,
    problems,
    row: (milestone) =>
      remembered(rows, milestone, () => ({
        ...milestoneRow(milestone, site.today),
        ...withUnexplained(milestone, { site, ledger }),
      })),
    rhythm: (grant) => remembered(rhythms, grant, () => grantRhythm(grant, site.today)),
    events: eventsOf,
    corrections: correctionsOf,
    learning: {
      source,
      builtOn: (name, organisation) => told().builtOn.get(longName(name, organisation)) ?? [],
    },
    gone: (organisation) => remembered(gone, organisation, () => goneThings(organisation, { ledger })),
    allEvents: () => {
      all ??= site.organisations.flatMap(eventsOf).sort(compareEvents);
      return all;
    },
    former: () => (former ??= formerAddresses(site, ledger)),
    cardImage: (subject) =>
      cardAddress &&
      remembered(images, subject, () => {
        const card = cardOf(subject, cardMaker);
        return toCardImage(card, cardAddress(card));
      }),
  };
}

function siteFrame({ settings, logo, today }: Site, base: string, pages: readonly OperatorPageTitle[]): SiteFrame {
  const links = pages.map(({ name, title }) => ({ text: title, address: `/${name}/` }));
  return {
    name: settings.name,
    url: originOf(settings.url, base),
    base,
    ...(logo ? { logo } : {}),
    ...(settings.colours ? { colours: coloursAddress(settings.colours) } : {}),
    ...(settings.licence ? { licence: settings.licence } : {}),
    ...(settings.contact ? { contact: settings.contact } : {}),
    ...(links.length > 0 ? { pages: links } : {}),
    ...(settings['as-of'] ? { asOf: today } : {}),
  };
}

/** The path of the site's address, below which all of it stands: `/net` of `https://me.example/net/`. */
export function baseOf(url: string): string {
  return new URL(url).pathname.replace(/\/+$/, '');
}

/** The site's address without the base, which people also write into it: `https://me.example/net` with `/net`. */
function originOf(url: string, base: string): string {
  const plain = url.replace(/[?#].*$/, '').replace(/\/+$/, '');
  return base !== '' && plain.endsWith(base) ? plain.slice(0, -base.length) : plain;
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** The milestones of several grants, each once. */
export function milestonesOf(grants: readonly LinkedGrant[]): LinkedMilestone[] {
  return [...new Set(grants.flatMap(({ milestones }) => milestones))];
}
