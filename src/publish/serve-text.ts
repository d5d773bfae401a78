// Text goes over the line compressed, as every host of files sends it: a page in a sixth of its bytes.
import { createReadStream, statSync, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

/** Of files whose bytes are text, by the ends of their names. */
export const textTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonl': 'application/jsonl',
  '.mjs': 'text/javascript; charset=utf-8',
  '.opml': 'text/x-opml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Answers with the file of `path` and tells that it did; does nothing where it is no text, or must go as it is. */
export function serveText(path: string, request: IncomingMessage, response: ServerResponse): boolean {
  const type = textTypes[extname(path)];
  const file = type === undefined ? undefined : fileAt(path);
  if (type === undefined || !file || !mayCompress(request)) return false;
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Encoding': 'gzip',
    'Last-Modified': file.mtime.toUTCString(),
    'Cache-Control': 'no-store',
    Vary: 'Accept-Encoding',
  });
  // A reader who has gone, or a file that went, ends the answer early: pipeline closes all three, and nothing is left.
  if (request.method === 'HEAD') response.end();
  else pipeline(createReadStream(path), createGzip(), response, () => response.destroy());
  return true;
}

/** A part is one of the bytes as they are; `gzip;q=0` says that a reader cannot have it. */
function mayCompress({ headers }: IncomingMessage): boolean {
  return (
    headers.range === undefined && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(`${headers['accept-encoding'] ?? ''}`)
  );
}

function fileAt(path: string): Stats | undefined {
  const found = statsAt(path);
  return found?.isFile() ? found : undefined;
}

/** Of what is there; a name that is longer than any file's may be is nothing that is there. */
export function statsAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}
