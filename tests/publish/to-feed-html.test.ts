import { expect, test } from 'vitest';
import type { Picture } from '../../src/model/picture.ts';
import { escapeHtml } from '../../src/publish/escape-html.ts';
import { words } from '../../src/i18n/words.ts';
import { day } from '../../src/model/day.ts';
import { toFeedHtml } from '../../src/publish/to-feed-html.ts';

const place = {
  origin: 'https://village.example/base',
  w: words('en'),
  page: '/organisations/riverside/posts/2026-03-02-roof/',
};
const picture: Picture = {
  width: 800,
  height: 400,
  plain: { width: 800, height: 400, address: '/photos/800.jpg', type: 'image/jpeg' },
  formats: [{ type: 'image/webp', sources: [{ width: 800, height: 400, address: '/photos/800.webp' }] }],
};

test('a picture is the one that every reader can show, at its absolute address', () => {
  expect(toFeedHtml([{ kind: 'picture', picture, alt: 'A "roof" <b>' }], place)).toBe(
    '<img src="https://village.example/base/photos/800.jpg" alt="A &quot;roof&quot; &lt;b&gt;" width="800" height="400">',
  );
});

test('captions and credits are text', () => {
  const html = toFeedHtml([{ kind: 'picture', picture, alt: '', caption: '<script>', credit: 'A & B' }], place);
  expect(html).toMatch(/^<figure><img [^>]*><figcaption>&lt;script&gt; A &amp; B<\/figcaption><\/figure>$/);
});

test('a picture says when it was taken, in the words of its text', () => {
  const taken = day.parse('2026-03-01');
  const figure = { kind: 'picture', picture, alt: '', caption: 'Dry', taken } as const;
  expect(toFeedHtml([figure], place)).toContain('<figcaption>Dry · Taken on 1 March 2026</figcaption>');
  expect(toFeedHtml([figure], { ...place, w: words('cy') })).toContain('Dry · Tynnwyd ar 1 Mawrth 2026</figcaption>');
});

test('a picture in a line of text has no figure around it', () => {
  const html = toFeedHtml(
    [
      { kind: 'html', html: '<p>a ' },
      { kind: 'picture', picture, alt: '', caption: 'x', inline: true },
    ],
    place,
  );
  expect(html).toMatch(/^<p>a <img [^>]*>$/);
});

test('a picture that moves stands still, with a link to what moves', () => {
  const moving = { width: 640, height: 320, address: '/photos/640-moving.webp', type: 'image/webp' };
  const segment = { kind: 'picture', picture: { ...picture, moving }, alt: 'Rain' } as const;
  expect(toFeedHtml([segment], place)).toMatch(
    /^<figure><img src="[^"]*\/800.jpg"[^>]*><figcaption><a href="https:\/\/village.example\/base\/photos\/640-moving.webp">Show it moving<\/a><\/figcaption><\/figure>$/,
  );
  const inline = { ...segment, inline: true } as const;
  expect(toFeedHtml([inline], place)).toMatch(/^<img [^>]*> \(<a href="[^"]*-moving.webp">Show it moving<\/a>\)$/);
  const linked = [
    { kind: 'html', html: '<p><a href="https://x.example/">' },
    inline,
    { kind: 'html', html: '</a>' },
  ] as const;
  expect(toFeedHtml(linked, place)).toMatch(/^<p><a [^>]*><img [^>]*><\/a>$/);
});

test('a quotation holds its words and says whose they are', () => {
  const children = [{ kind: 'html' as const, html: '<p>It is warm.</p>' }];
  expect(toFeedHtml([{ kind: 'quote', by: 'Ana <3', children }], place)).toBe(
    '<blockquote><p>It is warm.</p><p>Ana &lt;3</p></blockquote>',
  );
});

test('progress leads to the page that shows it', () => {
  const progress = { kind: 'progress', milestone: 'roof', title: 'A roof <1>', address: '/m/roof/' } as const;
  expect(toFeedHtml([progress], place)).toBe(
    '<p>How it stands: <a href="https://village.example/base/m/roof/">A roof &lt;1&gt;</a></p>',
  );
});

const shown = { kind: 'picture', picture, alt: 'A hall' } as const;
const paragraph = { kind: 'html', html: '<p>Words.</p>' } as const;

test('two pictures of a place have their days', () => {
  const [before, after] = [day.parse('2025-11-03'), day.parse('2026-03-02')];
  const old = { ...shown, taken: day.parse('2025-01-01') };
  const pair = { kind: 'before-after', before, after, children: [old, { ...old, caption: 'Slates' }] } as const;
  const captions = toFeedHtml([pair], place).match(/<figcaption>.*?<\/figcaption>/g);
  expect(captions).toEqual([
    '<figcaption>3 November 2025</figcaption>',
    '<figcaption>2 March 2026: Slates</figcaption>',
  ]);
});

test('a gallery and a story are their pictures and words, in order', () => {
  const children = [shown, { kind: 'step', children: [paragraph] }] as const;
  for (const segment of [
    { kind: 'gallery', children: [shown, paragraph] },
    { kind: 'story', children: [{ kind: 'scene', children }] },
  ] as const)
    expect(toFeedHtml([segment], place)).toMatch(/^<img [^>]*><p>Words\.<\/p>$/);
});

test('what was learnt says so, and whether it worked', () => {
  expect(toFeedHtml([{ kind: 'learning', worked: 'not', children: [paragraph] }], place)).toBe(
    '<p><strong>What we learnt: It did not work</strong></p><p>Words.</p>',
  );
});

test('all five signs of markup are escaped', () => {
  expect(escapeHtml(`<a href="x" title='y'>&</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
  );
});

test('a recording is a link to the page that plays it, and its words', () => {
  const recording = { role: 'audio', address: '/recordings/1.mp3', type: 'audio/mpeg', bytes: 9 } as const;
  const children = [{ kind: 'html', html: '<p>It rained.</p>' }] as const;
  const page = `${place.origin}${place.page}`;
  const file = `<a href="${place.origin}/recordings/1.mp3">Download (MP3, 1 kB)</a>`;
  expect(toFeedHtml([{ kind: 'player', recording, title: 'Ana <3', credit: 'Bo & Co', children }], place)).toBe(
    `<p>To be heard on the page: <a href="${page}">Ana &lt;3</a><br>${file}<br>Bo &amp; Co</p><p>It rained.</p>`,
  );
  const film = { ...recording, role: 'video', address: '/recordings/2.webm', bytes: 1_240_000 } as const;
  const captions = { role: 'captions', address: '/recordings/2.vtt', type: 'text/vtt', bytes: 9 } as const;
  const [filmFile, words] = ['2.webm">Download (WebM, 1.2 MB)', '2.vtt">Captions'].map(
    (end) => `<a href="${place.origin}/recordings/${end}</a>`,
  );
  expect(toFeedHtml([{ kind: 'player', recording: film, captions, children: [] }], place)).toBe(
    `<p>To be seen on the page: <a href="${page}">A film</a><br>${filmFile}<br>${words}</p>`,
  );
});
