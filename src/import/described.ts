import { isFileName } from '../model/alt-text.ts';

/** What a picture shows, in words: a file name is none, and would cost the picture its place. */
export function described(words: string, address: string): string {
  return isFileName(words.trim(), address) ? '' : words;
}
