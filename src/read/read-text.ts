// A file's bytes become text, or a problem that says why they cannot.
import { readFileSync } from 'node:fs';
import { problem, type Problem } from '../model/problem.ts';

/** A post of 400 words has three kilobytes; a book has one megabyte. */
export const largestFile = 1_000_000;

export type TextResult = { readonly text?: string; readonly problems: readonly Problem[] };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** The text with line feeds only, without byte-order mark and control characters. `path` is where it is on disk. */
export function readText(path: string, file: string): TextResult {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { problems: [problem('unreadable-file', file, 1, { reason: reasonOf(error) })] };
  }
  return textOf(bytes, file);
}

export function textOf(bytes: Uint8Array, file: string): TextResult {
  if (bytes.length > largestFile)
    return { problems: [problem('file-too-large', file, 1, { kilobytes: String(Math.round(bytes.length / 1000)) })] };
  let raw: string;
  try {
    raw = decoder.decode(bytes);
  } catch {
    return { problems: [problem('not-text', file, firstBadLine(bytes))] };
  }
  if (raw.replace(/^\uFEFF/, '').trim() === '') return { problems: [problem('empty-file', file, 1)] };
  return { text: plain(raw), problems: oddities(raw, file) };
}

function plain(raw: string): string {
  const unmarked = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  const lines = unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
  return lines.search(controls) < 0 ? lines : lines.replace(controls, '');
}

/** What stands in quotation marks may name what no file can have: control characters, and halves of characters. */
export function sayable(value: string): string {
  return value.replace(controls, '').toWellFormed();
}

function oddities(raw: string, file: string): Problem[] {
  const found: Problem[] = [];
  if (raw.startsWith('\uFEFF')) found.push(problem('byte-order-mark', file, 1));
  if (raw.includes('\r')) found.push(problem('windows-line-endings', file, lineAt(raw, raw.indexOf('\r'))));
  const control = raw.search(controls);
  if (control >= 0) found.push(problem('control-character', file, lineAt(raw, control)));
  return found;
}

/** 1-based. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

function firstBadLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return lineAt(lenient, Math.max(lenient.indexOf('\uFFFD'), 0));
}

/** The system's short name of what went wrong, such as EACCES. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
