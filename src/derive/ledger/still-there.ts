// A slip in one measure, or in one share, hides nothing of the others: what was taken out of them is gone.
import { itemNames } from '../../model/history.ts';

type Item = { readonly [key: string]: unknown };

/** Of items that were carried over, those and their parts that are still written, or that stand behind a slip. */
export function stillThere(
  list: string,
  carried: readonly Item[],
  written: readonly Item[],
  slips: readonly string[],
): readonly Item[] {
  const name = itemNames[list];
  // Which of the items are meant is not known of other lists.
  if (name === undefined || slips.includes(list) || slips.includes(`${list}.*`)) return carried;
  const isBehind = (place: string) => slips.some((slip) => slip === place || slip.startsWith(`${place}.`));
  return carried.flatMap((item) => {
    const place = `${list}.${String(item[name])}`;
    const now = written.filter((one) => one[name] === item[name]);
    if (now.length === 0) return isBehind(place) ? [item] : [];
    const parts = Object.entries(item).filter(
      ([part]) => now.some((one) => one[part] !== undefined) || isBehind(`${place}.${part}`),
    );
    return [Object.fromEntries(parts)];
  });
}
