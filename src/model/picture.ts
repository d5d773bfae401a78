// A picture as pages show it, and what was measured of its file.
import type { Tone } from './tone.ts';

/** Plain data. All names come from the picture's content. */
export type Picture = {
  /** Of the largest source. */
  readonly width: number;
  readonly height: number;
  /** What every reader can show: pages fall back on it, feeds and previews have it. */
  readonly plain: PlainSource;
  /** Smaller files for browsers that can show them, the best kind first. */
  readonly formats: readonly PictureFormat[];
  /** All of these stand still: what moves is shown to whoever asks for it. Absent where nothing moves. */
  readonly moving?: PlainSource;
  /** Stands there until the picture is loaded; absent where it was not developed. */
  readonly tone?: Tone;
};

export type PictureSource = { readonly width: number; readonly height: number; readonly address: string };

/** `type` is a MIME type. */
export type PlainSource = PictureSource & { readonly type: string };

/** Sources come smallest first. */
export type PictureFormat = { readonly type: string; readonly sources: readonly PictureSource[] };

export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif';

/** Width and height are as the picture is seen, turned upright. */
export type PictureFacts = {
  /** Names the file's bytes: 32 lower-case hexadecimal digits. */
  readonly digest: string;
  readonly kind: PictureKind;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** How many pictures follow one another; absent where there is one. */
  readonly frames?: number;
  /** The file says where it was taken; what is published never does. */
  readonly position?: true;
};
