// MP3: frames of sound, and tags before, between and behind them (ID3v2, APEv2, Lyrics3, ID3v1). Only the frames are kept,
// so that no tag needs to be understood. Source: ISO/IEC 11172-3, 2.4.1; the frame that Xing and LAME begin with.
import { startsAt, uint32 } from './bytes-at.ts';
import { damaged } from './media-fault.ts';

const bitRates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const bitRates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const sampleRates = [44_100, 48_000, 32_000];

/** Remains of tags and of editing; more of it is no MP3. */
const mostJunk = 4096;

/** No tag begins with it. */
const frameSign = 0xff;

type Frame = {
  readonly length: number;
  /** Version, layer and sample rate, which a whole file shares. */
  readonly family: number;
  /** Where an encoder's own frame says what it is. */
  readonly noteAt: number;
};

export function cleanMp3(bytes: Buffer): Buffer {
  const { stretches, count } = framesIn(bytes);
  const [first, ...others] = stretches.map(({ from, to }) => bytes.subarray(from, to));
  if (!first) throw damaged('no frame of sound');
  const length = frameAt(first, 0)?.length ?? 0;
  return Buffer.concat([withoutNotes(first.subarray(0, length), count - 1), first.subarray(length), ...others]);
}

/** A frame, and one behind it: letters and pictures have no two. */
export function isFrame(bytes: Buffer, at: number): boolean {
  const frame = frameAt(bytes, at);
  return frame !== undefined && frameAt(bytes, at + frame.length)?.family === frame.family;
}

/** Frames that stand one behind the other are one stretch: a file may have a million of them. */
type Frames = { readonly stretches: readonly { readonly from: number; readonly to: number }[]; readonly count: number };

function framesIn(bytes: Buffer): Frames {
  const stretches: { from: number; to: number }[] = [];
  let count = 0;
  let family: number | undefined;
  let junk = 0;
  let isLost = true;
  for (let at = 0; at < bytes.length;) {
    const tag = tagLength(bytes, at);
    const frame = tag > 0 ? undefined : frameAt(bytes, at);
    const fits = frame && (family === undefined || frame.family === family);
    if (tag > 0) at += tag;
    else if (fits && (!isLost || isFrame(bytes, at) || at + frame.length === bytes.length)) {
      if (at + frame.length > bytes.length) throw damaged('the last frame breaks off');
      const last = stretches.at(-1);
      if (last?.to === at) last.to += frame.length;
      else stretches.push({ from: at, to: at + frame.length });
      count += 1;
      family = frame.family;
      isLost = false;
      at += frame.length;
    } else {
      if (bytes[at] !== 0 && ++junk > mostJunk) throw damaged('bytes that are no sound');
      isLost = true;
      at += 1;
    }
  }
  return { stretches, count };
}

function frameAt(bytes: Buffer, at: number): Frame | undefined {
  if (at + 4 > bytes.length) return undefined;
  const head = bytes.readUInt32BE(at);
  const version = (head >>> 19) & 3;
  const [layer, rate, sampling] = [(head >>> 17) & 3, (head >>> 12) & 15, (head >>> 10) & 3];
  // Of layer III only, with a rate that is written down.
  if (head >>> 21 !== 0x7ff || version === 1 || layer !== 1 || rate === 0 || rate === 15 || sampling === 3)
    return undefined;
  const isFirst = version === 3;
  const bits = ((isFirst ? bitRates1 : bitRates2)[rate] ?? 0) * 1000;
  const samples = (sampleRates[sampling] ?? 1) / (isFirst ? 1 : version === 2 ? 2 : 4);
  const isMono = ((head >>> 6) & 3) === 3;
  const side = isFirst ? (isMono ? 17 : 32) : isMono ? 9 : 17;
  const length = Math.floor(((isFirst ? 144 : 72) * bits) / samples) + ((head >>> 9) & 1);
  return { length, family: (head >>> 10) & 0x7c3, noteAt: 4 + side };
}

/** 0 where no tag begins. One that reaches beyond the file ends with it. */
function tagLength(bytes: Buffer, at: number): number {
  if (bytes[at] === frameSign) return 0;
  if (startsAt(bytes, at, 'ID3') && at + 10 <= bytes.length) {
    const size = [6, 7, 8, 9].reduce((sum, each) => sum * 128 + ((bytes[at + each] ?? 0) & 127), 0);
    return 10 + size + ((bytes[at + 5] ?? 0) & 0x10 ? 10 : 0);
  }
  if (startsAt(bytes, at, 'APETAGEX') && at + 32 <= bytes.length) {
    const isHead = (bytes.readUInt32LE(at + 20) & 0x20000000) !== 0;
    return isHead ? 32 + bytes.readUInt32LE(at + 12) : 32;
  }
  if (startsAt(bytes, at, 'LYRICSBEGIN')) {
    const end = /LYRICS200|LYRICSEND/.exec(bytes.toString('latin1', at, at + mostJunk * 256));
    return end ? end.index + 9 : 0;
  }
  if (startsAt(bytes, at, 'TAG+') && at + 227 + 128 === bytes.length) return 227;
  return startsAt(bytes, at, 'TAG') && at + 128 === bytes.length ? 128 : 0;
}

/** Its table helps to find a place in the sound; behind it stand the encoder's name and settings. */
function withoutNotes(first: Buffer, others: number): Buffer {
  const at = frameAt(first, 0)?.noteAt ?? 0;
  if (!startsAt(first, at, 'Xing') && !startsAt(first, at, 'Info')) return first;
  const flags = uint32(first, at + 4);
  if (flags & 1 && others + 1 < uint32(first, at + 8) * 0.99) throw damaged('fewer frames than it says');
  const end = at + 8 + (flags & 1 ? 4 : 0) + (flags & 2 ? 4 : 0) + (flags & 4 ? 100 : 0) + (flags & 8 ? 4 : 0);
  const clean = Buffer.from(first);
  return clean.fill(0, Math.min(end, clean.length));
}
