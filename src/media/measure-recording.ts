// A recording's file as pages need to know it, and its clean copy.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { NotedContact, Recording } from '../model/recording.ts';
import { cleanMedia } from './clean-media.ts';
import { hasPosition } from './has-position.ts';
import { maximumBytes } from './limits.ts';
import type { RefusedMedia } from './media-fault.ts';

export type MeasuredMedia = {
  /** Names the file's bytes: 32 lower-case hexadecimal digits. */
  readonly digest: string;
  readonly recording: Recording;
  readonly contacts: readonly NotedContact[];
  /** Whether the file says where it was made. */
  readonly hasPosition: boolean;
};

export type CleanFile = MeasuredMedia & { readonly clean: Buffer };

/** Rejects only for what is no fault of the file: a failing disk, too many open files. */
export async function readRecording(path: string): Promise<CleanFile | RefusedMedia> {
  const bytes = await bytesOf(path);
  if ('refused' in bytes) return bytes;
  const media = cleanMedia(bytes);
  if ('refused' in media) return media;
  const { bytes: clean, role, ending, type, contacts } = media;
  const address = `/recordings/${digestOf(clean)}.${ending}`;
  const recording = { role, address, type, bytes: clean.length };
  return { digest: digestOf(bytes), recording, contacts, hasPosition: hasPosition(bytes, clean), clean };
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}

async function bytesOf(path: string): Promise<Buffer | RefusedMedia> {
  try {
    const stats = await stat(path);
    // Asked first: opening a pipe would wait for ever.
    if (!stats.isFile()) return { refused: 'not-a-recording', detail: 'not a file' };
    if (stats.size > maximumBytes) return { refused: 'too-large', detail: `${stats.size} bytes` };
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(code))
      return { refused: 'missing', detail: code };
    if (code === 'EACCES' || code === 'EPERM') return { refused: 'damaged', detail: code };
    throw error;
  }
}
