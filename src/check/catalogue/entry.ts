/** What a problem's sentences leave open, safe to print. */
export type Values = Readonly<Record<string, string>>;

/** How one problem is told: to the author in the terminal, and to everybody on the help page. */
export type CatalogueEntry = {
  readonly title: string;
  /** What is so. */
  readonly what: (values: Values) => string;
  /** What to do about it. */
  readonly remedy: (values: Values) => string;
  /** What becomes of the thing, where the usual sentence of its effect would not be true. */
  readonly state?: (values: Values) => string | undefined;
  /** The values of the example, by which the help page is written. */
  readonly sample: Values;
  readonly example: { readonly bad: string; readonly good: string };
};

/** `Did you mean "roof"? Or …`, or the other sentence alone. */
export function didYouMean({ suggestion }: Values, otherwise: string): string {
  if (!suggestion) return otherwise;
  return `Did you mean "${suggestion}"? Or ${otherwise.charAt(0).toLowerCase()}${otherwise.slice(1)}`;
}
