import { describe, expect, it } from 'vitest';
import { pictureFinder } from '../../src/import/find-picture.ts';
import { postFinder, type PostPlace } from '../../src/import/find-post.ts';

describe('a picture is found', () => {
  const find = pictureFinder([
    'assets/blog/a b.png',
    'site/.vuepress/public/img/June.png',
    'site/.vuepress/public/img/june.png',
    'site/blog/2020-01-02-x/photo.JPG',
    'src/content/images/logo.png',
    'public/logo.png',
  ]);

  it.each([
    ['./photo.jpg', 'site/blog/2020-01-02-x/README.md', 'site/blog/2020-01-02-x/photo.JPG'],
    ['photo.jpg', 'site/blog/2020-01-02-x.md', 'site/blog/2020-01-02-x/photo.JPG'],
    ['/assets/blog/a%20b.png?raw=true', 'content/posts/x.md', 'assets/blog/a b.png'],
    ['assets/blog/a b.png', 'content/posts/x.md', 'assets/blog/a b.png'],
    ['/img/June.png', 'site/blog/2020-01-02-x/README.md', 'site/.vuepress/public/img/June.png'],
    ['/img/june.png', 'site/blog/2020-01-02-x/README.md', 'site/.vuepress/public/img/june.png'],
    ['../../images/logo.png', 'src/content/events/en/x.mdx', 'src/content/images/logo.png'],
    ['/logo.png', 'src/content/events/x.md', 'public/logo.png'],
    ['@/content/images/logo.png', 'src/pages/x.md', 'src/content/images/logo.png'],
    ['/old-site/img/photo.jpg', 'x.md', undefined],
    ['../../../etc/passwd.png', 'x.md', undefined],
  ])('%s in %s', (address, file, expected) => {
    expect(find(address, file)).toBe(expected);
  });
});

describe('a link between posts is found', () => {
  const place = (file: string, address: string, more: Partial<PostPlace> = {}): PostPlace => ({
    file,
    address,
    days: ['2020-01-02'],
    addresses: [],
    ...more,
  });
  const from = place('_posts/2020-05-05-from.md', '/from/');
  const find = postFinder([
    from,
    place('_posts/2020-01-02-title.md', '/title/', {
      days: ['2020-01-02', '2020-01-03'],
      addresses: ['/news/old.html'],
    }),
    place('site/blog/2020-01-02-other/README.md', '/other/'),
    place('docs/en/twin.md', '/twin/', { language: 'en' }),
    place('docs/ko/twin.md', '/twin-ko/', { language: 'ko' }),
  ]);

  it.each([
    ['2020-01-02-title.md', '/title/'],
    ['/2020/01/02/title/', '/title/'],
    ['/2020/01/03/title.html', '/title/'],
    ['/community%20call/2020/01/02/Title.html#part', '/title/#part'],
    ['/blog/2020/01/title', '/title/'],
    ['/title/', '/title/'],
    ['/2020-01-02-title', '/title/'],
    ['/news/old.html', '/title/'],
    ['/blog/2020-01-02-other/?a=b', '/other/'],
    ['../site/blog/2020-01-02-other/README.md', '/other/'],
    ['/', undefined],
    ['/blog/', undefined],
    ['/2021/01/02/title/', undefined],
    ['/docs/twin', undefined],
  ])('%s', (address, expected) => {
    expect(find(address, from)).toBe(expected);
  });

  it('of two translations, the one in the language of the document that links', () => {
    expect(find('/docs/twin', place('docs/ko/x.md', '/x/', { language: 'ko' }))).toBe('/twin-ko/');
  });
});
