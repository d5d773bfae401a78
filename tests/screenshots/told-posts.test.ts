import { expect, test } from 'vitest';
import { publishedSample } from '../published-sample.ts';
import { toldPosts } from './told-posts.ts';

test('the sample has a post for each way to tell a story', async () => {
  const posts = toldPosts(await publishedSample());
  const ways = ['post-story', 'post-arabic', 'post-before-after', 'post-gallery', 'post-player', 'post-wide'];
  expect(posts.map(({ kind }) => kind)).toEqual(ways);
  expect(posts.find(({ kind }) => kind === 'post-arabic')?.page).toContain('dar-al-mina/posts/');
});
