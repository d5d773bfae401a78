// The only door to sirv. Serves a published folder as static hosts do, so that what works here works there.
import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { serveText, statsAt, textTypes } from './serve-text.ts';

export type ServedFolder = {
  /** Where a browser finds it, with the base and a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
};

export type ServeOptions = {
  /** The first port to try; 0 takes any free one. */
  readonly port?: number;
  /** '' or `/path`: what the site's addresses begin with. */
  readonly base?: string;
};

// By number: another server may have `localhost` for itself on IPv6, and the printed address would lead there.
const host = '127.0.0.1';
const portsToTry = 50;

/** Serves until closed. Rejects with the system's error where no port can be had. */
export async function serveFolder(
  folder: string,
  { port = 4321, base = '' }: ServeOptions = {},
): Promise<ServedFolder> {
  const server = createServer(answerFrom(folder, base));
  const taken = await listen(server, port, port === 0 ? 1 : portsToTry);
  return { address: `http://${host}:${taken}${base}/`, close: () => close(server) };
}

function answerFrom(folder: string, base: string): (request: IncomingMessage, response: ServerResponse) => void {
  const answerFile = sirv(folder, { dev: true, extensions: [], setHeaders: nameType });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const [written = '/', query] = (request.url ?? '/').split('?', 2);
    const path = decodePath(written);
    if (path === undefined) return refuse(response, 400);
    if (path === base && base !== '') return redirect(response, `${base}/`, query);
    if (!path.startsWith(`${base}/`)) return answerNotFound(folder, response);
    const inside = path.slice(base.length);
    if (!inside.endsWith('/') && statsAt(join(folder, inside))?.isDirectory())
      return redirect(response, `${written}/`, query);
    const file = inside.endsWith('/') ? `${inside}index.html` : inside;
    if (serveText(join(folder, file), request, response)) return;
    request.url = encodeURI(file);
    // sirv does not check that a range ends after it begins, and its read stream throws.
    if (isBackwards(request.headers.range)) delete request.headers.range;
    answerFile(request, response, () => answerNotFound(folder, response));
  };
}

/** Undefined where it cannot be the path of a file: wrongly encoded, with a zero byte, or leading out of the folder. */
function decodePath(written: string): string | undefined {
  try {
    const path = decodeURI(written);
    return path.includes('\0') || path.split(/[/\\]/).includes('..') ? undefined : path;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function isBackwards(range = ''): boolean {
  const [first, last] = range.replace('bytes=', '').split('-').map(Number);
  return first !== undefined && last !== undefined && last > 0 && !(first <= last);
}

function nameType(response: ServerResponse, path: string): void {
  const type = textTypes[extname(path)];
  if (type) response.setHeader('Content-Type', type);
}

function redirect(response: ServerResponse, path: string, query: string | undefined): void {
  // A path that begins with two slashes would name another host.
  const location = path.replace(/^[/\\]+/, '/') + (query === undefined ? '' : `?${query}`);
  response.writeHead(301, { Location: location }).end();
}

function answerNotFound(folder: string, response: ServerResponse): void {
  const page = createReadStream(join(folder, '404.html'));
  page.once('error', () => refuse(response, 404));
  page.once('open', () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    page.pipe(response);
  });
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

async function listen(server: Server, port: number, tries: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  server.once('error', reject);
  server.listen({ port, host }, () => {
    server.off('error', reject);
    const address = server.address();
    resolve(typeof address === 'object' && address ? address.port : port);
  });
  try {
    return await promise;
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken || tries <= 1 || port >= 65535) throw error;
    return listen(server, port + 1, tries - 1);
  }
}

function close(server: Server): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.close((error) => (error ? reject(error) : resolve()));
  server.closeAllConnections();
  return promise;
}
