/** What percent signs of an address stand for. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A lone % is how the author wrote it.
  }
}
