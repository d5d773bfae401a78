import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importBlog } from '../../src/import/import-blog.ts';
import { blog, notesOf, png, post } from './blog-folder.ts';

const roof = '2020-01-02-roof';

describe('a blog becomes an organisation', () => {
  it('with its name, its posts and their permanent names', () => {
    const { run, read } = blog({
      [`_posts/${roof}.md`]: post('The roof', 'It is on.\n', 'excerpt: On!\ntags: [building]\nauthor: Ada\n'),
    });
    expect(run()).toMatchObject({ documents: 1, imported: 1 });
    expect(read('organisation.md')).toBe('---\nname: The Hall\n---\n');
    expect(read(`posts/${roof}.md`)).toBe(
      `---\ntitle: The roof\nsummary: "On!"\nauthors:\n  - Ada\nthemes:\n  - building\nguid: "hall/_posts/${roof}.md"\n---\n\nIt is on.\n`,
    );
  });

  it('a folder without a document is told so, and nothing is written', () => {
    const { run, content } = blog({ 'a.txt': 'x' });
    expect(run).toThrow('There is no document');
    expect(existsSync(content)).toBe(false);
  });

  it('front-matter that cannot be read is told in words', () => {
    const { notes } = blog({ '2020-01-02-a.md': '---\ntitle: a: b: c\n  d: [\n---\n' }).run();
    expect(notes.map(({ detail }) => detail).join()).not.toMatch(/[A-Z]_[A-Z]/);
  });

  it('the organisation that is there stays as it is', () => {
    const { run, read, room } = blog({ [`${roof}.md`]: post('A') });
    mkdirSync(room, { recursive: true });
    writeFileSync(join(room, 'organisation.md'), '---\nname: Ours\n---\n');
    run();
    expect(read('organisation.md')).toBe('---\nname: Ours\n---\n');
  });

  it('a guid of its own is kept, and one that two documents claim belongs to the first', () => {
    const { run, read } = blog({
      '2020-01-02-a.md': post('A', '', 'permalink: https://x.org/a\n'),
      '2020-01-02-b.md': post('B', '', 'permalink: https://x.org/a\n'),
      '2020-01-02-c.md': post('C', '', 'permalink: /c/\n'),
    });
    run();
    expect(read('posts/2020-01-02-a.md')).toContain('guid: "https://x.org/a"');
    expect(read('posts/2020-01-02-b.md')).toContain('guid: hall/2020-01-02-b.md');
    expect(read('posts/2020-01-02-c.md')).toContain('guid: hall/2020-01-02-c.md');
  });

  // Other systems allow no such name.
  it.runIf(process.platform === 'linux')('a document whose name is not UTF-8 is told so', () => {
    const { source, run } = blog({ '2020-01-02-a.md': post('A') });
    writeFileSync(Buffer.concat([Buffer.from(join(source, '/')), Buffer.from('caf\u00e9.md', 'latin1')]), post('B'));
    const { documents, imported, notes } = run();
    expect({ documents, imported }).toEqual({ documents: 2, imported: 1 });
    expect(notes.map(({ detail }) => detail)).toEqual(['The name holds characters that are not UTF-8: rename it']);
  });

  it('translations of one name are kept apart', () => {
    const { run, read } = blog({
      'ko/2020-01-02-roof.mdx': post('지붕'),
      'en/2020-01-02-roof.mdx': post('Roof'),
      'en/2020-01-03-b.mdx': post('B'),
    });
    run();
    expect(read(`posts/${roof}.md`)).toContain('language: en');
    expect(read(`posts/${roof}-ko.md`)).toContain('language: ko');
  });

  it('drafts stay drafts', () => {
    const { run, read } = blog({
      '.drafts/2020-01-02-a.md': post('A'),
      '2020-01-02-b.md': post('B', '', 'published: false\n'),
      '2020-01-02-c.md': post('C', '', 'draft: true\n'),
      '.drafts/undated.md': post('D'),
    });
    expect(notesOf(run())).toContain('no-date blog/.drafts/undated.md:1');
    for (const name of ['a', 'b', 'c']) expect(read(`posts/2020-01-02-${name}.md`)).toContain('draft: "true"');
  });

  it('links between posts lead to the new addresses, others become text', () => {
    const { run, read } = blog({
      '2020-01-02-a.md': post('A', '[b]({% post_url 2020-01-03-b %}) [c](/about/)\n'),
      '2020-01-03-b.md': post('B'),
    });
    expect(notesOf(run())).toEqual([
      'link-dead blog/2020-01-02-a.md:4',
      'link-moved blog/2020-01-02-a.md:4',
      'template-turned blog/2020-01-02-a.md:4',
    ]);
    expect(read('posts/2020-01-02-a.md')).toContain('[b](/organisations/hall/posts/2020-01-03-b/) c\n');
  });

  it('no other document is lost by what cannot be taken', () => {
    const { run, write, source } = blog({
      '2020-01-02-good.md': post('Good'),
      'undated.md': post('Undated'),
      '2020-01-02-untitled.md': post('', 'text'),
      'impossible.md': post('A', '', 'date: 2020-02-30\n'),
      'template.md': post('A', '', 'date: 0001-01-01\n'),
      'empty.md': '',
      'binary.md': Buffer.from([0xff, 0xfe, 0, 1]),
      'unclosed.md': '---\ntitle: A\n',
      'broken.md': '---\na: [\n---\n',
      'program.md': '---js\n{}\n---\n',
      'big.md': post('Big', 'x'.repeat(2_000_000)),
      'node_modules/a/README.md': 'no document',
    });
    write('folder.md/2020-01-03-inside.md', post('Inside'));
    symlinkSync('/etc/hostname', join(source, 'out.md'));
    symlinkSync('nowhere', join(source, 'lost.md'));
    const result = run();
    expect(notesOf(result)).toEqual([
      'bad-date blog/impossible.md:3',
      'bad-date blog/template.md:3',
      'bad-front-matter blog/broken.md:2',
      'bad-front-matter blog/unclosed.md:1',
      'no-date blog/undated.md:1',
      'no-title blog/2020-01-02-untitled.md:1',
      'not-readable blog/big.md:1',
      'not-readable blog/binary.md:1',
      'not-readable blog/empty.md:1',
      'not-readable blog/lost.md:1',
      'not-readable blog/out.md:1',
      'program-front-matter blog/program.md:1',
    ]);
    expect(result).toMatchObject({ documents: 14, imported: 2 });
  });

  it.skipIf(process.getuid?.() === 0)('a file that may not be read is reported', () => {
    const { run, source } = blog({ [`${roof}.md`]: post('A') });
    chmodSync(join(source, `${roof}.md`), 0);
    expect(notesOf(run())).toEqual([`not-readable blog/${roof}.md:1`]);
  });

  it('Windows line endings and a byte-order mark do no harm', () => {
    const { run, read } = blog({ [`${roof}.md`]: `\ufeff${post('A', 'one\ntwo\n').replaceAll('\n', '\r\n')}` });
    run();
    expect(read(`posts/${roof}.md`)).toBe(`---\ntitle: A\nguid: hall/${roof}.md\n---\n\none\ntwo\n`);
  });
});

describe('pictures', () => {
  it('lie beside the post, under a name that is safe and true', () => {
    const { run, read, room } = blog({
      [`_posts/${roof}.md`]: post(
        'A',
        '![](/img/My%20Boat.JPG)\n<img src="../img/My Boat.JPG" alt="b">\n',
        'image: /img/My Boat.JPG\n',
      ),
      'static/img/My Boat.JPG': png,
      'img/My Boat.JPG': png,
    });
    expect(notesOf(run())).toEqual([
      `no-alt content/organisations/hall/posts/${roof}/index.md:4`,
      `no-alt content/organisations/hall/posts/${roof}/index.md:8`,
      `picture-renamed blog/_posts/${roof}.md:3`,
    ]);
    expect(read(`posts/${roof}/index.md`)).toContain('cover:\n  image: my-boat.png\n');
    expect(read(`posts/${roof}/index.md`)).toContain('![](my-boat.png)\n<img src="my-boat.png" alt="b">\n');
    expect(readdirSync(join(room, 'posts', roof)).sort()).toEqual(['index.md', 'my-boat.png']);
  });

  it('that cannot be copied are named, and their words stay', () => {
    const { run, read, source } = blog({
      [`${roof}.md`]: post(
        'A',
        '![a](a.svg) ![b](b.png) ![c](c.png) ![d](https://x.org/d.png) ![e](data:image/png;base64,AA) ![f](f.png)\n',
      ),
      'a.svg': '<svg/>',
      'b.png': 'no picture',
    });
    symlinkSync('/etc/hostname', join(source, 'c.png'));
    expect(run().notes.map(({ code, detail }) => `${code} ${detail}`)).toEqual([
      'picture-refused a.svg: save it as PNG or JPEG, as SVG is not shown',
      'picture-refused b.png: the file is no picture',
      'picture-refused c.png: a link that leads out of the source, or nowhere',
      'picture-remote https://x.org/d.png',
      'picture-refused A picture that is written into the text',
      'picture-missing f.png',
    ]);
    expect(read(`posts/${roof}.md`)).toContain('\na b c ![d](https://x.org/d.png) e f\n');
  });

  it('a link inside the source is followed', () => {
    const { run, source, room } = blog({ [`${roof}.md`]: post('A', '![a](b.png)'), 'a.png': png });
    symlinkSync('a.png', join(source, 'b.png'));
    run();
    expect(existsSync(join(room, 'posts', roof, 'b.png'))).toBe(true);
  });
});

describe('an import that cannot be finished', () => {
  it('leaves the content as it was', () => {
    const { run, write, room, snapshot } = blog({ '2020-01-02-a.md': post('A'), 'x.png': png });
    run();
    writeFileSync(join(room, 'posts/2020-01-05-d'), 'a file where a folder is needed');
    const before = snapshot();
    write('2020-01-02-a.md', post('A new'));
    write('2020-01-03-b.md', post('B', '![x](x.png)'));
    write('2020-01-05-d.md', post('D', '![x](x.png)'));
    expect(run).toThrow();
    expect(snapshot()).toEqual(before);
    expect(readdirSync(join(room, '..'))).toEqual(['hall']);
    expect(readdirSync(join(room, 'posts')).sort()).toEqual(['2020-01-02-a.md', '2020-01-05-d']);
  });

  it('says so when its memory cannot be read, as edits would be lost', () => {
    const { run, room } = blog({ [`${roof}.md`]: post('A') });
    run();
    writeFileSync(
      join(room, 'import.json'),
      '{"documents": {"a": {"id": "a", "guid": "a", "file": "a", "files": {"../../x": "y"}}}}',
    );
    expect(run).toThrow(/cannot be read/);
  });
});

it('the content folder may lie inside the source, and is not imported into itself', () => {
  const { source, write } = blog({ [`_posts/${roof}.md`]: post('A') });
  write('content/pages/2020-01-02-own.md', post('Own'));
  const content = join(source, 'content');
  expect(importBlog({ source, content, organisation: 'hall', name: 'Hall' })).toMatchObject({
    documents: 1,
    imported: 1,
  });
});
