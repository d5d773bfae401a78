import { expect, test } from 'vitest';
import type { Picture } from '../../src/model/picture.ts';
import { escapeHtml } from '../../src/publish/escape-html.ts';
import { toFeedHtml } from '../../src/publish/to-feed-html.ts';

const origin = 'https://village.example/base';
const picture: Picture = {
  width: 800,
  height: 400,
  plain: { width: 800, height: 400, address: '/photos/800.jpg', type: 'image/jpeg' },
  formats: [{ type: 'image/webp', sources: [{ width: 800, height: 400, address: '/photos/800.webp' }] }],
};

test('a picture is the one that every reader can show, at its absolute address', () => {
  expect(toFeedHtml([{ kind: 'picture', picture, alt: 'A "roof" <b>' }], origin)).toBe(
    '<img src="https://village.example/base/photos/800.jpg" alt="A &quot;roof&quot; &lt;b&gt;" width="800" height="400">',
  );
});

test('captions and credits are text', () => {
  const html = toFeedHtml([{ kind: 'picture', picture, alt: '', caption: '<script>', credit: 'A & B' }], origin);
  expect(html).toMatch(/^<figure><img [^>]*><figcaption>&lt;script&gt; A &amp; B<\/figcaption><\/figure>$/);
});

test('a picture in a line of text has no figure around it', () => {
  const html = toFeedHtml(
    [
      { kind: 'html', html: '<p>a ' },
      { kind: 'picture', picture, alt: '', caption: 'x', inline: true },
    ],
    origin,
  );
  expect(html).toMatch(/^<p>a <img [^>]*>$/);
});

test('a quotation holds its words and says whose they are', () => {
  const children = [{ kind: 'html' as const, html: '<p>It is warm.</p>' }];
  expect(toFeedHtml([{ kind: 'quote', by: 'Ana <3', children }], origin)).toBe(
    '<blockquote><p>It is warm.</p><p>Ana &lt;3</p></blockquote>',
  );
});

test('progress is for pages alone', () => {
  expect(toFeedHtml([{ kind: 'progress', milestone: 'roof' }], origin)).toBe('');
});

test('all five signs of markup are escaped', () => {
  expect(escapeHtml(`<a href="x" title='y'>&</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
  );
});
