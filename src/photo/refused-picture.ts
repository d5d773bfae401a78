// A picture that cannot be shown is a value, because people make such files every day.
import type { PictureRefusal } from '../model/document.ts';

/** `detail` is for the engineer: what the file system or the decoder said. */
export type RefusedPicture = {
  readonly refused: PictureRefusal;
  readonly detail: string;
  /** The file says where it was taken. */
  readonly position?: true;
};

export function refuse(refused: PictureRefusal, detail: string): RefusedPicture {
  return { refused, detail };
}
