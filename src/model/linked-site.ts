// The whole network with its ids turned into objects. Only what is published stands in it.
import type { Day } from './day.ts';
import type { Reporting } from './funder.ts';
import type { ContentOf, DatedPost, DatedReply, Kind } from './document.ts';
import type { Measure, Milestone, Revision } from './milestone.ts';
import type { Money } from './money.ts';
import type { PictureWords } from './photo-note.ts';
import type { Picture } from './picture.ts';
import type { Learning, Report } from './post.ts';
import type { Recording } from './recording.ts';
import type { BodyFacts } from './segment.ts';
import type { SiteSettings } from './site.ts';

/** What every thing has. Addresses are site-relative, `/organisations/riverside/`. */
type Thing<K extends Kind> = {
  readonly id: string;
  readonly address: string;
  readonly content: ContentOf[K];
  /** What the file was; absent for an organisation whose file is missing or broken. */
  readonly source?: ThingSource;
};

export type ThingSource = {
  readonly file: string;
  readonly body: BodyFacts;
  /** As written → what it turned out to be. */
  readonly links: Readonly<Record<string, string>>;
  /** Addresses of this site, written with its host, that lead nowhere. */
  readonly deadLinks?: readonly string[];
  readonly pictures: Readonly<Record<string, Picture>>;
  /** What notes say of them, by the same names. */
  readonly pictureWords?: Readonly<Record<string, PictureWords>>;
  /** Pictures that are shown where this text stands, and nowhere else. */
  readonly ownPageOnly?: readonly string[];
  /** Pictures that nobody is shown. */
  readonly withheld?: readonly string[];
  /** Recordings and captions, by the same names, and which of them are shown here alone or to nobody. */
  readonly recordings?: Readonly<Record<string, Recording>>;
  readonly ownPageRecordings?: readonly string[];
  readonly withheldRecordings?: readonly string[];
  /** The keys of which something could not be read. */
  readonly unread?: readonly string[];
  /** Funders, where all names can be read: of a grant whose shares cannot; of a milestone whose grant is left out. */
  readonly named?: readonly string[];
};

export type LinkedCover = {
  readonly picture: Picture;
  /** '' where there is nothing to say, or nobody said it. */
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly taken?: Day;
  /** It is on the post's own page, and in no card, feed or preview. */
  readonly isOwnPageOnly?: true;
};

export type LinkedOrganisation = Thing<'organisation'> & {
  readonly grants: LinkedGrant[];
  readonly milestones: LinkedMilestone[];
  /** Oldest first. */
  readonly posts: LinkedPost[];
};

export type FunderShare = {
  readonly funder: LinkedFunder;
  readonly money: Money;
  readonly identifier?: string;
  /** What the funder asks of this grant, where it is not what its bands say. */
  readonly reporting?: Reporting;
};

export type LinkedGrant = Thing<'grant'> & {
  readonly organisation: LinkedOrganisation;
  readonly shares: FunderShare[];
  readonly programme?: LinkedProgramme;
  readonly currency: string;
  readonly milestones: LinkedMilestone[];
};

export type LinkedReport = { readonly post: LinkedPost; readonly milestone: LinkedMilestone; readonly report: Report };

export type LinkedMilestone = Thing<'milestone'> & {
  readonly organisation: LinkedOrganisation;
  readonly grant?: LinkedGrant;
  /** In which it was promised; where git does not know that, the grant's, else the site's. */
  readonly currency: string;
  /** Oldest first. */
  readonly reports: LinkedReport[];
  /** What funders said to changes of it, oldest first. */
  readonly replies: LinkedReply[];
  /** Filled when an edition is made, from what git knows. */
  past?: MilestonePast;
};

/** What was promised before the file said what it says now. */
export type MilestonePast = {
  /** The first day on which it was published; absent where some of the history is missing. */
  readonly seen?: Day;
  /** The day on which its withdrawal was published first. */
  readonly withdrawnSince?: Day;
  /** Absent where no commit has it. */
  readonly promise?: PastPromise;
};

export type PastPromise = {
  /** As it was at the end of its first day. */
  readonly first: Milestone;
  readonly held: HeldPromise;
  /** As each was published first, with the answers that came later. */
  readonly revisions: readonly AskedRevision[];
};

/** What holds of a promise beside its title, day, amount and targets. */
export type HeldPromise = Pick<Milestone, 'kind' | 'promised' | 'question' | 'how-we-will-look'> & {
  readonly measures: readonly Measure[];
};

export type AskedRevision = {
  readonly revision: Revision;
  /** The funders that have to agree, by id; undefined where nobody can know them. */
  readonly asked: readonly string[] | undefined;
  /** The day on which it was published first, where that is known: nobody answered it before. */
  readonly since?: Day;
  /** The same, by no clock that was set back: the latest day that was published by then. */
  readonly published?: Day;
  /** Its first day, where it named something else in the course of it: nobody knows what a reply of that day confirms. */
  readonly reworded?: Day;
  /** The day on which it was written down that a funder agrees, by the funder; of what is not committed there is none. */
  readonly agreed?: ReadonlyMap<string, Day>;
  /** It says why the budget was taken out of the promise, and names none. */
  readonly takesBudget?: true;
};

export type LinkedPost = Thing<'post'> & {
  readonly content: DatedPost;
  readonly source: ThingSource;
  readonly day: Day;
  readonly organisation: LinkedOrganisation;
  readonly language: string;
  readonly themes: LinkedTheme[];
  readonly reports: LinkedReport[];
  readonly learning: readonly Learning[];
  readonly milestones: Readonly<Record<string, LinkedMilestone>>;
  /** `withheld`: it has one that nobody is shown. */
  readonly cover?: LinkedCover | 'withheld';
  /** Oldest first. */
  readonly replies: LinkedReply[];
};

/** What has a page in an organisation's room, or is one. */
export type LinkedThing = LinkedOrganisation | LinkedGrant | LinkedMilestone | LinkedPost;

/** A change of a promise, by the milestone and the day of its revision. */
export type LinkedChange = { readonly milestone: LinkedMilestone; readonly revision: Day };

export type LinkedReply = Thing<'reply'> & {
  readonly content: DatedReply;
  readonly source: ThingSource;
  readonly day: Day;
  readonly funder: LinkedFunder;
  /** The post that it answers; a reply to a change alone has none. */
  readonly post?: LinkedPost;
  readonly change?: LinkedChange;
  readonly confirms: readonly LinkedChange[];
  readonly declines: readonly LinkedChange[];
};

export type LinkedFunder = Thing<'funder'> & {
  readonly grants: LinkedGrant[];
  readonly programmes: LinkedProgramme[];
  /** The site's, in which its bands are written. */
  readonly currency: string;
  /** Oldest first. */
  readonly replies: LinkedReply[];
};

export type LinkedProgramme = Thing<'programme'> & {
  readonly funders: LinkedFunder[];
  readonly grants: LinkedGrant[];
};

export type LinkedTheme = {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** Oldest first. */
  readonly posts: LinkedPost[];
};

/** Things come sorted by id, posts by day and then address. */
export type Site = {
  readonly settings: SiteSettings;
  /** The network's own, where it has one. */
  readonly logo?: Picture;
  readonly today: Day;
  readonly organisations: readonly LinkedOrganisation[];
  readonly funders: readonly LinkedFunder[];
  readonly programmes: readonly LinkedProgramme[];
  readonly themes: readonly LinkedTheme[];
  readonly posts: readonly LinkedPost[];
};
