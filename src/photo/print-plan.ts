// Which prints a picture gets. Pure, so that pages know every address before anything is developed.
import type { Picture, PictureFacts, PictureKind, PictureSource, PlainSource } from '../model/picture.ts';

/** How a print is encoded, by the end of its name. */
export type PrintKind = 'jpg' | 'png' | 'webp' | 'avif';

export type PlannedPrint = PictureSource & {
  readonly kind: PrintKind;
  /** With all its frames. */
  readonly isMoving: boolean;
};

/** A card; a whole line of a phone that is 400 points wide and twice as sharp, or of a desk; a desk with a sharp screen. */
const widths = [480, 800, 1600];

/** What falls back, or stands in a feed, needs one size. */
const plainWidth = 960;

// WebP can hold no more, and a side this long serves nobody.
const tallest = 16_383;

/** Of what moves: every frame of it counts. */
const movingWidth = 640;

/** What everybody can show. */
const plainKind = { jpeg: 'jpg', png: 'png', webp: 'webp', gif: 'webp' } as const satisfies Record<
  PictureKind,
  PrintKind
>;

const typeOf = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp', avif: 'image/avif' } as const;

/** Prints are never larger than the picture. Their names are made of its content and their width. */
export function toPicture(facts: PictureFacts, { avif = false } = {}): Picture {
  const own = Math.max(1, Math.min(facts.width, Math.floor((tallest * facts.width) / facts.height)));
  const sizes = [...new Set(widths.map((width) => Math.min(width, own)))];
  const kinds: readonly PrintKind[] = avif ? ['avif', 'webp'] : ['webp'];
  const formats = kinds.map((kind) => ({
    type: typeOf[kind],
    sources: sizes.map((width) => toSource(facts, width, kind)),
  }));
  const { width, height } = formats[0]?.sources.at(-1) ?? facts;
  const kind = plainKind[facts.kind];
  const plain = { ...toSource(facts, Math.min(plainWidth, own), kind), type: typeOf[kind] };
  return { width, height, plain, formats, ...(facts.frames ? { moving: movingSource(facts, own) } : {}) };
}

/** Every file that a picture is shown by, each once. */
export function printsOf({ plain, formats, moving }: Picture): PlannedPrint[] {
  const { width, height, address } = plain;
  const all = [...formats.flatMap(({ sources }) => sources), { width, height, address }];
  const once = new Map(all.map((source) => [source.address, source]));
  const still = [...once.values()].map((source) => ({ ...source, kind: kindOf(source.address), isMoving: false }));
  if (!moving) return still;
  const { type: _, ...source } = moving;
  return [...still, { ...source, kind: 'webp', isMoving: true }];
}

/** Height of the print of this width. */
export function printHeight(facts: PictureFacts, width: number): number {
  return Math.min(tallest, Math.max(1, Math.round((facts.height * width) / facts.width)));
}

function movingSource(facts: PictureFacts, own: number): PlainSource {
  const width = Math.min(movingWidth, own);
  const address = `/photos/${facts.digest}-${width}-moving.webp`;
  return { width, height: printHeight(facts, width), address, type: typeOf.webp };
}

function toSource(facts: PictureFacts, width: number, kind: PrintKind): PictureSource {
  const address = `/photos/${facts.digest}-${width}.${kind}`;
  return { width, height: printHeight(facts, width), address };
}

function kindOf(address: string): PrintKind {
  return address.slice(address.lastIndexOf('.') + 1) as PrintKind;
}
