import { describe, expect, it } from 'vitest';
import type { References } from '../../src/import/reference.ts';
import { rewriteReferences } from '../../src/import/rewrite-references.ts';

const seen: string[] = [];

const references: References = {
  picture: (address, line) => {
    seen.push(`${address}:${line}`);
    if (address.startsWith('http')) return { is: 'remote' };
    return address.includes('gone') ? { is: 'gone' } : { is: 'beside', name: 'here.png' };
  },
  media: (address) => (address.startsWith('http') ? 'kept' : 'gone'),
  link: (address) => {
    if (/^http|^#/.test(address)) return { is: 'kept' };
    return address.includes('dead') ? { is: 'dead' } : { is: 'moved', address: '/new/' };
  },
  withoutAlt: (name, line) => seen.push(`${name} without words:${line}`),
};

const rewrite = (text: string) =>
  rewriteReferences({ text, lines: text.split('\n').map((_, index) => index + 1), references });

describe('references', () => {
  it.each([
    ['![a boat](../a%20b.png "At sea")', '![a boat](here.png "At sea")'],
    ['![a boat](my picture.png)', '![a boat](here.png)'],
    ['![a boat](gone.png)', 'a boat'],
    ['![](gone.png)', ''],
    ['![IMG_2041](a/IMG_2041.png)', '![](here.png)'],
    ['<img src="a.png" alt="DSC00012.JPG">', '<img src="here.png" alt="">'],
    ['![a](https://x.org/a.png)', '![a](https://x.org/a.png)'],
    ['[x](/old/)', '[x](/new/)'],
    ['[x **y**](/dead/ "title")', 'x **y**'],
    ['[x](https://x.org/a_(b))', '[x](https://x.org/a_(b))'],
    ['[x]( https://x.org )', '[x]( https://x.org )'],
    ['[![a](b.png)](https://x.org)', '[![a](here.png)](https://x.org)'],
    ['[![](gone.png)](https://x.org)', '<https://x.org>'],
    ['[![a](b.png)](/dead.png)', '![a](here.png)'],
    ['[x][1] and [1]\n\n[1]: /dead/', 'x and 1\n\n'],
    ['[x][1]\n\n[1]: /old/ "T"\n', '[x][1]\n\n[1]: /new/ "T"\n'],
    ['![a][pic]\n\n[pic]: https://x.org/a.png', '![a](https://x.org/a.png)\n\n[pic]: https://x.org/a.png'],
    ['[x][v](*so*)\n\n[v]: https://x.org', '[x][v](*so*)\n\n[v]: https://x.org'],
    ['<img class="x" src="a.png" alt="a &quot;b&quot;">', '<img src="here.png" alt="a &quot;b&quot;">'],
    ['<img src="gone.png" alt="words">', 'words'],
    ['<a href="/dead/">x <b>y</b></a>', 'x <b>y</b>'],
    ['<a href="/old/">![a](b.png)</a>', '<a href="/new/">![a](here.png)</a>'],
    ['<a name="here"></a>', '<a name="here"></a>'],
    ['<div>\n![a](b.png)\n</div>', '<div>\n<img src="here.png" alt="a">\n</div>'],
    ['- [ ] to do [x]', '- [ ] to do [x]'],
    ['[^1]: a note', '[^1]: a note'],
  ])('%s', (text, expected) => {
    expect(rewrite(text)).toBe(expected);
  });

  it.each([
    '`![a](gone.png)`',
    '```\n[x](/dead/)\n```',
    '\n    [x](/dead/)\n',
    '\\[x](/dead/)',
    '<!-- [x](/dead/) -->',
  ])('code and comments stay: %s', (text) => {
    expect(rewrite(text)).toBe(text);
  });

  it('each is asked for with its line, and a picture without words is named', () => {
    seen.length = 0;
    rewrite('one\n\n![](a.png)\n<img src="b.png">\n');
    expect(seen).toEqual(['a.png:3', 'here.png without words:3', 'b.png:4', 'here.png without words:4']);
  });
});
