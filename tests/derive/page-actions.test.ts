import { expect, test } from 'vitest';
import { editAddress, newPostAddress, replyAddress } from '../../src/derive/page-actions.ts';

const file = 'content/organisations/riverside/posts/2026-01-01-a.md';

const words = { day: 'the day', question: 'What happened?' };

test.each([
  ['https://github.com/village/news', `https://github.com/village/news/edit/main/${file}`],
  ['https://github.com/village/news/', `https://github.com/village/news/edit/main/${file}`],
  ['https://github.com/village/news.git', `https://github.com/village/news/edit/main/${file}`],
  ['https://gitlab.com/village/a/news', `https://gitlab.com/village/a/news/-/edit/main/${file}`],
  ['https://gitlab.village.example/news.git/', `https://gitlab.village.example/news/-/edit/main/${file}`],
])('the edit page of %s is found', (repository, address) => {
  expect(editAddress(repository, 'main', file)).toBe(address);
});

test('branches and files may have any sign in their names', () => {
  expect(editAddress('https://github.com/a/b', 'live/2026 #1', 'a b/c?.md')).toBe(
    'https://github.com/a/b/edit/live/2026%20%231/a%20b/c%3F.md',
  );
});

test('a new post is begun with a template, on GitHub as on GitLab', () => {
  const gitHub = new URL(
    newPostAddress('https://github.com/a/b', 'main', 'content/organisations/riverside/posts', words) ?? '',
  );
  expect(gitHub.pathname).toBe('/a/b/new/main/content/organisations/riverside/posts');
  expect(gitHub.searchParams.get('filename')).toBe('new-post.md');
  expect(gitHub.searchParams.get('value')).toMatch(/^---\ntitle: ""\n/);
  const gitLab = new URL(
    newPostAddress('https://gitlab.com/a/b', 'main', 'content/organisations/riverside/posts', words) ?? '',
  );
  expect(gitLab.pathname).toBe('/a/b/-/new/main/content/organisations/riverside/posts');
  expect(gitLab.searchParams.get('file_name')).toBe('new-post.md');
  expect(gitLab.searchParams.get('content')).toMatch(/^---\ntitle: ""\n/);
});

test('a reply says in its subject which page it is about', () => {
  const reply = new URL(
    replyAddress('hall@village.example', '/organisations/riverside/posts/2026-01-01-a/', 'Roof & "walls" 100%'),
  );
  expect(reply.pathname).toBe('hall@village.example');
  expect(reply.searchParams.get('subject')).toBe('Roof & "walls" 100% [organisations/riverside/posts/2026-01-01-a]');
  expect([...reply.searchParams.keys()]).toEqual(['subject']);
});

test('a host whose addresses are not known gets no link', () => {
  expect(editAddress('https://git.example.org/a/b', 'main', 'x.md')).toBeUndefined();
  expect(newPostAddress('https://git.example.org/a/b', 'main', 'posts', words)).toBeUndefined();
});

test('half a character in a title spoils no address', () => {
  expect(replyAddress('a@b.example', '/x/', 'Roof \ud800')).toBe(
    'mailto:a@b.example?subject=Roof%20%EF%BF%BD%20%5Bx%5D',
  );
});
