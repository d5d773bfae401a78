// Between the pictures of H.264 stand messages that draw nothing: settings of the encoder, and in some cameras day and
// place. Source: ISO/IEC 14496-10, 7.3.1 and D.1; ISO/IEC 14496-15, 5.3.
import { damaged } from './media-fault.ts';
import type { Stretch } from './mp4-samples.ts';

const [message, filler, end] = [6, 12, 0x80];

/** What tells decoders how to begin is shorter than the name of a maker's own message, which has sixteen bytes. */
const longestKept = 18;

/** Messages become filling of the same length; `head` bytes before each unit say how long it is. */
export function quietUnits(bytes: Buffer, chunks: readonly Stretch[], head: number): void {
  for (const { from, to } of chunks)
    for (let at = from; at < to;) {
      if (at + head > to) throw damaged('a picture breaks off');
      const length = bytes.readUIntBE(at, head);
      const [begin, stop] = [at + head, at + head + length];
      if (stop > to) throw damaged('a picture breaks off');
      if (length > longestKept && ((bytes[begin] ?? 0) & 31) === message) {
        bytes[begin] = filler;
        bytes.fill(0xff, begin + 1, stop - 1);
        bytes[stop - 1] = end;
      }
      at = stop;
    }
}
