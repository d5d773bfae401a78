// What a recording is, by its first bytes: names of files are often wrong.
import { uint8 } from './bytes-at.ts';
import { isFrame } from './clean-mp3.ts';

export type MediaKind = 'mp3' | 'mp4' | 'ogg' | 'wav' | 'webm';

/** A kind that is published, the name of one that is not, or neither. */
export type FoundKind = { readonly kind: MediaKind } | { readonly unsupported: string } | undefined;

const signatures: readonly (readonly [at: number, signature: string, kind: string])[] = [
  [0, 'ID3', 'mp3'],
  [0, 'OggS', 'ogg'],
  [0, '\x1a\x45\xdf\xa3', 'webm'],
  [0, 'fLaC', 'FLAC'],
  [0, '#!AMR', 'AMR'],
  [0, 'MThd', 'MIDI'],
  [0, 'caff', 'CAF'],
  [0, 'FLV\x01', 'Flash'],
  [0, 'RF64', 'RF64'],
  [0, '\x30\x26\xb2\x75\x8e\x66\xcf\x11', 'Windows Media'],
  [4, 'moov', 'QuickTime'],
  [4, 'mdat', 'QuickTime'],
  [4, 'wide', 'QuickTime'],
  [8, 'AIFF', 'AIFF'],
  [8, 'AIFC', 'AIFF'],
  [8, 'AVI ', 'AVI'],
];

export function kindOfMedia(bytes: Buffer): FoundKind {
  const head = bytes.toString('latin1', 0, 16);
  if (head.startsWith('RIFF') && head.startsWith('WAVE', 8)) return { kind: 'wav' };
  if (head.startsWith('ftyp', 4)) return kindOfBrand(head.slice(8, 12));
  const found = signatures.find(([at, signature]) => head.startsWith(signature, at))?.[2];
  if (found === 'mp3' || found === 'ogg' || found === 'webm') return { kind: found };
  if (found !== undefined) return { unsupported: found };
  if (isFrame(bytes, 0)) return { kind: 'mp3' };
  return isRawAac(bytes) ? { unsupported: 'AAC' } : undefined;
}

/** Still pictures are written in the same boxes. */
function kindOfBrand(brand: string): FoundKind {
  if (brand === 'qt  ') return { unsupported: 'QuickTime' };
  if (/^(avi[fs]|he[iv][cxms]|mif1|msf1)$/.test(brand)) return undefined;
  return { kind: 'mp4' };
}

/** AAC without a box around it (ISO/IEC 13818-7, 6.2): no layer, and a second head where the first says. */
function isRawAac(bytes: Buffer): boolean {
  const isHead = (at: number) => at + 7 <= bytes.length && (bytes.readUInt16BE(at) & 0xfff6) === 0xfff0;
  if (!isHead(0)) return false;
  const length = ((uint8(bytes, 3) & 3) << 11) | (uint8(bytes, 4) << 3) | (uint8(bytes, 5) >> 5);
  return length >= 7 && isHead(length);
}
