import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blog, notesOf, png, post } from './blog-folder.ts';

const roof = '2020-01-02-roof';

describe('importing again', () => {
  const files = { [`${roof}.md`]: post('A', '![a](a.png)'), '2020-01-03-b.md': post('B'), 'a.png': png };

  it('changes nothing', () => {
    const { run, snapshot } = blog(files);
    run();
    const before = snapshot();
    expect(run()).toMatchObject({ documents: 2, imported: 2, changed: [] });
    expect(snapshot()).toEqual(before);
  });

  it('brings in what changed in the source', () => {
    const { run, write, read, room } = blog(files);
    run();
    write(`${roof}.md`, post('New', 'no picture'));
    expect([...run().changed].sort()).toEqual([
      'import.json',
      `posts/${roof}.md`,
      `posts/${roof}/a.png`,
      `posts/${roof}/index.md`,
    ]);
    expect(read(`posts/${roof}.md`)).toContain('title: New');
    expect(existsSync(join(room, 'posts', roof))).toBe(false);
  });

  it('keeps a post that a person edited', () => {
    const { run, write, read, room } = blog(files);
    run();
    writeFileSync(join(room, 'posts/2020-01-03-b.md'), 'mine');
    write('2020-01-03-b.md', post('Newer'));
    const result = run();
    expect(notesOf(result)).toEqual(['edited content/organisations/hall/posts/2020-01-03-b.md:1']);
    expect(result).toMatchObject({ imported: 2, changed: [] });
    expect(read('posts/2020-01-03-b.md')).toBe('mine');
  });

  it('keeps a picture that a person replaced, and leaves a deleted one deleted', () => {
    const { run, write, read, room } = blog({
      ...files,
      [`${roof}.md`]: post('A', '![a](a.png) ![b](b.png)'),
      'b.png': png,
    });
    run();
    writeFileSync(join(room, 'posts', roof, 'a.png'), 'mine');
    rmSync(join(room, 'posts', roof, 'b.png'));
    write(`${roof}.md`, post('New', '![a](a.png) ![b](b.png)'));
    expect(notesOf(run())).toEqual([
      `deleted content/organisations/hall/posts/${roof}/b.png:1`,
      `edited content/organisations/hall/posts/${roof}/a.png:1`,
    ]);
    expect(read(`posts/${roof}/a.png`)).toBe('mine');
    expect(read(`posts/${roof}/index.md`)).toContain('title: New');
    expect(existsSync(join(room, 'posts', roof, 'b.png'))).toBe(false);
  });

  it('leaves a deleted post deleted', () => {
    const { run, room } = blog(files);
    run();
    rmSync(join(room, 'posts/2020-01-03-b.md'));
    expect(notesOf(run())).toEqual(['deleted content/organisations/hall/posts/2020-01-03-b.md:1']);
    expect(existsSync(join(room, 'posts/2020-01-03-b.md'))).toBe(false);
  });

  it('a post keeps its address when its date changes in the source', () => {
    const { run, write, read } = blog({ 'roof.md': post('A', '', 'date: 2020-01-02\n') });
    run();
    write('roof.md', post('New', '', 'date: 2020-05-05\n'));
    expect(notesOf(run())).toEqual(['day-moved blog/roof.md:1']);
    expect(read(`posts/${roof}.md`)).toContain('title: New');
  });

  it('a post of the same name that the import did not write stays', () => {
    const { run, read, room } = blog(files);
    mkdirSync(join(room, 'posts'), { recursive: true });
    writeFileSync(join(room, 'posts/2020-01-03-b.md'), 'mine');
    const result = run();
    expect(notesOf(result)).toEqual(['name-taken blog/2020-01-03-b.md:1']);
    expect(result).toMatchObject({ documents: 2, imported: 1 });
    expect(read('posts/2020-01-03-b.md')).toBe('mine');
  });

  it('a lost memory is found again from the posts themselves', () => {
    const { run, read, room } = blog(files);
    run();
    const memory = read('import.json');
    rmSync(join(room, 'import.json'));
    expect(run()).toMatchObject({ imported: 2, changed: ['import.json'] });
    expect(read('import.json')).toBe(memory);
  });
});
