/** What is wrong with a page of the operator's own: a sentence for the operator. */
export class OperatorPageError extends Error {}
