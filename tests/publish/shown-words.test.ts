// What old versions of a text repeat of photos and of what people said.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { picturesAllowed, quotesIn, shownWords } from '../../src/publish/press/shown-words.ts';

const wordsOf = 'Mirembe at her door';

type Today = { readonly pictures?: readonly string[]; readonly text?: string; readonly format?: 'md' | 'mdx' };

function shown(body: string, { pictures = [], text = '', format = 'md' }: Today = {}): string {
  return shownWords(body, format, { pictures: picturesAllowed({ pictures }), quotes: quotesIn(text, format) });
}

describe('what is said of a photo', () => {
  test.each([
    ['its words', `![${wordsOf}](door.jpg)`],
    ['its caption', `![Door](door.jpg "${wordsOf}")`],
    ['words on two lines, with brackets', `![${wordsOf},\n[left] \\] and on](<./door.jpg> '${wordsOf}')`],
    ['a name with a space in brackets', `![${wordsOf}](a(b).jpg)`],
    ['words in a link', `[![${wordsOf}](door.jpg)](https://a.example)`],
    ['words with a label', `![${wordsOf}][d]\n\n[d]: door.jpg\n  "${wordsOf}"`],
    ['words that are the label', `![${wordsOf}]\n\n[mirembe at her  door]: door.jpg`],
    ['a title in round brackets', `![Door](door.jpg (${wordsOf}))`],
    ['a title with quotation marks in it', `![Door](door.jpg "\\"${wordsOf}\\"")`],
    ['a title on a line of its own', `![Door](door.jpg\n'${wordsOf}')`],
    ['a title with a right bracket', `![Door](door.jpg "[1] ${wordsOf} ]")`],
    ['the title of a label in a list', `- ![Door][d]\n\n- [d]: door.jpg "${wordsOf}"`],
    ['the title of a label that is indented', `![Door][d]\n\n   [d]: <door.jpg> (${wordsOf})`],
    ['the title of a link to it', `[Door](door.jpg "${wordsOf}")`],
    ['the title of a link to it by a label', `[Door][d]\n\n[d]: door.jpg "${wordsOf}"`],
    ['the title of a label that nothing uses', `Door\n\n[d]: door.jpg "${wordsOf}"\n\n![](door.jpg)`],
    ['a link to it in HTML', `<a href="door.jpg" title="${wordsOf}">Door</a> ![](door.jpg)`],
    ['a film in HTML', `<video src="row.mp4" title="${wordsOf}">door</video> ![](door.jpg)`],
    ['an element', `<img src="door.jpg"\nalt='${wordsOf} > 1'>`],
    ['a figure', `:::figure{src="door.jpg" alt="Door"}\n${wordsOf}\n:::`],
    ['an element with a caption', `<figure>\n<img src="door.jpg">\n<figcaption>${wordsOf}</figcaption>\n</figure>`],
    ['a figure in a gallery', `::::gallery\n:::figure{src=door.jpg alt="${wordsOf}"}\n:::\n::::`],
    ['a figure around a photo', `:::figure{caption="${wordsOf}"}\n![Door](door.jpg)\n:::`],
    ['a figure on one line', `::figure{src="door.jpg" alt="${wordsOf}"}`],
  ])('is not repeated once the text does not show it: %s', (_, text) => {
    const told = shown(`Dry.\n\n${text}\n\nWet.`);
    expect(told).not.toMatch(/mirembe/i);
    expect(told).not.toContain('door.jpg');
    expect(told).toMatch(/^Dry\.[\s\S]*\[…\][\s\S]*Wet\.$/);
  });

  test.each([
    ['an element that ends in itself', `<Figure src="door.jpg" alt="${wordsOf}" />`],
    ['an element', `<Figure caption="${wordsOf}">\n\n![Door](door.jpg)\n\n</Figure>`],
  ])('nor in MDX: %s', (_, text) => {
    expect(shown(`${text}\n\nWet.`, { format: 'mdx' })).toBe('[…]\n\nWet.');
  });

  test.each([
    `![${wordsOf}](door.jpg "At noon")`,
    `![${wordsOf}][d]\n\n[d]: ./door.jpg "At noon"`,
    `:::figure{src="door.jpg" alt="Door"}\n${wordsOf}\n:::`,
    `:::figure{caption="${wordsOf}"}\n![Door](door.jpg)\n:::`,
  ])('is repeated while it does: %s', (text) => {
    expect(shown(text, { pictures: ['door.jpg'] })).toBe(text);
  });

  test('is repeated of one and not of another', () => {
    const text = '![A gate](a%20gate.jpg) and ![A door](door.jpg)';
    expect(shown(text, { pictures: ['a gate.jpg'] })).toBe('![A gate](a%20gate.jpg) and […]');
  });

  test('is repeated of one on another site, which was only ever linked to', () => {
    const text = '![A gate](https://a.example/gate.jpg)';
    expect(shown(text)).toBe(text);
  });

  test('is all that goes: links, footnotes and signs stay', () => {
    const text = 'A [link](a.md), one![^1], a\\![b](c), 10:30.\n\n[^1]: note\n[x]: a.md "A title"';
    expect(shown(text)).toBe(text);
  });
});

describe('what somebody said', () => {
  const quote = (by = 'Ana', words = wordsOf) => `:::quote{by="${by}"}\n${words}\n:::`;

  test('is repeated while the text has it, with its speaker', () => {
    expect(shown(quote(), { text: `Now.\n\n${quote()}` })).toBe(quote());
    const withConsent = `:::quote{by="Ana" consent="given"}\n\n${wordsOf}\n\n:::`;
    expect(shown(quote(), { text: withConsent })).toBe(quote());
  });

  test.each([
    ['is gone', ''],
    ['is withdrawn', `:::quote{by="Ana" consent="withdrawn"}\n${wordsOf}\n:::`],
    ['has a slip behind its attributes', `:::quote{by="Ana"} withdrawn\n${wordsOf}\n:::`],
    ['says other words', quote('Ana', 'Nothing')],
    ['has no name any more', `:::quote\n${wordsOf}\n:::`],
  ])('is not repeated once it %s', (_, text) => {
    expect(shown(`Dry.\n\n${quote()}\n\nWet.`, { text })).toBe('Dry.\n\n[…]\n\nWet.');
  });

  test('and of what stands in a quote, a photo that is not shown goes alone', () => {
    const text = ':::quote\nLook:\n![A door](door.jpg)\n:::';
    expect(shown(text, { text })).toBe(':::quote\nLook:\n[…]\n:::');
  });

  test('in a quote goes with its own consent, and the quote around it with its own', () => {
    const inner = (attributes: string) => `:::quote{by="Ben"${attributes}}\n${wordsOf}\n:::`;
    const around = (attributes: string) => `::::quote{by="Ana"}\nHe said:\n${inner(attributes)}\nAnd left.\n::::`;
    const withdrawn = around(' consent="withdrawn"');
    expect(shown(withdrawn, { text: withdrawn })).toBe('::::quote{by="Ana"}\nHe said:\n[…]\nAnd left.\n::::');
    expect(shown(around(''), { text: around('') })).toBe(around(''));
    expect(shown(around(''), { text: inner('') })).toBe('[…]');
  });

  test('in a quote goes whole, with what stands behind the inner one', () => {
    const text = `<Quote by="Ana">He: <Quote by="Ben">It is warm.</Quote> ${wordsOf}</Quote>`;
    expect(shown(`Dry. ${text} Wet.`, { format: 'mdx' })).toBe('Dry. […] Wet.');
    expect(shown(text, { format: 'mdx', text })).toBe(text);
    const withdrawn = text.replace('"Ben"', '"Ben" consent="withdrawn"');
    expect(shown(withdrawn, { format: 'mdx', text: withdrawn })).toBe(`<Quote by="Ana">He: […] ${wordsOf}</Quote>`);
  });

  test.each([
    [`:::qoute{by="Ana" consent="withdrawn"}\n${wordsOf}\n:::`, 'md'],
    [`She said :quote[${wordsOf}]{consent=no}.`, 'md'],
    [`<Qoute consent="withdrawn">${wordsOf}</Qoute>`, 'mdx'],
    [`<quote consent="withdrawn">${wordsOf}</quote>`, 'mdx'],
  ] as const)('is not repeated where it was kept back for a slip: %s', (text, format) => {
    expect(shown(text, { text, format })).not.toContain(wordsOf);
    const given = text.replace(/"?(withdrawn|no)"?/, 'given');
    expect(shown(given, { text: given, format })).toBe(given);
  });

  test('in MDX likewise', () => {
    const text = `<Quote by="Ana">\n\n${wordsOf}\n\n</Quote>`;
    expect(shown(text, { format: 'mdx' })).toBe('[…]');
    expect(shown(text, { format: 'mdx', text })).toBe(text);
    for (const slip of ['withdrawn', 'agreed="no"', 'data-consent'])
      expect(shown(text, { format: 'mdx', text: text.replace('>', ` ${slip}>`) })).toBe('[…]');
  });
});

test('of any text, what today shows everything of stays as it is', () => {
  const part = fc.constantFrom(
    '![',
    '](',
    'a.jpg',
    ')',
    '[',
    ']',
    '"',
    '\n',
    '\n\n',
    '\n:::quote\n',
    ':::',
    'w ',
    '\\',
    '<img ',
    '>',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      // An address may have brackets in it.
      const names = [/[^\s()"\]<>]+/g, /[^\s()"<>]+/g, /[^\s()"]+/g].flatMap((shape) => text.match(shape) ?? []);
      expect(shown(text, { text, pictures: ['', ...names] }).includes('[…]')).toBe(false);
    }),
  );
});

test('a text of nothing but signs takes no time that grows with its square', () => {
  const many = 60_000;
  for (const sign of [
    '![',
    '](',
    '![a](',
    '[a]: <',
    '![a](b "',
    '<img "',
    ':a[',
    '<a ',
    '- ',
    '<video>',
    '<b consent>',
  ])
    expect(shown(sign.repeat(many)).length).toBeGreaterThan(0);
  for (const sign of ['<Quote>', '<quote ', '<Figure></Quote>'])
    expect(shown(sign.repeat(many), { format: 'mdx' }).length).toBeGreaterThan(0);
});
