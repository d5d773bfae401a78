// Which prints a picture gets. Pure, so that pages know every address before anything is developed.
import type { Picture, PictureFacts, PictureKind, PictureSource } from '../model/picture.ts';

const widths = [640, 1280];

// WebP can hold no more, and a side this long serves nobody.
const tallest = 16_383;

const extensionOf = { jpeg: 'jpg', png: 'png', webp: 'webp', gif: 'webp' } as const satisfies Record<
  PictureKind,
  string
>;

const typeOf = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const;

/** Prints are never larger than the picture. Their names are made of its content and their width. */
export function toPicture(facts: PictureFacts): Picture {
  const own = Math.max(1, Math.min(facts.width, Math.floor((tallest * facts.width) / facts.height)));
  const sources = [...new Set(widths.map((width) => Math.min(width, own)))].map((width) => toSource(facts, width));
  const { width, height } = sources.at(-1) ?? facts;
  return { width, height, type: typeOf[extensionOf[facts.kind]], sources };
}

/** Height of the print of this width. */
export function printHeight(facts: PictureFacts, width: number): number {
  return Math.min(tallest, Math.max(1, Math.round((facts.height * width) / facts.width)));
}

function toSource(facts: PictureFacts, width: number): PictureSource {
  const address = `/photos/${facts.digest}-${width}.${extensionOf[facts.kind]}`;
  return { width, height: printHeight(facts, width), address };
}
