import { expect, test } from 'vitest';
import { PageResponse } from '../../src/publish/press/page-response.ts';

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (const text of texts) yield new TextEncoder().encode(text);
}

async function* broken(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield new TextEncoder().encode('<p>');
  throw new Error('The template stopped');
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('the pieces of a page are put together in their order', async () => {
  expect(text(await new PageResponse(pieces('<p>', 'Bore', ' da</p>')).bytes())).toBe('<p>Bore da</p>');
  expect(text(await new PageResponse(pieces('<p>whole</p>')).bytes())).toBe('<p>whole</p>');
  expect(text(await new PageResponse(pieces()).bytes())).toBe('');
});

test('a template that stops in the middle of a page is an error, and half a page is none', async () => {
  await expect(new PageResponse(broken()).bytes()).rejects.toThrow('The template stopped');
});

test('who asks for a stream gets one', async () => {
  const { body } = new PageResponse(pieces('a', 'b'));
  expect(await new Response(body).text()).toBe('ab');
});

test('any other answer is as Node makes it', async () => {
  const response = new PageResponse('plain', { status: 404, headers: { location: '/' } });
  expect(response.status).toBe(404);
  expect(response.headers.get('location')).toBe('/');
  expect(text(await response.bytes())).toBe('plain');
});
