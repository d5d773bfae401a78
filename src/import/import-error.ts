/** What an import cannot work with; its message is for the person who ran it. */
export class ImportError extends Error {}
