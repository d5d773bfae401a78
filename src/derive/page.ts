// The kinds of page, each with what its reader came for.
import type { Day } from '../model/day.ts';
import type { Picture } from '../model/picture.ts';
import type { DataPage } from './data-page.ts';
import type { EmbedMilestonePage, EmbedOrganisationPage } from './embed-page.ts';
import type { DigestPage, DigestsPage } from './digest-page.ts';
import type { GrantPage } from './grant-page.ts';
import type { GrantsPage } from './grants-page.ts';
import type {
  ArchiveYear,
  FollowPage,
  LearningPage,
  QuestionsPage,
  ShelfPage,
  ShelvesPage,
  TimelinePage,
} from './list-page.ts';
import type {
  ExpectedLine,
  GoneLine,
  GonePostLine,
  LearningEntry,
  PastNote,
  PauseLine,
  ReplyLine,
  ReportLine,
} from './page-lines.ts';
import type { MilestonePage } from './milestone-page.ts';
import type { PortfolioPage } from './portfolio-page.ts';
import type { MilestoneComparisonPage, MilestoneVersionsPage, PostVersionsPage } from './versions-page.ts';
import type {
  Frame,
  GrantRow,
  LearningRow,
  Link,
  MilestoneRow,
  OrganisationCard,
  PostCard,
  StandingCount,
  TimelineEvent,
} from './sheet.ts';

export type * from './data-page.ts';
export type * from './embed-page.ts';
export type * from './digest-page.ts';
export type * from './grant-page.ts';
export type * from './grants-page.ts';
export type * from './list-page.ts';
export type * from './milestone-page.ts';
export type * from './page-lines.ts';
export type * from './portfolio-page.ts';
export type * from './versions-page.ts';

export type HomePage = {
  readonly kind: 'home';
  readonly summary?: string;
  readonly standings: readonly StandingCount[];
  readonly latest: readonly PostCard[];
  readonly changes: readonly TimelineEvent[];
  readonly late: readonly MilestoneRow[];
  /** What did not work, or only partly; newest first. */
  readonly learning: readonly LearningRow[];
  readonly organisations: readonly OrganisationCard[];
  readonly organisationCount: number;
  readonly programmes: readonly (Link & { readonly summary?: string })[];
  readonly funders: readonly (Link & { readonly summary?: string })[];
};

export type OrganisationsPage = {
  readonly kind: 'organisations';
  readonly organisations: readonly OrganisationCard[];
};

export type OrganisationPage = {
  readonly kind: 'organisation';
  readonly name: string;
  readonly summary?: string;
  readonly place?: { readonly name: string; readonly area?: string };
  readonly url?: string;
  readonly identifiers: readonly string[];
  readonly pauses: readonly PauseLine[];
  readonly standings: readonly StandingCount[];
  /** What to write about next, one a grant, by day. */
  readonly expected: readonly ExpectedLine[];
  readonly milestones: readonly MilestoneRow[];
  readonly gone?: readonly GoneLine[];
  readonly gonePosts?: readonly GonePostLine[];
  /** While one of them is open. */
  readonly today?: Day;
  readonly grants: readonly GrantRow[];
  readonly latest: readonly PostCard[];
  readonly learning: readonly LearningRow[];
  readonly past?: readonly PastNote[];
  readonly timeline: string;
  readonly follow: string;
};

export type RelatedPost = Link & { readonly organisation: Link; readonly day: Day };

export type PostPage = {
  readonly kind: 'post';
  readonly title: string;
  /** Of its text, where the interface does not speak it. */
  readonly language?: string;
  readonly day: Day;
  readonly organisation: Link;
  readonly authors: readonly string[];
  readonly place?: { readonly text: string; readonly address?: string };
  readonly themes: readonly Link[];
  readonly minutes: number;
  /** Absent where it stayed as it was published. */
  readonly edited?: { readonly times: number; readonly last: Day; readonly address: string };
  readonly cover?: {
    readonly picture: Picture;
    readonly alt: string;
    readonly caption?: string;
    readonly credit?: string;
    readonly taken?: Day;
  };
  /** It has one that nobody is shown. */
  readonly isCoverWithheld?: true;
  readonly reports: readonly ReportLine[];
  readonly learning: readonly LearningEntry[];
  readonly replies: readonly ReplyLine[];
  /** What goes on with the same promises, then with the same themes. */
  readonly related: readonly RelatedPost[];
  /** Of the same organisation, by day. */
  readonly earlier?: Link;
  readonly later?: Link;
  readonly follow: string;
};

/** What a funder said, whole. */
export type ReplyPage = { readonly kind: 'reply'; readonly reply: ReplyLine };

export type NamedFilter = 'organisation' | 'theme' | 'funder' | 'programme';

export type SearchPage = {
  readonly kind: 'search';
  /** In which languages there is something to search, as their indexes are named, the page’s own first. */
  readonly languages: readonly string[];
  /** What can be filtered by, and its names, by id. */
  readonly names: Readonly<Record<NamedFilter, Readonly<Record<string, string>>>>;
  readonly themes: readonly Link[];
  readonly places: readonly Link[];
  readonly organisations: readonly Link[];
  readonly years: readonly ArchiveYear[];
  /** The languages of the posts, where there are several. */
  readonly written: readonly (Link & { readonly also?: string })[];
};

export type HelpPage = { readonly kind: 'help' };

/** The catalogue of problems, as the authors read it in their terminal. */
export type ProblemHelp = {
  readonly code: string;
  readonly title: string;
  readonly effect: 'left out' | 'published without' | 'notice';
  readonly what: string;
  readonly remedy: string;
  readonly example?: { readonly bad: string; readonly good: string };
};

export type HelpProblemsPage = { readonly kind: 'help-problems'; readonly problems: readonly ProblemHelp[] };

/** A page of the operator's own, compiled with the plates: `content/pages/<name>.mdx`. */
export type OperatorPage = {
  readonly kind: 'operator';
  readonly name: string;
  readonly title: string;
  /** Where links inside the site lead, by what was written, and those that lead nowhere. */
  readonly links: Readonly<Record<string, string>>;
  readonly deadLinks: readonly string[];
};

/** At an address that a post had before. */
export type MovedPage = { readonly kind: 'moved'; readonly to: Link };

export type NotFoundPage = { readonly kind: 'not-found' };

export type Page =
  | HomePage
  | OrganisationsPage
  | OrganisationPage
  | PostPage
  | PostVersionsPage
  | MilestonePage
  | MilestoneVersionsPage
  | MilestoneComparisonPage
  | ReplyPage
  | GrantPage
  | PortfolioPage
  | GrantsPage
  | TimelinePage
  | ShelvesPage
  | ShelfPage
  | LearningPage
  | QuestionsPage
  | FollowPage
  | DigestsPage
  | DigestPage
  | DataPage
  | SearchPage
  | HelpPage
  | HelpProblemsPage
  | EmbedMilestonePage
  | EmbedOrganisationPage
  | OperatorPage
  | MovedPage
  | NotFoundPage;

export type PageKind = Page['kind'];

export type Sheet = { readonly frame: Frame; readonly page: Page };

export type SheetOf<Kind extends PageKind> = { readonly frame: Frame; readonly page: Extract<Page, { kind: Kind }> };
