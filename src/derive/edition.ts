// What every sheet of one build is made with: the site, and the answers that many pages share, worked out once.
import type { LinkedGrant, LinkedMilestone, LinkedOrganisation, Site } from '../model/linked-site.ts';
import { interfaceLanguage } from '../i18n/interface-language.ts';
import { words, type Words } from '../i18n/words.ts';
import { longName } from '../model/id.ts';
import { learningLinks } from './learning-entry.ts';
import { languageOf } from './link-to.ts';
import type { ProblemHelp } from './page.ts';
import { milestoneRow } from './rows.ts';
import type { Link, MilestoneRow, SiteFrame, TimelineEvent } from './sheet.ts';
import { compareEvents, organisationEvents } from './timeline.ts';

export type Edition = {
  readonly site: Site;
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
  /** Oldest first. */
  readonly events: (organisation: LinkedOrganisation) => readonly TimelineEvent[];
  /** The post that tells a learning, by `organisation/learning` or a short name. */
  readonly learning: (name: string, organisation: string) => Link | undefined;
  readonly allEvents: () => readonly TimelineEvent[];
};

export type EditionOptions = {
  /** '' or `/path`. */
  readonly base: string;
  readonly contentPath: string;
  readonly problems: readonly ProblemHelp[];
  /** The operator's own pages, by name. */
  readonly pages?: readonly OperatorPageTitle[];
};

export type OperatorPageTitle = { readonly name: string; readonly title: string };

export function toEdition(site: Site, { base, contentPath, problems, pages = [] }: EditionOptions): Edition {
  const language = interfaceLanguage(site.settings.languages[0] ?? 'en', 'en');
  const rows = new Map<LinkedMilestone, MilestoneRow>();
  const events = new Map<LinkedOrganisation, readonly TimelineEvent[]>();
  const eventsOf = (organisation: LinkedOrganisation) =>
    remembered(events, organisation, () => organisationEvents(organisation, site.today));
  let told: ReadonlyMap<string, Link> | undefined;
  let all: readonly TimelineEvent[] | undefined;
  return {
    site,
    frame: siteFrame(site, base, pages),
    pages,
    contentPath,
    problems,
    words,
    language,
    languageFor: (organisation, written) =>
      interfaceLanguage(written ?? languageOf(organisation) ?? language, language),
    row: (milestone) => remembered(rows, milestone, () => milestoneRow(milestone, site.today)),
    events: eventsOf,
    learning: (name, organisation) => {
      told ??= learningLinks(site.posts);
      return told.get(longName(name, organisation));
    },
    allEvents: () => {
      all ??= site.organisations.flatMap(eventsOf).sort(compareEvents);
      return all;
    },
  };
}

function siteFrame({ settings, today }: Site, base: string, pages: readonly OperatorPageTitle[]): SiteFrame {
  const links = pages.map(({ name, title }) => ({ text: title, address: `/${name}/` }));
  return {
    name: settings.name,
    url: originOf(settings.url, base),
    base,
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
