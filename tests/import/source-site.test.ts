// What the settings of the old site say of all its posts: where it stood, and in which language it spoke.
import { describe, expect, it } from 'vitest';
import { blog, notesOf, png, post } from './blog-folder.ts';

const file = '_posts/2020-01-02-roof.md';
const linked =
  '![A](/net/assets/a.png) ![A](https://me.example/net/assets/a.png) [b](/net/b/) [c](https://me.example/net/b/)\n';

describe('addresses below the address of the old site are found', () => {
  it.each([
    ['_config.yml', 'url: https://me.example\nbaseurl: /net\n'],
    ['_config.yml', 'url: "https://me.example/"\nbaseurl: net/ # below\n'],
    ['hugo.toml', 'baseURL = "https://me.example/net/"\n'],
    ['config.yaml', 'baseURL: https://me.example/net\n'],
    ['config/_default/hugo.toml', 'baseURL = "https://me.example/net/"\n'],
    ['hugo.json', '{\n  "baseURL": "https://me.example/net/"\n}\n'],
  ])('%s: %s', (settings, text) => {
    const { run, read } = blog({
      [settings]: text,
      [file]: post('T', linked),
      '_posts/2020-01-03-b.md': post('B'),
      'assets/a.png': png,
    });
    expect([...new Set(run().notes.map(({ code }) => code))]).toEqual(['link-moved']);
    const to = '/organisations/hall/posts/2020-01-03-b/';
    expect(read('posts/2020-01-02-roof/index.md')).toContain(`![A](a.png) ![A](a.png) [b](${to}) [c](${to})\n`);
  });

  it('what is not there stays what it was', () => {
    const { run } = blog({
      '_config.yml': 'url: https://me.example\nbaseurl: /net\n',
      [file]: post('T', '![A](/net/b.png) ![A](https://me.example/net/b.png) [c](https://me.example/net/c/)\n'),
    });
    expect(notesOf(run()).map((note) => note.split(' ')[0])).toEqual(['picture-missing', 'picture-remote']);
  });

  it.each(['url: [', '- a\n', '\u0000'])('settings that cannot be read (%j) do no harm', (text) => {
    expect(blog({ '_config.yml': text, [file]: post('T', 'x\n') }).run()).toMatchObject({ imported: 1, notes: [] });
  });
});

describe('of two translations, the one in the language of the site has the plain name', () => {
  it.each([
    ['posts/2020-01-02-same.de.md', 'posts/2020-01-02-same.md', '', 'de'],
    ['posts/2020-01-02-same/index.fr.md', 'posts/2020-01-02-same/index.md', '', 'fr'],
    ['posts/2020-01-02-same.de.md', 'posts/2020-01-02-same.en.md', 'defaultContentLanguage: en\n', 'de'],
    ['posts/2020-01-02-same.de.md', 'posts/2020-01-02-same.pt-BR.md', 'languageCode: pt-br\n', 'de'],
    ['posts/de/2020-01-02-same.md', 'posts/en/2020-01-02-same.md', 'lang: en_GB\n', 'de'],
  ])('%s and %s', (translated, own, settings, language) => {
    const { run, read } = blog({ [translated]: post('Other'), [own]: post('Own'), 'hugo.yaml': settings });
    expect(notesOf(run())).toEqual([`name-apart blog/${translated}:1`]);
    expect(read('posts/2020-01-02-same.md')).toContain('title: Own\n');
    expect(read(`posts/2020-01-02-same-${language}.md`)).toContain(`title: Other\nlanguage: ${language}\n`);
  });
});
