// What happened as plain text, where nothing can lead anywhere.
import type { Day } from '../model/day.ts';
import type { EventKind } from '../model/standing.ts';
import { eventValues } from './event-values.ts';
import type { Words } from './words.ts';

type Told = { readonly kind: EventKind } & Parameters<typeof eventValues<{ readonly text: string }>>[0];

export function eventSentence(event: Told, words: Words): string {
  const values = eventValues(event, words);
  const text = (value: string | { readonly text: string } | { readonly day: Day } = '') =>
    typeof value === 'string' ? value : 'day' in value ? words.day(value.day) : value.text;
  return words
    .event(event.kind, new Set(Object.keys(values)))
    .map((piece) => ('text' in piece ? piece.text : text(values[piece.place])))
    .join('');
}
