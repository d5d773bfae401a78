/** What a finger needs on a phone of 390 pixels, 24 of them, in per cent of its drawing (WCAG 2.2, 2.5.8). */
export const signWidth = 7;

/** Places in one line that would cover each other, in as few rows as keep them apart; each with its row, from 0. */
export function stacked(places: readonly number[]): number[] {
  const lastIn: number[] = [];
  const order = [...places.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const row = new Map<number, number>();
  for (const index of order) {
    const place = places[index] ?? 0;
    const free = lastIn.findIndex((last) => place - last >= signWidth);
    const chosen = free === -1 ? lastIn.length : free;
    lastIn[chosen] = place;
    row.set(index, chosen);
  }
  return places.map((_, index) => row.get(index) ?? 0);
}
