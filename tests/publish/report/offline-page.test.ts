import { expect, test } from 'vitest';
import { filesOf, offlinePage } from '../../../src/publish/report/offline-page.ts';

const here = 'organisations/river/grants/roof/index.html';
const folder = new Set([here, 'organisations/river/posts/a/index.html', 'photos/a-960.jpg', 'assets/site.css']);
const offline = (html: string) =>
  offlinePage(html, here, { url: 'https://net.example', base: '/net', has: (file) => folder.has(file) });

test('what is in the folder is led to by its path, and everything else by its address on the site', () => {
  expect(offline('<a href="/net/organisations/river/posts/a/#learning-b">a</a>')).toBe(
    '<a href="../../posts/a/index.html#learning-b">a</a>',
  );
  expect(offline('<a href="/net/follow/">b</a>')).toBe('<a href="https://net.example/net/follow/">b</a>');
  expect(offline('<a href="/other/">c</a> <a href="#d">d</a> <a href="https://e.example/">e</a>')).toBe(
    '<a href="https://net.example/other/">c</a> <a href="#d">d</a> <a href="https://e.example/">e</a>',
  );
});

test('a picture is its plain file, which every browser shows', () => {
  const picture = '<picture><source type="image/webp" srcset="/net/photos/a.webp 480w" sizes="7rem">';
  expect(offline(`${picture}<img src="/net/photos/a-960.jpg" alt="A roof" srcset="/net/b 1w"></picture>`)).toBe(
    '<picture><img src="../../../../photos/a-960.jpg" alt="A roof"></picture>',
  );
});

test('it has no program and no policy, which would keep its styles from it, but the data that describes it', () => {
  const data = '<script type="application/ld+json">{"a":"<\\u002fscript>"}</script>';
  const policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">';
  const program = '<script type="module" src="/net/assets/a.mjs"></script>';
  expect(offline(policy + program + data)).toBe(data);
});

test('what an author wrote into words or attributes stays as it is', () => {
  const html = '<p title="src=&#34;/net/x&#34; <a href=\'/net/\'>">href=&quot;/net/follow/&quot;</p>';
  expect(offline(html)).toBe(html);
});

test('the files of a page are its styles, its sign and its pictures, and none of another site', () => {
  const html =
    '<link rel="stylesheet" href="/net/assets/site.css"><link rel="alternate" href="/net/feed.xml"><img src="/net/photos/a-960.jpg"><img src="https://e.example/x.jpg">';
  expect(filesOf(html, '/net')).toEqual(['assets/site.css', 'photos/a-960.jpg']);
});
