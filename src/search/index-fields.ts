// The fields of what is searched, and what a word counts for in each.

/** In the order in which they stand in slices. */
export const indexFields = ['title', 'text', 'names'] as const;

export type IndexField = (typeof indexFields)[number];

/** A word of a title says more of a page than one of its text. */
export const boosts = { title: 4, text: 1, names: 2 } as const satisfies Record<IndexField, number>;
