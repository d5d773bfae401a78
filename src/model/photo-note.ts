// What is said of a photo beside what it shows: in a file of its name beside it (`roof.jpg.yaml`), or where a post names
// its cover.
import { z } from 'zod';
import { day } from './day.ts';
import { choice, flag, text } from './field.ts';

export const consents = ['none-needed', 'given', 'limited', 'withdrawn'] as const;

const said = {
  alt: text.optional(),
  /** It tells nothing that the text does not: whoever cannot see it misses nothing. */
  decorative: flag.optional(),
  caption: text.optional(),
  credit: text.optional(),
  taken: day.optional(),
  consent: choice(consents).optional(),
  /** Whether children can be recognised in it. */
  children: flag.optional(),
  /** From this day on it is kept back, until somebody asked again. */
  'review-by': day.optional(),
};

/** `<photo>.yaml` */
export const photoNote = z.strictObject(said);

/** A picture named by a post, relative to the post's file. */
export const cover = z.preprocess(
  (value) => (typeof value === 'string' ? { image: value } : value),
  z.strictObject({ image: text, ...said }),
);

export type PhotoNote = z.infer<typeof photoNote>;

/** What speaks for the people in a photo: where one of these cannot be read, the photo is not shown. */
export const keysOfConsent = ['consent', 'children', 'review-by'] as const satisfies readonly (keyof PhotoNote)[];

export function isKeyOfConsent(key: unknown): boolean {
  return keysOfConsent.some((one) => one === key);
}

/** What a note says to readers, which counts where a text says nothing. */
export type PictureWords = Pick<PhotoNote, 'alt' | 'decorative' | 'caption' | 'credit' | 'taken'>;

/** A note in a file of its own. */
export type Sidecar = {
  /** Paths below the content folder. */
  readonly file: string;
  readonly photo: string;
  readonly note: PhotoNote;
  /** Key → its line. */
  readonly lines: Readonly<Record<string, number>>;
  /** It cannot be read, or what it says of the people in the photo cannot. */
  readonly isUnclear?: true;
};
