// What a picture or a link of the source becomes. Who decides it is handed in; the rewriting only asks.

export type PictureOutcome =
  /** The name beside the post. */
  { readonly is: 'beside'; readonly name: string } | { readonly is: 'remote' } | { readonly is: 'gone' };

export type LinkOutcome =
  { readonly is: 'kept' } | { readonly is: 'moved'; readonly address: string } | { readonly is: 'dead' };

export type MediaOutcome = 'kept' | 'gone';

/** A frame shows anything. */
export type MediaKind = 'recording' | 'frame';

export type References = {
  /** `line` is 1-based in the source. */
  readonly picture: (address: string, line: number) => PictureOutcome;
  readonly media: (address: string, line: number, kind: MediaKind) => MediaOutcome;
  readonly link: (address: string, line: number) => LinkOutcome;
  /** Called for each picture beside the post that has no text. */
  readonly withoutAlt: (name: string, line: number) => void;
};
