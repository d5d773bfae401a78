// What a recording is, and how long it takes to fetch, in words.
import type { Recording } from '../model/recording.ts';
import type { Words } from './words.ts';

const kinds: Readonly<Record<string, string>> = { ogg: 'Ogg', webm: 'WebM' };

/** Names a link to the file: `Download (MP3, 1.2 MB)`. */
export function downloadWords({ address, bytes }: Recording, w: Words): string {
  const ending = address.slice(address.lastIndexOf('.') + 1);
  const size =
    bytes < 1_000_000
      ? w.t('recording.kilobytes', { n: w.number(Math.max(1, Math.round(bytes / 1000))) })
      : w.t('recording.megabytes', { n: w.number(Math.round(bytes / 100_000) / 10) });
  return w.t('recording.download', { kind: kinds[ending] ?? ending.toUpperCase(), size });
}
