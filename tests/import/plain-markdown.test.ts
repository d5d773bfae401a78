import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainMarkdown } from '../../src/import/plain-markdown.ts';

const plain = (body: string, file = 'a.md', data = {}) => plainMarkdown({ file, body, bodyLine: 1, data });
const text = (body: string, data = {}) => plain(body, 'a.md', data).text.trim();
const mdx = (body: string) => plain(body, 'a.mdx').text.trim();
const notes = (body: string, file = 'a.md') => plain(body, file).notes.map(({ code, line }) => `${code}:${line}`);

describe('Liquid and Nunjucks', () => {
  it.each([
    ['{% image "assets/team.jpg" "The team" %}', '![The team](assets/team.jpg)'],
    ['{% image_with_class "a.jpg" "wide" "A boat" %}', '![A boat](a.jpg)'],
    ['{% include figure.html src="/a b.jpg" alt="A \\"boat\\"" %}', '![A "boat"](</a b.jpg>)'],
    ['{% include "linked-figure.html",\n image: "/a.jpg",\n alt: "A",\n caption: "B" %}', '![A](/a.jpg)\n\n*B*'],
    ['{% youtube abc123 %}', '<https://www.youtube.com/watch?v=abc123>'],
    ['[x]({% post_url 2020-01-02-title %})', '[x](/2020-01-02-title)'],
    ['[x]({{ site.baseurl }}/about/)', '[x](/about/)'],
    ['[x]({{ "/about/" | url }})', '[x](/about/)'],
    ['![x]({{ image | url }})', '![x](/a.png)'],
    ['# {{ $page.frontmatter.title }}', '# Hello'],
    ['{% highlight js %}\nlet a = `b`;\n{% endhighlight %}', '```js\nlet a = `b`;\n```'],
    ['{% comment %}secret{% endcomment %}shown', 'shown'],
    ['{% raw %}{{ kept }}{% endraw %}', '{{ kept }}'],
    ['{% if a %}inner{% endif %}', 'inner'],
    ['- {{ "sarah" | team_link }}', '- sarah'],
    ['{{ "sarah" | team_photo }}', ''],
    ['{# a note #}shown', 'shown'],
    ['## Title {#here}', '## Title <a id="here"></a>'],
    ['![a](b.png){:height="100px"}', '![a](b.png)'],
  ])('%s', (body, expected) => {
    expect(text(body, { title: 'Hello', image: '/a.png' })).toBe(expected);
  });

  it('a picture in a block of HTML stays HTML, as Markdown is not read there', () => {
    expect(text('<div>\n  {% image "a.jpg" "A" %}\n</div>')).toBe('<div>\n  <img src="a.jpg" alt="A">\n</div>');
  });

  it('what is removed from a block of HTML leaves no empty line, which would end the block', () => {
    expect(text('<div>\n  {% odd %}\n  <p>x</p>\n</div>')).toBe('<div>\n    <p>x</p>\n</div>');
  });

  it('what is not known is listed with its line', () => {
    expect(notes('one\n\n{% odd %}\n{{ unknown }}')).toEqual(['template-removed:3', 'template-removed:4']);
  });
});

describe('Hugo', () => {
  it.each([
    ['{{< figure src="/a.jpg" alt="A boat" caption="At sea" >}}', '![A boat](/a.jpg)\n\n*At sea*'],
    ['{{< youtube w7Ft2ymGmfc >}}', '<https://www.youtube.com/watch?v=w7Ft2ymGmfc>'],
    ['[x]({{< relref "about.md" >}})', '[x](about.md)'],
    ['{{% notice %}}inner{{% /notice %}}', 'inner'],
    ['{{< highlight go >}}\nfunc\n{{< /highlight >}}', '```go\nfunc\n```'],
    ['{{</* figure */>}}', '{{< figure >}}'],
  ])('%s', (body, expected) => {
    expect(text(body)).toBe(expected);
  });
});

describe('VuePress', () => {
  it('a container keeps its title and its text', () => {
    expect(text('::: tip Look\ninner\n:::\nafter')).toBe('**Look**\n\ninner\n\nafter');
  });

  it('a component of the theme is removed and its text kept', () => {
    expect(text('<ClientOnly><my-badge a="b">new</my-badge></ClientOnly> text')).toBe('new text');
  });

  it('a table of contents is removed', () => {
    expect(text('[[toc]]\ntext')).toBe('text');
  });
});

describe('MDX', () => {
  it.each([
    ['import A from "./a.astro";\nimport {B} from "b"\n\ntext', 'text'],
    ['export const a = {\n\n b: 1\n}\n\ntext', 'text'],
    ['<Callout title="Note">\n\ninner\n\n</Callout>', '**Note**\n\n\n\ninner'],
    ['<YouTubeEmbed id="abc" title="A film" />', '[A film](https://www.youtube.com/watch?v=abc)'],
    ['import boat from "../boat.png"\n\n<Image src={boat} alt="A boat" />', '![A boat](../boat.png)'],
    ['<EditableSketch code={`let a = {b: "}"};`} />', '```\nlet a = {b: "}"};\n```'],
    ['a{" "}b {/* gone */}c {x.y}d \\{e\\}', 'a b c d {e}'],
    ['<div className="x" style={{a: 1}}>text</div>', 'text'],
    ['<a href="/x" className="y" onClick={() => z()}>text</a>', '<a href="/x">text</a>'],
    ['<Logos>\n    <a href="x">y</a>\n</Logos>', '<a href="x">y</a>'],
  ])('%s', (body, expected) => {
    expect(mdx(body)).toBe(expected);
  });

  it('what is removed is listed with its line', () => {
    expect(notes('a\n\n<Odd>\nb {c}\n</Odd>', 'a.mdx')).toEqual(['template-removed:3', 'template-removed:4']);
  });
});

describe('code is never touched', () => {
  it.each([
    '```\n{{ a }} {% b %} <Odd/> :::\n```',
    '~~~js\nimport a from "a"\n~~~',
    '- item\n\n  ```\n  {{ a }}\n  ```',
    '`{{ a }}` and ``{% b ` %}``',
  ])('%s', (body) => {
    expect(plain(body).text).toBe(body);
    expect(plain(body, 'a.mdx').text).toBe(body);
  });

  it('whatever stands in a fence', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}%<>/ ab:"\n`!['.split('')) }), (inner) => {
        const body = `~~~\n${inner}\n~~~\n`;
        expect(plain(body).text).toBe(body);
      }),
    );
  });
});

it('a script is removed with what is in it', () => {
  expect(text('a <script>alert("{{ b }}")</script> b')).toBe('a  b');
  expect(notes('a\n<script>x</script>')).toEqual(['markup-removed:2']);
});

it('every line of the text knows its line in the source', () => {
  const { text: made, lines } = plain('one\n{% comment %}\n\n\n{% endcomment %}\nsix\n{% image "a.jpg" "b" %}\n');
  expect(made.split('\n').map((line, index) => [line, lines[index]])).toEqual([
    ['one', 1],
    ['', 2],
    ['six', 6],
    ['![b](a.jpg)', 7],
    ['', 8],
  ]);
});

it('any text has as many line numbers as lines, and ends', () => {
  const pieces = fc.constantFrom(
    '{{ a }}',
    '{% raw %}',
    '{% endraw %}',
    '<Odd>',
    '</Odd>',
    '\n',
    '`',
    '```\n',
    '::: tip\n',
    'import a from "b"\n',
    '{',
    '}',
    ' text ',
    '<div>',
    '\n\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), fc.constantFrom('a.md', 'a.mdx'), (parts, file) => {
      const { text: made, lines } = plain(parts.join(''), file);
      expect(lines).toHaveLength(made.split('\n').length);
      expect(lines).not.toContain(undefined);
    }),
  );
});
