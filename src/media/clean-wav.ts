// WAV: a few numbers about the sound, and the sound. Programs hang notes on it (LIST, bext, iXML, id3, cue): the file is
// put together anew from what is played. Source: Multimedia Programming Interface 1.0 (RIFF), and WAVEFORMATEXTENSIBLE.
import { name4, uint32LE } from './bytes-at.ts';
import { damaged, unsupported } from './media-fault.ts';

const [pcm, float, extensible] = [1, 3, 0xfffe];

/** What follows the two bytes of the format in the name of a plain encoding. */
const plainGuid = Buffer.from('000000001000800000aa00389b71', 'hex');

export function cleanWav(bytes: Buffer): Buffer {
  const stop = uint32LE(bytes, 4) + 8;
  if (stop > bytes.length) throw damaged('the file breaks off');
  let format: Buffer | undefined;
  let samples: Buffer | undefined;
  let data: Buffer | undefined;
  for (let at = 12; at + 8 <= stop && !data;) {
    const name = name4(bytes, at);
    const length = uint32LE(bytes, at + 4);
    if (at + 8 + length > stop) throw damaged(`the chunk "${name}" breaks off`);
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'fmt ' && !format) format = plainFormat(content);
    if (name === 'fact' && length >= 4) samples = content.subarray(0, 4);
    if (name === 'data') data = content;
    at += 8 + length + (length % 2);
  }
  if (!format || !data || data.length === 0) throw damaged('no sound');
  const body = [chunk('fmt ', format), ...(samples ? [chunk('fact', samples)] : []), chunk('data', data)];
  return chunk('RIFF', Buffer.concat([Buffer.from('WAVE', 'latin1'), ...body]));
}

/** The numbers that the encoding has, and nothing behind them. */
function plainFormat(content: Buffer): Buffer {
  if (content.length < 16) throw damaged('no format');
  const tag = content.readUInt16LE(0);
  if (tag === pcm || tag === float) return content.subarray(0, 16);
  const isPlain =
    tag === extensible &&
    content.length >= 40 &&
    [pcm, float].includes(content.readUInt16LE(24)) &&
    content.subarray(26, 40).equals(plainGuid);
  if (!isPlain) throw unsupported(`WAV (${tag})`);
  return content.subarray(0, 40);
}

function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}
