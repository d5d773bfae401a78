// One file of content, once it is read: what it says, and what the site must know of its body.
import type { Day } from './day.ts';
import type { ListPlaces } from './problem.ts';
import { funder, type Funder } from './funder.ts';
import { grant, type Grant } from './grant.ts';
import { milestone, type Milestone } from './milestone.ts';
import { organisation, type Organisation } from './organisation.ts';
import type { PictureWords } from './photo-note.ts';
import type { Picture, PictureFacts } from './picture.ts';
import { post, type Post } from './post.ts';
import { programme, type Programme } from './programme.ts';
import { reply, type Reply } from './reply.ts';
import type { NotedContact, Recording, RecordingRefusal } from './recording.ts';
import type { BodyFacts } from './segment.ts';
import type { Withheld } from './showing.ts';
import { site, type SiteSettings } from './site.ts';

/** The schema of each kind's front-matter. */
export const schemaOf = { site, funder, programme, organisation, grant, milestone, post, reply } as const;

export type Kind = keyof typeof schemaOf;

export type ContentOf = {
  readonly site: SiteSettings;
  readonly funder: Funder;
  readonly programme: Programme;
  readonly organisation: Organisation;
  readonly grant: Grant;
  readonly milestone: Milestone;
  readonly post: Post;
  readonly reply: Reply;
};

/** Where a file stands in `content/`: its kind, its id, and the organisation whose room it is in. */
export type FilePlace = {
  readonly kind: Kind;
  /** Path below the content folder, with `/`. */
  readonly file: string;
  /**
   * For a post `<yyyy-mm-dd>-<slug>`, or the slug alone when its day is in the front-matter; for a reply its funder and
   * the same, `<funder>/<yyyy-mm-dd>-<slug>`.
   */
  readonly id: string;
  /** '' for what no organisation owns. */
  readonly organisation: string;
};

export type Document<K extends Kind = Kind> = {
  [Each in K]: FilePlace & {
    readonly kind: Each;
    readonly content: ContentOf[Each];
    readonly body: BodyFacts;
    /** Pictures that the file names, as written → what was found. */
    readonly pictures: Readonly<Record<string, FoundPicture>>;
    /** Recordings and captions likewise; absent where there are none. */
    readonly recordings?: Readonly<Record<string, FoundRecording>>;
    /** The keys of which something could not be read, and was taken out. */
    readonly unread?: readonly string[];
    /** The picture of a cover that was taken out because nobody can read what it says of the people in it. */
    readonly unclearCover?: string;
    /** Absent where no list lost an item by that. */
    readonly places?: ListPlaces;
    /** Funders, where all names can be read: of a grant whose shares cannot; of a milestone whose grant is left out. */
    readonly named?: readonly string[];
    /** Of a grant or a milestone: what amounts are in that name no currency, as git knows it. A milestone's name none. */
    readonly currency?: string;
    /** Of a milestone, what git knows of its first day. */
    readonly first?: FirstPromise;
    /** Promises that the text names and that have another name now: as written → by its long name. */
    readonly called?: Readonly<Record<string, string>>;
  };
}[K];

/** A picture beside a file: its path below the content folder, and its facts or why it is not shown. */
export type FoundPicture = MeasuredPicture | RefusedFile | { readonly path: string; readonly withheld: Withheld };

type RefusedFile = {
  readonly path: string;
  readonly refused: PictureRefusal;
  /** The file says where it was taken. */
  readonly position?: true;
};

export type MeasuredPicture = {
  readonly path: string;
  readonly facts: PictureFacts;
  readonly picture: Picture;
  /** From the note beside it. */
  readonly words?: PictureWords;
  /** It is shown where the file's own text stands, and nowhere else. */
  readonly isOwnPageOnly?: true;
};

/** A recording beside a file, or captions: its path below the content folder, and what it is or why it is not there. */
export type FoundRecording =
  MeasuredRecording | RefusedRecording | { readonly path: string; readonly withheld: Withheld };

export type MeasuredRecording = {
  readonly path: string;
  /** Names the file's bytes, as a picture's does. */
  readonly facts: { readonly digest: string };
  readonly recording: Recording;
  /** The file says where it was made; what is published never does. */
  readonly position?: true;
  /** What was left out of captions. */
  readonly contacts?: readonly NotedContact[];
  readonly isOwnPageOnly?: true;
};

export type RefusedRecording = {
  readonly path: string;
  readonly refused: RecordingRefusal;
  /** What the file is, where it is of a kind that is not published; of captions, the words that cannot be read. */
  readonly detail: string;
  /** 1-based, of captions. */
  readonly line?: number;
};

/** Whether the file says where it was taken; of one that is kept back this is not known. */
export function saysWhere(found: FoundPicture): boolean {
  return 'facts' in found ? found.facts.position === true : 'refused' in found && found.position === true;
}

export type PictureRefusal = 'missing' | 'unsupported' | 'damaged' | 'too-large' | 'not-a-picture';

/** A post that is published has a day, and so has a reply. */
export type DatedPost = Post & { readonly date: Day };
export type DatedReply = Reply & { readonly date: Day };

/** The day on which something appears; absent for what is there at once. */
export function dayOf({ content }: Pick<Document, 'content'>): Day | undefined {
  return 'date' in content ? content.date : undefined;
}

/** What a promise said at the end of its first day; `seen` is that day, where all of its past is known. */
export type FirstPromise = { readonly due: Day; readonly promised?: Day; readonly seen?: Day };
