// Versions of a text that a page compares, as they are named before git is asked for them.
/** A version of a file by its object in git, which is a digest of what it said. */
export type TextVersion = { readonly file: string; readonly blob: string };

/** Versions of one text, two and two. `contact` is the address that may stand in them. */
export type Comparisons = {
  readonly pairs: readonly { readonly before: TextVersion; readonly after: TextVersion }[];
  readonly contact?: string;
  readonly today: ShownToday;
};

/** By what stands in a text today, its old versions show words of photos, and what people say. */
export type ShownToday = {
  /** Its newest version, while it stands. */
  readonly text?: TextVersion;
  /** Photos that everybody is shown, by their names in the text. */
  readonly pictures: readonly string[];
};
