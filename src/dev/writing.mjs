// Astro's dev server over the same pages: sheets come from the content as it is, pictures and recordings from
// where they were made ready, and the browser shows a change as soon as a file is saved.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';

const types = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  ogg: 'audio/ogg',
  vtt: 'text/vtt',
  wav: 'audio/wav',
  webm: 'video/webm',
};

/** An Astro integration that is there while `astro dev` runs, and does nothing in a build. */
export function writing(root) {
  const content = join(root, 'content');
  return {
    name: 'milepost-writing',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command === 'dev') addMiddleware({ entrypoint: new URL('./middleware.ts', import.meta.url), order: 'pre' });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(content);
        server.watcher.on('all', (_, path) => {
          if (path.startsWith(content)) server.ws.send({ type: 'full-reload' });
        });
        for (const room of ['photos', 'recordings'])
          server.middlewares.use(`/${room}/`, (request, response, next) => send(root, room, request, response, next));
      },
    },
  };
}

function send(root, room, request, response, next) {
  const folder = join(root, '.milepost', room);
  const path = join(folder, normalize(decodeURIComponent(request.url.split('?')[0])));
  const type = types[path.split('.').at(-1)];
  if (!type || !path.startsWith(folder) || !existsSync(path)) return next();
  response.setHeader('content-type', type);
  response.setHeader('accept-ranges', 'bytes');
  const { size } = statSync(path);
  const range = rangeOf(request.headers.range, size);
  if (range) response.setHeader('content-range', `bytes ${range.start}-${range.end}/${size}`);
  response.statusCode = range ? 206 : 200;
  response.setHeader('content-length', range ? range.end - range.start + 1 : size);
  createReadStream(path, range).pipe(response);
}

/** Players ask for a part of a recording, and some play nothing without. Of several parts, all is sent (RFC 9110, 14.2). */
function rangeOf(asked, size) {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(asked ?? '') ?? [];
  const [start, end] = [Number(from), to ? Math.min(Number(to), size - 1) : size - 1];
  return start <= end ? { start, end } : undefined;
}
