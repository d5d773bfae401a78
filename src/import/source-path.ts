// Paths and addresses of the source, compared as people meant them.
import { posix } from 'node:path';

/** A path below the source, from what stands in a document: `./a%20b.png?raw=true` → `posts/a b.png`. */
export function pathBeside(file: string, address: string): string {
  return posix.normalize(posix.join(posix.dirname(file), plainPath(address)));
}

/** How the names of Markdown end, in one generator or another. */
const markdown = /\.(?:md|mdx|markdown|mkdn?|mkdown|mdown|mdwn)$/i;

export function isMarkdown(path: string): boolean {
  return markdown.test(path);
}

export function withoutMarkdown(path: string): string {
  return path.replace(markdown, '');
}

/** Sounds, films and their captions, whether or not they can be published. */
export function isRecording(address: string): boolean {
  return /\.(?:mp3|m4[abv]|aac|og[gav]|opus|wav|flac|wma|mp4|mov|webm|mkv|avi|wmv|3gp|vtt|srt)$/i.test(
    plainPath(address),
  );
}

/** Without query, fragment and escapes. */
export function plainPath(address: string): string {
  const bare = address.trim().replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(bare).replaceAll('\\', '/');
  } catch {
    return bare; // A lone % is how the author wrote it.
  }
}

/** Case and Unicode form make no other file on the machines most posts were written on. */
export function foldedPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** An address of another site, or one that is no address of a page at all. */
export function isElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2}[^\\/]*\.)/i.test(address.trim());
}
