// A rendered body: stretches of safe HTML, and the components between them that the pages place.
import type { Day } from './day.ts';
import type { PictureWords } from './photo-note.ts';
import type { Picture } from './picture.ts';
import type { Worked } from './post.ts';
import type { NamedRecording, Recording } from './recording.ts';

export type Segment =
  | { readonly kind: 'html'; readonly html: string }
  | PictureSegment
  /** In the place of a picture that may not be shown here. */
  | { readonly kind: 'kept-back'; readonly note: string; readonly inline?: true }
  | ({ readonly kind: 'progress'; readonly milestone: string } & MilestoneTarget)
  | PlayerSegment
  | Block<readonly Segment[]>;

export type PictureSegment = {
  readonly kind: 'picture';
  readonly picture: Picture;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly taken?: Day;
  readonly wide?: true;
  /** Stands in a line of text, where only the picture itself may be. */
  readonly inline?: true;
};

/** A sound or a film, with what is said in it: as captions, as words inside, or both. */
export type PlayerSegment = {
  readonly kind: 'player';
  readonly recording: Recording;
  readonly captions?: Recording;
  /** Stands there until somebody plays it. */
  readonly poster?: Picture;
  readonly children: readonly Segment[];
} & PlayerWords;

export type PlayerWords = { readonly title?: string; readonly credit?: string };

/** A component with others inside, which are of the kind that its stage has. */
export type Block<Children> = (
  | { readonly kind: 'quote'; readonly by?: string }
  /** Pictures, then what is said of them all. */
  | { readonly kind: 'gallery' }
  /** Two pictures of the same place. */
  | { readonly kind: 'before-after'; readonly before: Day; readonly after: Day }
  /** Scenes: each a picture, then its steps. */
  | { readonly kind: 'story' | 'scene' | 'step' }
  | { readonly kind: 'learning'; readonly worked?: Worked }
) & { readonly children: Children };

export type MilestoneTarget = { readonly title: string; readonly address: string };

/** What the links, pictures and milestones that a body names turned out to be. Absent: it is not there. */
export type BodyTargets = {
  readonly links: Readonly<Record<string, string>>;
  /** Addresses of this site, written with its host, that lead nowhere. Others with a host lead to another site. */
  readonly deadLinks?: readonly string[];
  readonly pictures: Readonly<Record<string, Picture>>;
  /** What notes say of pictures, by what the text calls them: it counts where the text says nothing. */
  readonly pictureWords?: Readonly<Record<string, PictureWords>>;
  readonly recordings?: Readonly<Record<string, Recording>>;
  /** Pictures and recordings that may not be shown here, and what is said in their places. They are not among the others. */
  readonly keptBack?: Readonly<Record<string, string>>;
  readonly milestones: Readonly<Record<string, MilestoneTarget>>;
  readonly words: BodyWords;
  /** The page's own address, where places in it are linked to from elsewhere. */
  readonly page?: string;
  /** The one address for replies that may be shown. */
  readonly contact?: string;
};

// Reserved (RFC 2606), so that no author's address is one of these.
/** Stands before every address inside the site until it is known whether a page or a feed shows it. */
export const anySite = 'https://site.invalid';
/** Stands before the name of a place in the text's own page, likewise. */
export const ownPage = 'https://page.invalid';

/** The few words that a renderer adds to an author's text, in the post's language. */
export type BodyWords = {
  readonly footnotes: string;
  /** Has the place `{reference}`. */
  readonly backToText: string;
  /** Names a remote picture, frame or film without a text of its own; has the place `{host}`. */
  readonly remote: string;
};

export type BodyFormat = 'md' | 'mdx';

/** What the rest of the site needs to know of a body without rendering it. */
export type BodyFacts = {
  /** Names the body's text: SHA-256, 128 bits of it. */
  readonly digest: string;
  readonly format: BodyFormat;
  readonly words: number;
  /** The first sentences, as plain text. */
  readonly excerpt: string;
  /** All of it as plain text, with an empty line between paragraphs: of grants, for open data. */
  readonly text?: string;
  /** Links inside the site, and addresses with a host, which may be inside, too: as written. */
  readonly links: readonly string[];
  /** Pictures beside the post, as written. */
  readonly pictures: readonly string[];
  /** Recordings and captions beside the post, as written; absent where there are none. */
  readonly recordings?: readonly NamedRecording[];
  readonly milestones: readonly string[];
  /** Ids of headings and marked places, as links to them are written after `#`. */
  readonly anchors: readonly string[];
};

/** What a name in a text is of: a picture may have the address that a dead link has. */
export type Named = 'link' | 'picture' | 'recording' | 'milestone';
