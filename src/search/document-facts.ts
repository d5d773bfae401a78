// What is shown of a document that was found, in a file of its own: fetched only for what is shown.

export const documentKinds = ['post', 'milestone', 'learning', 'grant'] as const;

export type DocumentKind = (typeof documentKinds)[number];

export type DocumentFacts = {
  /** Site-relative. */
  readonly address: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly organisation: string;
  /** `YYYY-MM-DD`; absent where there is none. */
  readonly day?: string;
  /** BCP 47. */
  readonly language: string;
  /** Its words, for an excerpt around those that were found. */
  readonly text: string;
};
