import { expect, test } from 'vitest';
import type { Element, Nodes } from 'hast';
import { parseHtml } from '../../src/body/parse-body.ts';
import { htmlOf, picture, segmentsOf } from './allow-list.ts';

function elementsIn(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elementsIn)] : own;
}

test('every link to a footnote and back finds its place', () => {
  const source = '## Fn 1\n\n## Footnote label\n\nA[^a] b[^b] again[^a].\n\n[^a]: One.\n[^b]: Two.';
  const elements = elementsIn(parseHtml(htmlOf(source)));
  const ids = elements.flatMap(({ properties }) => (properties['id'] ? [String(properties['id'])] : []));
  const links = elements.flatMap(({ properties }) => (properties['href'] ? [String(properties['href'])] : []));
  expect(new Set(ids).size).toBe(ids.length);
  expect(links).toHaveLength(6);
  for (const link of links) expect(ids).toContain(link.slice(1));
  const note = elements.find(({ properties }) => properties['id'] === links[0]?.slice(1));
  expect(note?.tagName).toBe('li');
});

test('a link to a heading finds it; one to nowhere becomes text', () => {
  expect(htmlOf('## The roof\n\n[up](#the-roof) [down](#cellar)')).toContain(
    '<a href="#user-content-the-roof">up</a> down',
  );
});

test('a link inside the site leads where its target turned out to be, or becomes text', () => {
  expect(htmlOf('[a](roof.md) [b](wall.md) [c](constructor) [d](__proto__)')).toBe(
    '<p><a href="/organisations/riverside/posts/roof/">a</a> b c d</p>',
  );
});

test('a picture that is the only thing in its paragraph stands alone', () => {
  expect(segmentsOf('![A roof](roof.jpg)')).toEqual([{ kind: 'picture', picture, alt: 'A roof' }]);
});

test('a picture in a line of text stays in it', () => {
  expect(segmentsOf('a ![A roof](roof.jpg) b')).toEqual([
    { kind: 'html', html: '<p>a ' },
    { kind: 'picture', picture, alt: 'A roof', inline: true },
    { kind: 'html', html: ' b</p>' },
  ]);
});

test('a picture that is missing leaves its words', () => {
  expect(htmlOf('![A wall](wall.jpg) ![x](constructor)')).toBe('<p>A wall x</p>');
});

test('a picture from elsewhere becomes a link, and its words where it stands in one', () => {
  expect(htmlOf('![A cat](https://cats.example/1.png)')).toBe('<p><a href="https://cats.example/1.png">A cat</a></p>');
  expect(htmlOf('![](//cats.example/1.png)')).toBe(
    '<p><a href="https://cats.example/1.png">See it at cats.example</a></p>',
  );
  expect(htmlOf('[![A cat](https://cats.example/1.png)](https://shop.example)')).toBe(
    '<p><a href="https://shop.example">A cat</a></p>',
  );
});

test('a film in a line of text becomes a link in a paragraph of its own', () => {
  expect(htmlOf('before <iframe src="https://film.example/1" title="Our film"></iframe> after')).toBe(
    '<p>before </p><p><a href="https://film.example/1">Our film</a></p><p> after</p>',
  );
});

test('what nobody may publish is left out of every attribute and caption', () => {
  const source = [
    '![Ask ana@home.example](roof.jpg)',
    '<abbr title="ana@home.example">A</abbr> [x](https://x.example "ana@home.example")',
    '<Figure src="roof.jpg" alt="x" caption="ana@home.example" credit="ana@home.example" />',
    '<Quote by="ana@home.example">ana@home.example</Quote>',
  ].join('\n\n');
  expect(JSON.stringify(segmentsOf(source, 'mdx'))).not.toContain('ana@home');
});

test('the organisation’s own contact stays', () => {
  expect(htmlOf('hall@village.example and ana@home.example')).toContain('hall@village.example');
  expect(htmlOf('hall@village.example and ana@home.example')).not.toContain('ana@');
});

test('the page has one heading of the first rank, and it is not the author’s', () => {
  expect(htmlOf('# One\n\n<h1>Two</h1>')).toBe(
    '<h2 id="user-content-one">One</h2>\n<h2 id="user-content-two">Two</h2>',
  );
});

test('tables, long lines and code come through whole', () => {
  const wide = `|${'a|'.repeat(30)}\n|${'-|'.repeat(30)}\n|${'b|'.repeat(30)}`;
  expect(elementsIn(parseHtml(htmlOf(wide))).filter(({ tagName }) => tagName === 'td')).toHaveLength(30);
  const long = 'x'.repeat(5_000);
  expect(htmlOf(`    ${long}\n\n${long}`)).toContain(`<pre><code>${long}\n</code></pre>\n<p>${long}</p>`);
});

test('boxes of a task list are read as signs', () => {
  expect(htmlOf('- [ ] one\n- [x] two')).toMatch(/☐ one[\s\S]*☑ two/);
});

test('a paragraph with nothing left in it goes', () => {
  expect(htmlOf('a\n\n<svg><path d="x"/></svg>\n\nb')).not.toContain('<p></p>');
});

test('a link whose address holds somebody’s e-mail address becomes its text', () => {
  expect(htmlOf('[a](https://x.example/?m=jo@home.example) [b](//x.example/?m=jo%40home.example)')).toBe('<p>a b</p>');
  expect(htmlOf('https://x.example/?m=jo@home.example')).not.toContain('jo@');
  expect(htmlOf('[a](https://x.example/?m=hall@village.example)')).toContain('<a href=');
});

test('a link to a picture file around a picture is only the picture', () => {
  const alone = [{ kind: 'picture', picture, alt: 'A roof' }];
  for (const to of ['roof.jpg', '/photos/Roof.JPEG?w=2000', '../roof.webp'])
    expect(segmentsOf(`[![A roof](roof.jpg)](${to})`)).toEqual(alone);
  expect(segmentsOf('<a href="roof.png">\n<Figure src="roof.jpg" alt="A roof" />\n</a>', 'mdx')).toEqual(alone);
  expect(segmentsOf('[![A roof](roof.jpg)](roof.md)')).not.toEqual(alone);
});

test.each([
  '![seen](https://x.example/?m=jo@home.example)',
  '<iframe src="https://x.example/?m=jo%40home.example" title="seen"></iframe>',
])('what stands in for something remote keeps no e-mail address: %s', (source) => {
  expect(htmlOf(source)).toContain('seen');
  expect(htmlOf(source)).not.toMatch(/home\.example|<a /);
});

test('a table scrolls in a frame that the keyboard reaches, and its columns keep their sides', () => {
  const table = '| Month | Spent |\n|---|--:|\n| September | 1,250 |';
  const html =
    '<div class="table" tabindex="0" role="group" aria-label="Month, Spent"><table>\n<thead>\n<tr>\n<th>Month</th>\n<th class="right">Spent</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>September</td>\n<td class="right">1,250</td>\n</tr>\n</tbody>\n</table></div>';
  expect(htmlOf(table)).toBe(html);
  expect(htmlOf(table, 'mdx')).toBe(html);
  expect(htmlOf('<table><tr><td style="text-align: right; color: red" class="x">a</td></tr></table>')).not.toMatch(
    /style|class="x"|aria-label/,
  );
});
