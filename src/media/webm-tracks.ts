// Which tracks of a WebM file are played, and what their encoders say beside it.
import { damaged, unsupported } from './media-fault.ts';
import { elementsIn, numberIn, textIn, type WebmElement } from './webm-elements.ts';
import { webmId } from './webm-schema.ts';

export type WebmTracks = {
  /** By number. */
  readonly played: ReadonlySet<number>;
  readonly isFilm: boolean;
};

const [film, sound] = [1, 2];
const playable = /^(V_VP8|V_VP9|V_AV1|A_OPUS|A_VORBIS)$/;

export function readTracks(bytes: Buffer, tracks: WebmElement): WebmTracks {
  const played = new Set<number>();
  let isFilm = false;
  for (const entry of elementsIn(bytes, tracks.from, tracks.to)) {
    if (entry.id !== webmId.track) continue;
    const inside = elementsIn(bytes, entry.from, entry.to);
    const of = (id: number) => inside.find((element) => element.id === id);
    const [number, type, codec] = [of(webmId.trackNumber), of(webmId.trackType), of(webmId.codec)];
    if (!number || !type || !codec) throw damaged('a track without a number, type or codec');
    const kind = numberIn(bytes, type);
    if (kind !== film && kind !== sound) continue;
    if (!playable.test(textIn(bytes, codec))) throw unsupported(`WebM (${textIn(bytes, codec).slice(0, 20)})`);
    if (of(webmId.encodings)) throw unsupported('WebM, encrypted or compressed');
    played.add(numberIn(bytes, number));
    isFilm ||= kind === film;
  }
  if (played.size === 0) throw damaged('neither sound nor pictures');
  return { played, isFilm };
}

/** Whether the track of these elements is one that is played. */
export function isPlayed(bytes: Buffer, inside: readonly WebmElement[], { played }: WebmTracks): boolean {
  const number = inside.find(({ id }) => id === webmId.trackNumber);
  return number !== undefined && played.has(numberIn(bytes, number));
}

const comments = Buffer.from('\x03vorbis', 'latin1');

/** Vorbis has its comments among what the decoder is told: three packets, with the lengths of two before them. */
export function quietPrivate(bytes: Buffer, { from, to }: WebmElement): void {
  if (bytes[from] !== 2 || !bytes.subarray(from, to).includes(comments)) return;
  let at = from + 1;
  const lengths = [0, 0].map(() => {
    let length = 0;
    while (at < to && bytes[at] === 255) length += bytes[at++] ?? 0;
    return length + (bytes[at++] ?? 0);
  });
  const [begin, end] = [at + (lengths[0] ?? 0), at + (lengths[0] ?? 0) + (lengths[1] ?? 0)];
  if (end > to || end - begin < 16 || !bytes.subarray(begin, begin + 7).equals(comments))
    throw damaged('comments that cannot be found');
  // The whole room becomes the name of the encoder, which is nothing but zeros.
  bytes.fill(0, begin + 7, end);
  bytes.writeUInt32LE(end - begin - 16, begin + 7);
  bytes[end - 1] = 1;
}
