import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importBlog } from '../../src/import/import-blog.ts';
import { blog, notesOf, post } from './blog-folder.ts';

const roof = '2020-01-02-roof';
const dated = post('A', 'words\n', 'date: 2020-01-02\n');

describe('every ending of Markdown is Markdown', () => {
  it.each(['md', 'markdown', 'mkd', 'mkdn', 'mkdown', 'mdown', 'mdwn', 'MD'])('.%s', (ending) => {
    const { run, read } = blog({ [`_posts/${roof}.${ending}`]: post('The roof', 'It is on.\n') });
    expect(run()).toMatchObject({ documents: 1, imported: 1 });
    expect(read(`posts/${roof}.md`)).toContain('It is on.\n');
  });

  it('also where it follows a language, and in links', () => {
    const { run, read } = blog({
      [`_posts/${roof}.cy.mkd`]: post('Y to'),
      '_posts/2020-01-03-b.md': post('B', `[a](${roof}.cy.mkd)\n`),
    });
    run();
    expect(read(`posts/${roof}.md`)).toContain('language: cy');
    expect(read('posts/2020-01-03-b.md')).toContain(`[a](/organisations/hall/posts/${roof}/)`);
  });
});

describe('a post that is no Markdown is counted, and told with what a person can do', () => {
  it.each(
    (
      'html htm textile txt adoc asciidoc org rst njk liquid pug haml slim hbs ejs mustache webc vto astro 11ty.js ' +
      'ipynb Rmd qmd docx odt'
    ).split(' '),
  )('.%s', (ending) => {
    const { run } = blog({ '_posts/2020-01-03-b.md': post('B'), [`_posts/${roof}.${ending}`]: 'words' });
    const result = run();
    expect(result).toMatchObject({ documents: 2, imported: 1 });
    expect(notesOf(result)).toEqual([`other-kind blog/_posts/${roof}.${ending}:1`]);
  });

  it('it says which kind it is', () => {
    const { notes } = blog({ [`_posts/${roof}.textile`]: 'words' }).run();
    expect(notes.map(({ detail }) => detail)).toEqual(['Textile']);
  });

  it.each([
    ['src/posts/roof.html', post('A')],
    ['content/blog/a-trip/index.html', dated],
    ['content/news/roof.adoc', '= A\n'],
    ['posts/roof.rst', 'A\n=\n'],
    ['content/roof.org', '#+TITLE: A\n'],
    ['roof.html', dated],
    [`${roof}.html`, '<p>words</p>'],
    ['blog/2020/01/02/roof.html', '<p>words</p>'],
    ['_drafts/roof.textile', 'words'],
    ['posts/toml.html', '+++\ntitle = "A"\ndate = 2020-01-02\n+++\n'],
  ])('%s is a post', (file, text) => {
    expect(notesOf(blog({ [file]: text }).run())).toEqual([`other-kind blog/${file}:1`]);
  });

  it('a folder that is itself a folder of posts is known by its name', () => {
    const { source, content } = blog({ '_posts/roof.textile': 'words', '_posts/2020-01-03-b.md': post('B') });
    const options = { content, organisation: 'hall', name: 'The Hall' };
    expect(importBlog({ ...options, source: join(source, '_posts') })).toMatchObject({ documents: 2, imported: 1 });
  });
});

describe('what makes the pages of the old site is no post', () => {
  it.each([
    ['_layouts/post.html', dated],
    ['_includes/2020-01-02-roof.html', 'x'],
    ['layouts/posts/single.html', post('A')],
    ['themes/plain/posts/roof.html', dated],
    ['posts/index.html', post('All')],
    ['posts/index.njk', post('All', '', 'pagination: 5\ndate: 2020-01-02\n')],
    ['content/tags.njk', post('Tags', '', 'pagination:\n  data: tags\n')],
    ['posts/README.txt', 'words'],
    ['posts/roof/notes.txt', 'words'],
    ['content/robots.txt', 'words'],
    ['posts/LICENSE.rst', 'words'],
    ['index.html', post('Home')],
    ['about.html', post('About')],
    ['public/2020/01/02/roof/index.html', dated],
    ['node_modules/a/posts/roof.html', dated],
    ['docs/guide.rst', 'words'],
    ['posts/widget.html', '<p>part of a page</p>'],
    ['archetypes/posts/roof.html', dated],
  ])('%s', (file, text) => {
    const result = blog({ '2020-01-03-b.md': post('B'), [file]: text }).run();
    expect(result).toMatchObject({ documents: 1, imported: 1, notes: [] });
  });

  it('a link out of the source is not opened to see', () => {
    const { run, source } = blog({ '2020-01-03-b.md': post('B') });
    symlinkSync('/etc/hostname', join(source, 'roof.html'));
    symlinkSync('/etc/hostname', join(source, `${roof}.html`));
    expect(notesOf(run())).toEqual([`other-kind blog/${roof}.html:1`]);
  });
});
