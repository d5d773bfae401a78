// The door to this room: the bytes of a recording, freed of everything that says who made it, where, when and with what.
import type { RecordingRole } from '../model/recording.ts';
import { isCaptions, readCaptions, writeCaptions, type Captions } from './captions.ts';
import { cleanMp3 } from './clean-mp3.ts';
import { cleanMp4 } from './clean-mp4.ts';
import { cleanOgg } from './clean-ogg.ts';
import { cleanWav } from './clean-wav.ts';
import { cleanWebm } from './clean-webm.ts';
import { kindOfMedia, type MediaKind } from './kind-of-media.ts';
import { maximumBytes, maximumCaptionBytes } from './limits.ts';
import { MediaFault, unsupported, type RefusedMedia } from './media-fault.ts';

export type CleanMedia = {
  readonly bytes: Buffer;
  readonly role: RecordingRole;
  /** How its name ends. */
  readonly ending: string;
  /** MIME type. */
  readonly type: string;
  /** What was left out of captions. */
  readonly contacts: Captions['contacts'];
};

/** Never throws: whatever cannot be understood to its last byte is refused. */
export function cleanMedia(bytes: Buffer): CleanMedia | RefusedMedia {
  try {
    return cleaned(bytes);
  } catch (error) {
    if (!(error instanceof MediaFault)) throw error;
    const { refused, message, line } = error;
    return { refused, detail: message, ...(line === undefined ? {} : { line }) };
  }
}

function cleaned(bytes: Buffer): CleanMedia {
  if (bytes.length > maximumBytes) throw new MediaFault('too-large', `${bytes.length} bytes`);
  const found = kindOfMedia(bytes);
  if (!found) return captionsIn(bytes);
  if ('unsupported' in found) throw unsupported(found.unsupported);
  return cleanOf(found.kind, bytes);
}

function cleanOf(kind: MediaKind, bytes: Buffer): CleanMedia {
  switch (kind) {
    case 'mp3':
      return sound(cleanMp3(bytes), 'mp3', 'audio/mpeg');
    case 'ogg':
      return sound(cleanOgg(bytes), 'ogg', 'audio/ogg');
    case 'wav':
      return sound(cleanWav(bytes), 'wav', 'audio/wav');
    case 'mp4': {
      const { bytes: clean, isFilm } = cleanMp4(bytes);
      return isFilm ? film(clean, 'mp4', 'video/mp4') : sound(clean, 'm4a', 'audio/mp4');
    }
    case 'webm': {
      const { bytes: clean, isFilm } = cleanWebm(bytes);
      return isFilm ? film(clean, 'webm', 'video/webm') : sound(clean, 'webm', 'audio/webm');
    }
    default:
      return kind satisfies never;
  }
}

function sound(bytes: Buffer, ending: string, type: string): CleanMedia {
  return { bytes, role: 'audio', ending, type, contacts: [] };
}

function film(bytes: Buffer, ending: string, type: string): CleanMedia {
  return { bytes, role: 'video', ending, type, contacts: [] };
}

function captionsIn(bytes: Buffer): CleanMedia {
  const text = bytes.toString('utf8', 0, Math.min(bytes.length, maximumCaptionBytes + 1));
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD');
  if (!isCaptions(plain)) throw new MediaFault('not-a-recording', 'no first bytes that are known');
  if (bytes.length > maximumCaptionBytes) throw new MediaFault('too-large', `${bytes.length} bytes`);
  const captions = readCaptions(plain);
  const clean = Buffer.from(writeCaptions(captions));
  return { bytes: clean, role: 'captions', ending: 'vtt', type: 'text/vtt', contacts: captions.contacts };
}
