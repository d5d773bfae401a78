// How two versions of a text differ.
export type Run = { readonly is: 'kept' | 'removed' | 'added'; readonly text: string };

/** Of what is long, only the ends are shown. */
export type ShownRun = Run | { readonly is: 'left-out'; readonly characters: number };

export type TextDifference = { readonly title: readonly ShownRun[]; readonly body: readonly ShownRun[] };
