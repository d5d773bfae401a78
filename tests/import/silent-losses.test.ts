// What a blog says and has no place here is told, never dropped in silence.
import { describe, expect, it } from 'vitest';
import { plainMarkdown } from '../../src/import/plain-markdown.ts';
import { blog, notesOf, png, post } from './blog-folder.ts';

const file = '_posts/2020-01-02-roof.md';
const written = 'posts/2020-01-02-roof.md';

describe('template code in front-matter is told where it stands', () => {
  it.each([
    ['title: "T {{ site.x }} end"', 'title: T end', 'template-removed blog/_posts/2020-01-02-roof.md:2'],
    ['title: T\nsummary: "Up {% x %} on"', 'summary: Up on', 'template-removed blog/_posts/2020-01-02-roof.md:3'],
    ['title: T\nauthor: "Ada {{ a }}"', '- Ada\n', 'template-removed blog/_posts/2020-01-02-roof.md:3'],
    ['title: T\ntags: [a, "b {{ c }}"]', '- b\n', 'template-removed blog/_posts/2020-01-02-roof.md:3'],
  ])('%s', (lines, expected, note) => {
    const { run, read } = blog({ [file]: `---\n${lines}\n---\nwords\n` });
    expect(notesOf(run())).toEqual([note]);
    expect(read(written)).toContain(expected);
  });

  it('a cover keeps its address without the name of the site', () => {
    const { run, read } = blog({
      [file]: post('T', '', 'image: "{{ site.baseurl }}/a.png"\nimage_alt: A\n'),
      'a.png': png,
    });
    expect(notesOf(run())).toEqual([]);
    expect(read('posts/2020-01-02-roof/index.md')).toContain('image: a.png');
  });
});

describe('of several summaries one is taken', () => {
  it('and the others are named', () => {
    const { run, read } = blog({ [file]: post('T', '', 'description: Other words\nsummary: Words\n') });
    const result = run();
    expect(read(written)).toContain('summary: Words\n');
    expect(result.notes).toMatchObject([{ code: 'key-left', line: 3, detail: 'description' }]);
  });

  it('one that says the same needs no word', () => {
    const { run } = blog({ [file]: post('T', '', 'description: Words\nsummary: "*Words*"\n') });
    expect(run().notes).toEqual([]);
  });

  it('one that is a list is named', () => {
    const { run } = blog({ [file]: post('T', '', 'summary: [a, b]\n') });
    expect(run().notes).toMatchObject([{ code: 'key-left', detail: 'summary' }]);
  });
});

describe('a figure keeps all its words', () => {
  const text = (body: string) => plainMarkdown({ file: 'a.md', body, bodyLine: 1, data: {} }).text.trim();
  it.each([
    [
      '{{< figure src="/a.jpg" alt="A boat" title="The sea" caption="At sea" attr="Ada" attrlink="https://x.org" >}}',
      '![A boat](/a.jpg)\n\n**The sea** *At sea* [Ada](https://x.org)',
    ],
    ['{{< figure src="/a.jpg" alt="A" attr="Ada B" >}}', '![A](/a.jpg)\n\nAda B'],
    ['{{< figure src="/a.jpg" alt="A" attrlink="https://x.org" >}}', '![A](/a.jpg)\n\n<https://x.org>'],
    ['{{< figure src="/a.jpg" alt="A" link="/about/" >}}', '[![A](/a.jpg)](/about/)'],
    ['{% include figure.html src="/a.jpg" alt="A" credit="Ada" %}', '![A](/a.jpg)\n\nAda'],
    [
      '<div>\n{{< figure src="a.jpg" alt="A" title="T" link="/b/" attr="C" attrlink="/d/" >}}\n</div>',
      '<div>\n<a href="/b/"><img src="a.jpg" alt="A"></a> <strong>T</strong> <a href="/d/">C</a>\n</div>',
    ],
  ])('%s', (body, expected) => {
    expect(text(body)).toBe(expected);
  });
});

describe('films and sounds', () => {
  it.each([
    ['a <video src="/img/v.mp4">no film</video> b', 'a  b', ['recording-left /img/v.mp4']],
    ['a <video src="/img/v.mp4" title="The roof"></video> b', 'a The roof b', ['recording-left /img/v.mp4']],
    ['a <audio controls><source src="s.mp3" type="audio/mpeg">\nx</audio> b', 'a  b', ['recording-left s.mp3']],
    [
      'a <video src="v.webm"><track src="en.vtt"><track src="cy.vtt"></video> b',
      'a  b',
      ['recording-left v.webm', 'recording-left en.vtt', 'recording-left cy.vtt'],
    ],
    ['a <iframe src="/map/"></iframe> b', 'a  b', ['media-left /map/']],
    ['a <embed src="v.swf"> b', 'a  b', ['media-left v.swf']],
    ['a <embed src="v.mov"> b', 'a  b', ['recording-left v.mov']],
    ['a [Hear it](/audio/a%20talk.MP3?v=1) b', 'a Hear it b', ['recording-left /audio/a%20talk.MP3?v=1']],
    ['a <a href="talk.m4a">Hear it</a> b', 'a Hear it b', ['recording-left talk.m4a']],
    ['a ![The roof](roof.mp4) b', 'a The roof b', ['recording-left roof.mp4']],
    ['a [Hear it](https://x.org/a.mp3) b', 'a [Hear it](https://x.org/a.mp3) b', []],
    ['a <video src="https://x.org/v.mp4">c</video> b', 'a <video src="https://x.org/v.mp4">c</video> b', []],
    [
      'a <video controls><source src="https://x.org/v.mp4">c</video> b',
      'a <video src="https://x.org/v.mp4">c</video> b',
      [],
    ],
  ])('%s', (body, expected, left) => {
    const { run, read } = blog({ [file]: post('T', `${body}\n`) });
    const { notes } = run();
    expect(read(written)).toContain(`\n${expected}\n`);
    expect(notes.map(({ code, detail }) => `${code} ${detail}`)).toEqual(left);
  });

  it('that front-matter names are told by their names, wherever they are', () => {
    const front = '---\ntitle: T\nenclosure:\n  url: https://x.org/talk.mp3\n---\nWords.\n';
    const { notes } = blog({ [file]: front }).run();
    expect(notes.map(({ code, line, detail }) => [code, line, detail])).toEqual([
      ['key-left', 3, 'enclosure'],
      ['recording-left', 3, 'https://x.org/talk.mp3'],
    ]);
  });
});
