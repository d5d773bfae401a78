// How two versions of a text differ.
export type Run = { readonly is: 'kept' | 'removed' | 'added'; readonly text: string };
