// A picture as pages show it, and what was measured of its file.

/** Plain data. Sources come smallest first; their names come from the picture's content. */
export type Picture = {
  /** Of the largest source. */
  readonly width: number;
  readonly height: number;
  /** MIME type of the sources. */
  readonly type: string;
  readonly sources: readonly PictureSource[];
};

export type PictureSource = { readonly width: number; readonly height: number; readonly address: string };

export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp';

/** Width and height are as the picture is seen, turned upright. */
export type PictureFacts = {
  /** Names the file's bytes: 32 lower-case hexadecimal digits. */
  readonly digest: string;
  readonly kind: PictureKind;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
};
